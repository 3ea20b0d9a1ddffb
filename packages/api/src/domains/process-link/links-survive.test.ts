import { afterAll, beforeAll, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { run } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

interface Box {
  id: string;
  name: string;
  lane: 'front' | 'back';
}

/** Tasks in two lanes, one after the other. */
function order(boxes: readonly Box[]): string {
  const refs = (lane: string) =>
    boxes
      .filter((box) => box.lane === lane)
      .map(({ id }) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`)
      .join('');
  const lanes = ['front', 'back'].map(
    (lane) => `<bpmn:lane id="${lane}" name="${lane}">${refs(lane)}</bpmn:lane>`,
  );
  const tasks = boxes.map(({ id, name }) => `<bpmn:task id="${id}" name="${name}" />`);
  const flows = boxes
    .slice(1)
    .map(
      ({ id }, i) =>
        `<bpmn:sequenceFlow id="to-${id}" sourceRef="${boxes[i]?.id}" targetRef="${id}" />`,
    );
  return bpmn(
    `<bpmn:process id="p"><bpmn:laneSet id="lanes">${lanes.join('')}</bpmn:laneSet>${tasks.join('')}${flows.join('')}</bpmn:process>`,
  );
}

async function importFile(content: string) {
  const file = { name: 'order.bpmn', base64: Buffer.from(content).toString('base64') };
  const { processImport } = await run(
    ws.admin,
    `mutation ($file: ProcessFileInput!) { processImport(input: { key: "order", file: $file }) {
      processId unchangedCount changes { elementId kinds name nameBefore }
    } }`,
    { file },
  );
  return processImport;
}

const numbered = (n: number): Box => ({
  id: `t${n}`,
  name: `Task ${n}`,
  lane: n % 2 ? 'front' : 'back',
});
const FIRST = Array.from({ length: 20 }, (_, n) => numbered(n));
/** Of the twenty, 4 to 7 are renamed, 8 to 11 moved, 12 to 15 gone; three are new, and one of them is 12 again. */
const SECOND: Box[] = [
  ...FIRST.slice(0, 4),
  ...FIRST.slice(4, 8).map((box) => ({ ...box, name: `${box.name} anew` })),
  ...FIRST.slice(8, 12).map(
    (box): Box => ({ ...box, lane: box.lane === 'front' ? 'back' : 'front' }),
  ),
  { id: 'n12', name: 'task 12', lane: 'back' },
  { id: 'n1', name: 'Count', lane: 'front' },
  { id: 'n2', name: 'Weigh', lane: 'back' },
  ...FIRST.slice(16),
];

it('keeps twenty links across the next file, and reports exactly what became of them', async () => {
  await importFile(order(FIRST));
  const { process } = await run(
    ws.admin,
    '{ process(key: "order") { elements(first: 100, where: { type: { eq: TASK } }) { nodes { id elementId } } } }',
  );
  const tasks: { id: string; elementId: string }[] = process.elements.nodes;
  expect(tasks).toHaveLength(20);
  const { touchpointCreate } = await run(
    ws.admin,
    'mutation { touchpointCreate(input: { name: "Parcel" }) { id } }',
  );
  for (const { id } of tasks) {
    await run(
      ws.admin,
      'mutation ($input: ProcessLinkCreateInput!) { processLinkCreate(input: $input) { id } }',
      { input: { touchpointId: touchpointCreate.id, processElementId: id } },
    );
  }

  const { processId, changes, unchangedCount } = await importFile(order(SECOND));

  const change = (
    elementId: string,
    kind: string,
    name: string,
    nameBefore: string | null = null,
  ) => ({
    elementId,
    kinds: [kind],
    name,
    nameBefore,
  });
  expect(changes).toHaveLength(15);
  expect(changes).toEqual(
    expect.arrayContaining([
      ...[4, 5, 6, 7].map((n) => change(`t${n}`, 'RENAMED', `Task ${n} anew`, `Task ${n}`)),
      ...[8, 9, 10, 11].map((n) => change(`t${n}`, 'MOVED', `Task ${n}`)),
      ...[12, 13, 14, 15].map((n) => change(`t${n}`, 'KEPT', `Task ${n}`)),
      change('n12', 'ADDED', 'task 12'),
      change('n1', 'ADDED', 'Count'),
      change('n2', 'ADDED', 'Weigh'),
    ]),
  );
  // Two lanes and the tasks that are as they were.
  expect(unchangedCount).toBe(2 + 8);
  const { processLinks, processLostAnchors } = await run(
    ws.admin,
    `query ($processId: ID!) {
      processLinks(first: 100) { nodes { processElement { id elementId } } }
      processLostAnchors(processId: $processId) {
        elementId referenceCount proposals { elementId reasons }
      }
    }`,
    { processId },
  );
  const linked = processLinks.nodes.map(
    ({ processElement }: { processElement: { id: string } }) => processElement,
  );
  expect(linked).toHaveLength(20);
  expect(linked).toEqual(expect.arrayContaining(tasks));
  expect(processLostAnchors).toEqual([
    {
      elementId: 't12',
      referenceCount: 1,
      proposals: [{ elementId: 'n12', reasons: ['SAME_NAME'] }],
    },
    { elementId: 't13', referenceCount: 1, proposals: [] },
    { elementId: 't14', referenceCount: 1, proposals: [] },
    { elementId: 't15', referenceCount: 1, proposals: [] },
  ]);
});
