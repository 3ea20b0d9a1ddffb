import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { corpusFile, missingCorpus } from '../../testing/corpus.ts';
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

const FIRST = bpmn(`
  <bpmn:collaboration id="c" name="Order">
    <bpmn:participant id="shop" name="Shop" processRef="p" />
    <bpmn:participant id="customer" name="Customer" />
    <bpmn:messageFlow id="m" sourceRef="customer" targetRef="start" />
  </bpmn:collaboration>
  <bpmn:process id="p">
    <bpmn:laneSet>
      <bpmn:lane id="sales" name="Sales"><bpmn:flowNodeRef>check</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="stock" name="Stock"><bpmn:flowNodeRef>pack</bpmn:flowNodeRef></bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="start" name="Order received" />
    <bpmn:userTask id="check" name="Check order" />
    <bpmn:task id="pack" name="Pack" />
    <bpmn:task id="ship" name="Ship" />
    <bpmn:exclusiveGateway id="gate" />
    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="check" />
    <bpmn:sequenceFlow id="f2" sourceRef="check" targetRef="gate" />
    <bpmn:sequenceFlow id="f3" sourceRef="gate" targetRef="pack" />
    <bpmn:sequenceFlow id="f4" sourceRef="pack" targetRef="ship" />
  </bpmn:process>`);

/** check is renamed and retyped, pack moved, ship gone, bill new, the gate passed by. */
const SECOND = FIRST.replace(
  '<bpmn:userTask id="check" name="Check order" />',
  '<bpmn:task id="check" name="Check" />',
)
  .replace('<bpmn:flowNodeRef>pack</bpmn:flowNodeRef>', '')
  .replace(
    '<bpmn:flowNodeRef>check</bpmn:flowNodeRef>',
    '<bpmn:flowNodeRef>check</bpmn:flowNodeRef><bpmn:flowNodeRef>pack</bpmn:flowNodeRef>',
  )
  .replace('<bpmn:task id="ship" name="Ship" />', '<bpmn:task id="bill" name="Bill" />')
  .replace('<bpmn:exclusiveGateway id="gate" />', '')
  .replace(/<bpmn:sequenceFlow id="f3".*\n/, '')
  .replace('targetRef="gate"', 'targetRef="pack"')
  .replace('targetRef="ship"', 'targetRef="bill"');

async function upload(content: string | Uint8Array, name = 'order.bpmn'): Promise<string> {
  const { data } = await ws.admin(
    'mutation ($name: String!) { uploadCreate(input: { name: $name }) { id path } }',
    { name },
  );
  const response = await fetch(server.url + data.uploadCreate.path, {
    method: 'PUT',
    headers: { authorization: `Bearer ${ws.key}` },
    body: content as BodyInit,
  });
  expect(response.status).toBe(200);
  return data.uploadCreate.id;
}

const IMPORT = `mutation ($input: ProcessImportInput!) { processImport(input: $input) {
  dryRun isNew processId overwritesEdits unchangedCount
  process { name notation contentRevision }
  counts { diagrams processes pools lanes events tasks gateways subProcesses dataObjects annotations sequenceFlows messageFlows dataFlows associations }
  changes { elementId name kinds nameBefore }
  findings { code message line elementId }
} }`;

async function importFile(content: string | Uint8Array, options: object = { key: 'order' }) {
  const input = { uploadId: await upload(content), ...options };
  const { data, errors } = await ws.admin(IMPORT, { input });
  expect(errors).toBeUndefined();
  return data.processImport;
}

const DRAWING = `query { process(key: "order") {
  elements(first: 50) { nodes { id elementId name type bpmnType absentSince pool { elementId } lane { elementId } } }
  flows(first: 50) { nodes { elementId kind source { elementId } target { elementId } } }
} }`;

async function drawing() {
  const { data, errors } = await ws.admin(DRAWING);
  expect(errors).toBeUndefined();
  return data.process;
}

async function links(on: string[]): Promise<string[]> {
  const { elements } = await drawing();
  const idOf = new Map(
    elements.nodes.map((one: { elementId: string; id: string }) => [one.elementId, one.id]),
  );
  const { data } = await ws.admin(
    `mutation { touchpointCreate(input: { name: "Confirmation" }) { id } }`,
  );
  const ids: string[] = [];
  for (const elementId of on) {
    const { data: made, errors } = await ws.admin(
      `mutation ($input: ProcessLinkCreateInput!) { processLinkCreate(input: $input) { id } }`,
      {
        input: {
          touchpointId: data.touchpointCreate.id,
          processElementId: idOf.get(elementId),
        },
      },
    );
    expect(errors).toBeUndefined();
    ids.push(made.processLinkCreate.id);
  }
  return ids;
}

