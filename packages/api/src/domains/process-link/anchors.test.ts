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
  elementId name referenceCount absentId proposals { elementId reasons presentId }
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
        absentId: ids.b,
        proposals: [
          {
            elementId: 'x',
            reasons: ['SAME_NAME', 'SAME_NEIGHBOURS'],
            presentId: ids.x,
          },
        ],
      },
      {
        elementId: 'd',
        name: 'd',
        referenceCount: 1,
        absentId: ids.d,
        proposals: [{ elementId: 'y', reasons: ['SAME_NEIGHBOURS'], presentId: ids.y }],
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

    await must(REANCHOR, { input: { absentId: ids.b, presentId: ids.n } });

    const data = await must(
      'query ($id: ID!) { processLink(id: $id) { kind processElement { elementId } } }',
      { id },
    );
    expect(data.processLink).toEqual({ kind: 'DELIVERS', processElement: { elementId: 'n' } });
    expect(Object.keys(await elementIds())).toEqual(['a', 'n', 'c']);
    expect(await must(LOST, { processId })).toEqual({ processLostAnchors: [] });
  });

  it.each([
    [
      'a',
      'n',
      'The process element is in its file; only what is absent can be anchored anew.',
      'absentId',
    ],
    [
      'b',
      'b',
      'The other process element is absent itself. Choose one that the file holds.',
      'presentId',
    ],
  ])('does not move from %s to %s', async (from, to, message, path) => {
    await importFile(chain('a', 'b', 'c'));
    await link('b');
    await importFile(chain('a', 'n:B', 'c'));
    const ids = await elementIds();

    const { errors } = await ws.admin(REANCHOR, {
      input: { absentId: ids[from], presentId: ids[to] },
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

describe('a link to an arrow', () => {
  const FLOWS = '{ process(key: "p") { flows { nodes { id elementId absentSince } } } }';
  const flowIds = async (): Promise<Record<string, string>> => {
    const data = await must(FLOWS);
    return Object.fromEntries(
      data.process.flows.nodes.map((one: { elementId: string; id: string }) => [
        one.elementId,
        one.id,
      ]),
    );
  };
  const linkFlow = async (elementId: string) => {
    const { touchpointCreate } = await must(
      'mutation { touchpointCreate(input: { name: "Letter" }) { id } }',
    );
    const { processLinkCreate } = await must(
      'mutation ($input: ProcessLinkCreateInput!) { processLinkCreate(input: $input) { id } }',
      {
        input: { touchpointId: touchpointCreate.id, processFlowId: (await flowIds())[elementId] },
      },
    );
    return processLinkCreate.id;
  };

  it('keeps the arrow with its ends when it is gone from the file', async () => {
    await importFile(chain('a', 'b', 'c'));
    await linkFlow('f0-b');

    await importFile(chain('a', 'c'));

    const { process } = await must(FLOWS);
    expect(process.flows.nodes).toEqual([
      { id: expect.any(String), elementId: 'f0-b', absentSince: expect.any(String) },
      { id: expect.any(String), elementId: 'f0-c', absentSince: null },
    ]);
    expect(Object.keys(await elementIds()).sort()).toEqual(['a', 'b', 'c']);
  });

  it('holds again when the arrow is back in the file', async () => {
    await importFile(chain('a', 'b', 'c'));
    await linkFlow('f0-b');
    await importFile(chain('a', 'c'));

    const processId = await importFile(chain('a', 'b', 'c'));

    const { process } = await must(FLOWS);
    expect(
      process.flows.nodes.map(({ absentSince }: { absentSince: null }) => absentSince),
    ).toEqual([null, null]);
    expect(await must(LOST, { processId })).toEqual({ processLostAnchors: [] });
  });

  it('moves to the arrow between the same elements that a person accepts', async () => {
    const processId = await importFile(chain('a', 'b'));
    const id = await linkFlow('f0-b');
    await importFile(chain('a', 'b').replace('f0-b', 'renamed'));
    const { processLostAnchors } = await must(LOST, { processId });
    const [{ absentId, proposals }] = processLostAnchors;

    await must(
      `mutation ($input: ProcessFlowReanchorInput!) {
        processFlowReanchor(input: $input) { elementId }
      }`,
      { input: { absentId, presentId: proposals[0].presentId } },
    );

    expect(processLostAnchors).toMatchObject([
      {
        elementId: 'f0-b',
        name: '',
        referenceCount: 1,
        proposals: [{ elementId: 'renamed', reasons: ['SAME_NEIGHBOURS'] }],
      },
    ]);
    const { processLink } = await must(
      'query ($id: ID!) { processLink(id: $id) { processFlow { elementId } } }',
      { id },
    );
    expect(processLink).toEqual({ processFlow: { elementId: 'renamed' } });
    expect(Object.keys(await flowIds())).toEqual(['renamed']);
  });
});
