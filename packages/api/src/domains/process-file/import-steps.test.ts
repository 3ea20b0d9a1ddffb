import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

const IMPORT = `mutation ($input: ProcessImportInput!) { processImport(input: $input) {
  dryRun isNew processId unchangedCount
  process { name notation dailyDemand dailyWorkSeconds }
  changes { elementId kinds }
  findings { code line }
} }`;

async function importText(name: string, text: string, options: object = { key: 'stream' }) {
  const file = { name, base64: Buffer.from(text).toString('base64') };
  const { data, errors } = await ws.admin(IMPORT, { input: { file, ...options } });
  expect(errors).toBeUndefined();
  return data.processImport;
}

/** The value stream of which the textbook figures are known. */
const STREAM = `Process;Process time (s);Waiting time (s);%C&A;Demand;Working time (h)
Receive;10;;100;480;8
Cut;30;5;90;;
Weld;60;15;85;;
Paint;40;20;95;;
Ship;20;10;;;
`;

describe('a value stream from a table', () => {
  it('has the figures of the textbook', async () => {
    const report = await importText('stream.csv', STREAM);

    expect(report).toMatchObject({
      isNew: true,
      process: {
        name: 'stream',
        notation: 'VALUE_STREAM',
        dailyDemand: 480,
        dailyWorkSeconds: 28_800,
      },
      findings: [],
    });
    const { data } = await ws.admin(
      `query ($id: ID!) { processValueStream(processId: $id) {
        processSeconds waitSeconds leadSeconds activityRatio rolledCompleteAccurate taktSeconds
      } }`,
      { id: report.processId },
    );
    expect(data.processValueStream).toEqual({
      processSeconds: 160,
      waitSeconds: 50,
      leadSeconds: 210,
      activityRatio: 160 / 210,
      rolledCompleteAccurate: expect.closeTo(0.72675, 10),
      taktSeconds: 60,
    });
  });

  it('is brought up to date by what changed, and tried without writing', async () => {
    await importText('stream.csv', STREAM);
    const changed = STREAM.replace('Weld;60', 'Weld;50').replace(';480;', ';600;');

    const planned = await importText('stream.csv', changed, { key: 'stream', dryRun: true });
    const again = await importText('stream.csv', STREAM);
    const report = await importText('stream.csv', changed);

    expect(planned).toMatchObject({ changes: [{ elementId: 'weld', kinds: ['CHANGED'] }] });
    expect(again).toMatchObject({ changes: [], unchangedCount: 5 });
    expect(report).toMatchObject({
      changes: [{ elementId: 'weld', kinds: ['CHANGED'] }],
      process: { dailyDemand: 600 },
    });
  });
});

const FLOWCHART = `flowchart TD
  subgraph desk [Desk]
    start([Order comes]) --> check{In stock?}
  end
  check -->|yes| pack[Pack it]
  check -->|no| refuse[Refuse]
`;

describe('a flowchart from Mermaid', () => {
  it('goes out as Mermaid, DOT and BPMN, and comes back unchanged', async () => {
    const { processId, process } = await importText('order.mmd', FLOWCHART);

    const mermaid = await exportProcessFile(ws, processId, 'MERMAID');
    const dot = await exportProcessFile(ws, processId, 'DOT');
    const bpmn = await exportProcessFile(ws, processId);

    expect(process).toMatchObject({ name: 'order', notation: 'FLOWCHART' });
    expect(mermaid).toEqual({
      name: 'stream.mmd',
      mediaType: 'text/vnd.mermaid',
      content: `---
title: order
---
flowchart LR
  pack["Pack it"]
  refuse["Refuse"]
  subgraph desk["Desk"]
    start(["Order comes"])
    check{"In stock?"}
  end
  start --> check
  check -->|"yes"| pack
  check -->|"no"| refuse
`,
      losses: [],
    });
    expect(dot.content).toContain('"check" -> "pack" [label="yes"];');
    expect(dot.losses).toEqual([]);
    expect(bpmn.losses).toEqual([]);
    expect(await schemaErrors(bpmn.content)).toEqual([]);
    const again = await importText('order.mmd', mermaid.content);
    expect(again).toMatchObject({ changes: [], unchangedCount: 5 });
  });

  it('keeps its ids as a file of BPMN', async () => {
    const { processId } = await importText('order.mmd', FLOWCHART);
    const { content } = await exportProcessFile(ws, processId);

    const report = await importProcessFile(ws, content, { processId });

    expect(report.changes).toEqual([]);
    expect([...(await elementIds(ws, processId)).keys()].sort()).toEqual([
      'check',
      'desk',
      'pack',
      'refuse',
      'start',
    ]);
  });

  it('says what it has no place for', async () => {
    const { processId } = await importText('stream.csv', STREAM);

    const { losses } = await exportProcessFile(ws, processId, 'MERMAID');

    expect(
      losses.map(({ code, path, count }: Record<string, unknown>) => `${code} ${path} ${count}`),
    ).toEqual([
      'LEFT_OUT elements[].durationSeconds 5',
      'LEFT_OUT elements[].waitingSeconds 4',
      'LEFT_OUT elements[].completeAccuratePercent 4',
      'LEFT_OUT process.dailyDemand 1',
      'LEFT_OUT process.dailyWorkSeconds 1',
    ]);
  });
});

describe('a file of another kind', () => {
  it('is refused with the reason and the line, and nothing is written', async () => {
    const file = { name: 'a.csv', base64: Buffer.from('Colour,Size\nred,1\n').toString('base64') };

    const { errors } = await ws.admin(IMPORT, { input: { file } });

    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'NOT_A_STEP_LIST',
      line: 1,
      path: 'file',
    });
    expect(await server.app.prisma.process.count({ where: { workspaceId: ws.id } })).toBe(0);
  });
});