describe('processImport', () => {
  it('makes a process of a file, with pools, lanes, elements and flows', async () => {
    const report = await importFile(FIRST);

    expect(report).toMatchObject({
      dryRun: false,
      isNew: true,
      overwritesEdits: false,
      unchangedCount: 0,
      process: { name: 'Order', notation: 'BPMN', contentRevision: 2 },
      findings: [],
    });
    expect(report.counts).toEqual({
      diagrams: 0,
      processes: 1,
      pools: 2,
      lanes: 2,
      events: 1,
      tasks: 3,
      gateways: 1,
      subProcesses: 0,
      dataObjects: 0,
      annotations: 0,
      sequenceFlows: 4,
      messageFlows: 1,
      dataFlows: 0,
      associations: 0,
    });
    const { elements, flows } = await drawing();
    const brief = elements.nodes.map(
      ({ elementId, name, type, pool, lane }: Record<string, { elementId: string } | null>) =>
        [elementId, name, type, pool?.elementId, lane?.elementId].join(' '),
    );
    expect(brief).toEqual([
      'shop Shop POOL  ',
      'customer Customer POOL  ',
      'sales Sales LANE shop ',
      'stock Stock LANE shop ',
      'start Order received START shop ',
      'check Check order TASK shop sales',
      'gate Exclusive gateway DECISION shop ',
      'pack Pack TASK shop stock',
      'ship Ship TASK shop ',
    ]);
    expect(flows.nodes).toHaveLength(5);
    expect(flows.nodes).toContainEqual({
      elementId: 'm',
      kind: 'MESSAGE',
      source: { elementId: 'customer' },
      target: { elementId: 'start' },
    });
  });

  it('changes nothing the second time', async () => {
    await importFile(FIRST);
    const before = await drawing();

    const again = await importFile(FIRST);

    expect(again).toMatchObject({ isNew: false, changes: [], unchangedCount: 9 });
    expect(again.process.contentRevision).toBe(2);
    expect(await drawing()).toEqual(before);
    expect(await server.app.prisma.processImport.count({ where: { workspaceId: ws.id } })).toBe(1);
  });

  it('brings a process up to date and keeps what is linked', async () => {
    await importFile(FIRST);
    const made = await links(['check', 'pack', 'ship']);
    const planned = await importFile(SECOND, { key: 'order', dryRun: true });
    const stored = await drawing();

    const report = await importFile(SECOND);

    expect(report.changes).toEqual([
      { elementId: 'bill', name: 'Bill', kinds: ['ADDED'], nameBefore: null },
      {
        elementId: 'check',
        name: 'Check',
        kinds: ['RETYPED', 'RENAMED'],
        nameBefore: 'Check order',
      },
      { elementId: 'pack', name: 'Pack', kinds: ['MOVED'], nameBefore: null },
      { elementId: 'ship', name: 'Ship', kinds: ['KEPT'], nameBefore: null },
      { elementId: 'gate', name: 'Exclusive gateway', kinds: ['REMOVED'], nameBefore: null },
    ]);
    expect(report.unchangedCount).toBe(5);
    expect(planned).toEqual({ ...report, dryRun: true, process: null });
    expect(stored.elements.nodes).toHaveLength(9);
    const { elements, flows } = await drawing();
    const absent = elements.nodes.filter((one: { absentSince: string | null }) => one.absentSince);
    expect(absent).toMatchObject([{ elementId: 'ship', lane: null, pool: null }]);
    expect(flows.nodes.map(({ elementId }: { elementId: string }) => elementId).sort()).toEqual([
      'f1',
      'f2',
      'f4',
      'm',
    ]);
    const { data } = await ws.admin(
      'query { processLinks(first: 10) { nodes { id processElement { elementId } } } }',
    );
    expect(data.processLinks.nodes).toEqual(
      ['check', 'pack', 'ship'].map((elementId, i) => ({
        id: made[i],
        processElement: { elementId },
      })),
    );
  });

  it('brings back what had been absent', async () => {
    await importFile(FIRST);
    await links(['ship']);
    await importFile(SECOND);

    const report = await importFile(FIRST);

    const ship = report.changes.find((one: { elementId: string }) => one.elementId === 'ship');
    expect(ship).toMatchObject({ kinds: ['RETURNED', 'MOVED'] });
    const { elements } = await drawing();
    expect(elements.nodes.filter((one: { absentSince: string | null }) => one.absentSince)).toEqual(
      [],
    );
  });

  it('leaves what the file does not speak of, and says what it writes over', async () => {
    await importFile(FIRST);
    const { elements } = await drawing();
    const pack = elements.nodes.find((one: { elementId: string }) => one.elementId === 'pack');
    await ws.admin(
      `mutation ($id: ID!) { processElementUpdate(input: { id: $id, name: "Wrap", durationSeconds: 60, documentation: "With care." }) { id } }`,
      { id: pack.id },
    );

    const report = await importFile(FIRST);

    expect(report).toMatchObject({
      overwritesEdits: true,
      changes: [{ elementId: 'pack', name: 'Pack', kinds: ['RENAMED'], nameBefore: 'Wrap' }],
    });
    const { data } = await ws.admin(
      'query ($id: ID!) { processElement(id: $id) { name durationSeconds documentation } }',
      { id: pack.id },
    );
    expect(data.processElement).toEqual({
      name: 'Pack',
      durationSeconds: 60,
      documentation: 'With care.',
    });
  });

  it.each([
    ['<a/>', { reason: 'NOT_BPMN', line: 1 }],
    [bpmn('<bpmn:process id="p"><bpmn:task></bpmn:process>'), { reason: 'BAD_XML', line: 3 }],
  ])(
    'refuses what cannot be read, with the line, and writes nothing: %j',
    async (content, details) => {
      const { errors } = await ws.admin(IMPORT, { input: { uploadId: await upload(content) } });

      expect(errors).toEqual([
        expect.objectContaining({
          extensions: expect.objectContaining({
            code: 'BAD_USER_INPUT',
            path: 'uploadId',
            ...details,
          }),
        }),
      ]);
      const { prisma } = server.app;
      expect(await prisma.process.count({ where: { workspaceId: ws.id } })).toBe(0);
      expect(await prisma.processFile.count({ where: { workspaceId: ws.id } })).toBe(0);
    },
  );

  it('refuses the upload and the process of another workspace', async () => {
    const mine = ws;
    const { processId } = await importFile(FIRST);
    const uploadId = await upload(FIRST);
    ws = await server.openWorkspace();

    const foreignUpload = await ws.admin(IMPORT, { input: { uploadId } });
    const own = await upload(FIRST);
    const foreignProcess = await ws.admin(IMPORT, { input: { uploadId: own, processId } });

    expect(foreignUpload.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      path: 'uploadId',
    });
    expect(foreignProcess.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      path: 'processId',
    });
    expect(await server.app.prisma.process.count({ where: { workspaceId: mine.id } })).toBe(1);
  });
});

