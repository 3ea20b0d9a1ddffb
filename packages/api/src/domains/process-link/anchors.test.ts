import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

/** A chain of tasks, each `id` or `id:Name`. */
function chain(...tasks: string[]): string {
  const parts = tasks.map((task) => task.split(':') as [string, string?]);
  const boxes = parts.map(([id, name = id]) => `<bpmn:task id="${id}" name="${name}" />`);
  const flows = parts
    .slice(1)
    .map(
      ([id], i) =>
        `<bpmn:sequenceFlow id="f${i}-${id}" sourceRef="${parts[i]?.[0]}" targetRef="${id}" />`,
    );
  return bpmn(`<bpmn:process id="p">${boxes.join('')}${flows.join('')}</bpmn:process>`);
}

async function must(document: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ws.admin(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function importFile(content: string): Promise<string> {
  const file = { name: 'p.bpmn', base64: Buffer.from(content).toString('base64') };
  const data = await must(
    'mutation ($file: ProcessFileInput!) { processImport(input: { key: "p", file: $file }) { processId } }',
    { file },
  );
  return data.processImport.processId;
}

async function elementIds(): Promise<Record<string, string>> {
  const data = await must('{ process(key: "p") { elements { nodes { id elementId } } } }');
  return Object.fromEntries(
    data.process.elements.nodes.map((one: { elementId: string; id: string }) => [
      one.elementId,
      one.id,
    ]),
  );
}

async function link(elementId: string): Promise<string> {
  const { touchpointCreate } = await must(
    'mutation { touchpointCreate(input: { name: "Letter" }) { id } }',
  );
  const { processLinkCreate } = await must(
    'mutation ($input: ProcessLinkCreateInput!) { processLinkCreate(input: $input) { id } }',
    {
      input: {
        touchpointId: touchpointCreate.id,
        processElementId: (await elementIds())[elementId],
        kind: 'DELIVERS',
      },
    },
  );
  return processLinkCreate.id;
}

const LOST = `query ($processId: ID!) { processLostAnchors(processId: $processId) {
  elementId name referenceCount processElementId proposals { elementId reasons processElementId }
} }`;
const REANCHOR = `mutation ($input: ProcessElementReanchorInput!) {
  processElementReanchor(input: $input) { elementId }
}`;

describe('a link whose element is gone from the file', () => {
  it('is proposed what it has become: by its name, or by its neighbours', async () => {
    const processId = await importFile(chain('a', 'b:Check  Order', 'c', 'd', 'e'));
    await link('b');
    await link('b');
    await link('d');
    await importFile(chain('a', 'x:check order', 'c', 'y:Something else', 'e', 'z'));

    const { processLostAnchors } = await must(LOST, { processId });

    const ids = await elementIds();
    expect(processLostAnchors).toEqual([
      {
        elementId: 'b',
        name: 'Check Order',
        referenceCount: 2,
        processElementId: ids.b,
        proposals: [
          {
            elementId: 'x',
            reasons: ['SAME_NAME', 'SAME_NEIGHBOURS'],
            processElementId: ids.x,
          },
        ],
      },
      {
        elementId: 'd',
        name: 'd',
        referenceCount: 1,
        processElementId: ids.d,
        proposals: [{ elementId: 'y', reasons: ['SAME_NEIGHBOURS'], processElementId: ids.y }],
      },
    ]);
  });

  it('is known from the file that last held it, however many came since', async () => {
    const processId = await importFile(chain('a', 'b', 'c'));
    await link('b');
    await importFile(chain('a', 'c'));
    await importFile(chain('a', 'n:B', 'c'));

    const { processLostAnchors } = await must(LOST, { processId });

    expect(processLostAnchors).toMatchObject([{ elementId: 'b', proposals: [{ elementId: 'n' }] }]);
  });

  it('moves to the element that a person accepts', async () => {
    const processId = await importFile(chain('a', 'b', 'c'));
    const id = await link('b');
    await importFile(chain('a', 'n:B', 'c'));
    const ids = await elementIds();

    await must(REANCHOR, { input: { absentId: ids.b, elementId: ids.n } });

    const data = await must(
      'query ($id: ID!) { processLink(id: $id) { kind processElement { elementId } } }',
      { id },
    );
    expect(data.processLink).toEqual({ kind: 'DELIVERS', processElement: { elementId: 'n' } });
    expect(Object.keys(await elementIds())).toEqual(['a', 'n', 'c']);
    expect(await must(LOST, { processId })).toEqual({ processLostAnchors: [] });
  });

  it.each([
    ['a', 'n', 'The element is in its file; only what is absent can be anchored anew.', 'absentId'],
    ['b', 'b', 'The other element is absent itself. Choose one that the file holds.', 'elementId'],
  ])('does not move from %s to %s', async (from, to, message, path) => {
    await importFile(chain('a', 'b', 'c'));
    await link('b');
    await importFile(chain('a', 'n:B', 'c'));
    const ids = await elementIds();

    const { errors } = await ws.admin(REANCHOR, {
      input: { absentId: ids[from], elementId: ids[to] },
    });

    expect(errors).toEqual([
      expect.objectContaining({
        message,
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', path }),
      }),
    ]);
    expect(await elementIds()).toEqual(ids);
  });
});
