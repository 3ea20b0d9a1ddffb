import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { schemaErrors } from '../../testing/bpmn-schema.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { elementIds, exportProcessFile, importProcessFile } from '../../testing/process-files.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const FILE = bpmn(
  `
  <bpmn:process id="p" name="Order">
    <bpmn:task id="check" name="Check"><bpmn:extensionElements><v:cost>12</v:cost></bpmn:extensionElements></bpmn:task>
    <bpmn:task id="pack" name="Pack" />
    <bpmn:sequenceFlow id="f" sourceRef="check" targetRef="pack" />
  </bpmn:process>`,
  'xmlns:v="http://example.org/v"',
);

const run = async (document: string, variables: Record<string, unknown>) => {
  const { data, errors } = await ws.admin(document, variables);
  expect(errors).toBeUndefined();
  return data;
};
const UPDATE =
  'mutation ($input: ProcessElementUpdateInput!) { processElementUpdate(input: $input) { id } }';
const CREATE =
  'mutation ($input: ProcessElementCreateInput!) { processElementCreate(input: $input) { id } }';
const CONNECT =
  'mutation ($input: ProcessFlowCreateInput!) { processFlowCreate(input: $input) { id } }';

describe('processExportFile', () => {
  it('gives an unchanged process back as its file', async () => {
    const { processId } = await importProcessFile(ws, FILE);

    expect(await exportProcessFile(ws, processId)).toEqual({
      name: 'order.bpmn',
      mediaType: 'application/xml',
      content: FILE,
      losses: [],
    });
  });

  it('writes what was changed here, which a later import finds again', async () => {
    const { processId } = await importProcessFile(ws, FILE);
    const ids = await elementIds(ws, processId);
    await run(UPDATE, { input: { id: ids.get('check'), name: 'Test', durationSeconds: 60 } });
    const made = await run(CREATE, { input: { processId, name: 'Ship' } });
    const targetId = made.processElementCreate.id;
    await run(CONNECT, { input: { sourceId: ids.get('pack'), targetId, label: 'then' } });

    const { content, losses } = await exportProcessFile(ws, processId);

    expect(await schemaErrors(content)).toEqual([]);
    expect(content).toContain('<v:cost>12</v:cost>');
    expect(losses).toEqual([
      {
        code: 'LEFT_OUT',
        path: 'elements[].durationSeconds',
        message: 'A drawing has no place for “durationSeconds”.',
        count: 1,
      },
    ]);
    const report = await importProcessFile(ws, content);
    expect(report).toMatchObject({ overwritesEdits: true, changes: [], unchangedCount: 3 });
    const { data } = await ws.admin(
      'query ($id: ID!) { processElement(id: $id) { elementId name } }',
      { id: targetId },
    );
    expect(data.processElement).toEqual({
      elementId: expect.stringMatching(/^Element_[0-9a-f]{32}$/),
      name: 'Ship',
    });
    expect((await exportProcessFile(ws, processId)).content).toBe(content);
  });

  it('leaves what was drawn here alone when a file does not hold it', async () => {
    const { processId } = await importProcessFile(ws, FILE);
    await run(CREATE, { input: { processId, name: 'Ship' } });

    const report = await importProcessFile(ws, FILE);

    expect(report).toMatchObject({ overwritesEdits: true, changes: [] });
    expect([...(await elementIds(ws, processId)).keys()].sort()).toEqual(['Ship', 'check', 'pack']);
  });

  it('writes a process that was drawn here, with a layout', async () => {
    const { processCreate } = await run(
      'mutation { processCreate(input: { name: "Refund a bike" }) { id } }',
      {},
    );
    const processId = processCreate.id;
    await run(CREATE, { input: { processId, name: 'Start', type: 'START' } });
    await run(CREATE, { input: { processId, name: 'Pay back' } });
    const ids = await elementIds(ws, processId);
    await run(CONNECT, { input: { sourceId: ids.get('Start'), targetId: ids.get('Pay back') } });

    const file = await exportProcessFile(ws, processId);

    expect(file).toMatchObject({ name: 'Refund-a-bike.bpmn', losses: [] });
    expect(await schemaErrors(file.content)).toEqual([]);
    expect(file.content.match(/<bpmndi:BPMN(Shape|Edge) /g)).toHaveLength(3);
    const imported = await importProcessFile(ws, file.content, { processId });
    expect(imported).toMatchObject({ changes: [], unchangedCount: 2 });
  });

  it('refuses the process of another workspace', async () => {
    const { processId } = await importProcessFile(ws, FILE);
    ws = await server.openWorkspace();

    const { errors } = await ws.admin(
      'query ($id: ID!) { processExportFile(id: $id, format: BPMN) { name } }',
      { id: processId },
    );

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: 'id' });
  });
});