const FILE = `query ($processId: ID!, $number: Int) { processFile(processId: $processId, number: $number) {
  fileName base64 sha256 number isOutdated
} }`;

describe('processFile', () => {
  it('gives the bytes of each import back, and says when they are outdated', async () => {
    const { processId } = await importFile(FIRST);
    await importFile(SECOND);
    const file = async (number?: number) =>
      (await ws.admin(FILE, { processId, number })).data.processFile;

    expect(await file()).toMatchObject({ number: 2, isOutdated: false, fileName: 'order.bpmn' });
    expect(Buffer.from((await file(1)).base64, 'base64').toString()).toBe(FIRST);
    expect(await file(1)).toMatchObject({ number: 1, isOutdated: true });

    await ws.admin(
      'mutation ($id: ID!) { processElementCreate(input: { processId: $id, name: "By hand" }) { id } }',
      { id: processId },
    );
    expect(await file()).toMatchObject({ number: 2, isOutdated: true });
  });

  it('refuses a process that was drawn here', async () => {
    const { data } = await ws.admin(
      'mutation { processCreate(input: { name: "By hand" }) { id } }',
    );

    const { errors } = await ws.admin(FILE, { processId: data.processCreate.id });

    expect(errors).toEqual([
      expect.objectContaining({
        message: 'The process was drawn here, not imported from a file.',
        extensions: expect.objectContaining({ code: 'NOT_FOUND' }),
      }),
    ]);
  });

  it('goes with the process', async () => {
    const { processId } = await importFile(FIRST);

    await ws.admin('mutation ($id: ID!) { processDelete(input: { id: $id }) { dryRun } }', {
      id: processId,
    });

    expect(await server.app.prisma.processFile.count({ where: { workspaceId: ws.id } })).toBe(0);
  });
});

const folder = corpusFile('bpmn');
const missing = missingCorpus(folder);

describe.skipIf(missing)('the files of other programs', () => {
  it('come back byte by byte', async () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.bpmn'),
    );
    for (const name of names) {
      const bytes = readFileSync(path.join(folder, name));
      const { processId, process } = await importFile(bytes, {});
      expect(process.contentRevision).toBe(2);
      const { data } = await ws.admin(FILE, { processId });
      expect(data.processFile).toMatchObject({
        base64: bytes.toString('base64'),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        isOutdated: false,
      });
    }
    expect(names.length).toBeGreaterThan(0);
  });
});
