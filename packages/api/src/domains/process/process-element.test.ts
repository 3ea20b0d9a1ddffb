import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { schemaErrors } from '../../testing/bpmn-schema.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { elementIds, exportProcessFile, importProcessFile } from '../../testing/process-files.ts';

let server: TestServer;
let ws: TestWorkspace;
let processId: string;
let ids: Map<string, string>;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
  ({ processId } = await importProcessFile(ws, FILE));
  ids = await elementIds(ws, processId);
});
afterAll(() => server.close());

const FILE = bpmn(`
  <bpmn:collaboration id="c">
    <bpmn:participant id="shop" name="Shop" processRef="p" />
    <bpmn:participant id="customer" name="Customer" processRef="q" />
  </bpmn:collaboration>
  <bpmn:process id="p">
    <bpmn:laneSet id="lanes">
      <bpmn:lane id="sales" name="Sales"><bpmn:flowNodeRef>check</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="stock" name="Stock" />
    </bpmn:laneSet>
    <bpmn:task id="check" name="Check" />
    <bpmn:boundaryEvent id="late" attachedToRef="check" />
    <bpmn:subProcess id="pack" name="Pack"><bpmn:task id="wrap" name="Wrap" /></bpmn:subProcess>
    <bpmn:sequenceFlow id="f" sourceRef="check" targetRef="pack" />
  </bpmn:process>
  <bpmn:process id="q"><bpmn:task id="order" name="Order" /></bpmn:process>`);

const id = (name: string) => ids.get(name) ?? '';

async function update(name: string, fields: object) {
  const { errors } = await ws.admin(
    'mutation ($input: ProcessElementUpdateInput!) { processElementUpdate(input: $input) { id } }',
    { input: { id: id(name), ...fields } },
  );
  return errors?.[0] ? { message: errors[0].message, ...errors[0].extensions } : null;
}

async function create(fields: object) {
  const { data, errors } = await ws.admin(
    'mutation ($input: ProcessElementCreateInput!) { processElementCreate(input: $input) { id } }',
    { input: { processId, ...fields } },
  );
  if (errors?.[0]) return { message: errors[0].message, ...errors[0].extensions };
  ids = await elementIds(ws, processId);
  return data.processElementCreate;
}

async function connect(source: string, target: string, kind = 'SEQUENCE') {
  const { errors } = await ws.admin(
    'mutation ($input: ProcessFlowCreateInput!) { processFlowCreate(input: $input) { id } }',
    { input: { sourceId: id(source), targetId: id(target), kind } },
  );
  return errors?.[0] ? { message: errors[0].message, ...errors[0].extensions } : null;
}

async function places() {
  const { data } = await ws.admin(
    `query ($id: ID!) { process(id: $id) { elements(first: 50) { nodes {
      name bpmnType pool { name } lane { name } parent { name } attachedTo { name }
    } } } }`,
    { id: processId },
  );
  type Named = { name: string } | null;
  return data.process.elements.nodes.map(
    (one: { name: string; bpmnType: string } & Record<string, Named>) =>
      [
        one.name,
        one.bpmnType,
        one.pool?.name,
        one.lane?.name,
        one.parent?.name,
        one.attachedTo?.name,
      ]
        .map((part) => part ?? '-')
        .join(' '),
  );
}

describe('moving an element', () => {
  it('puts it into a lane, with what sits on it', async () => {
    expect(await update('check', { laneId: id('stock') })).toBeNull();

    expect((await places()).slice(4)).toEqual([
      'Check Task Shop Stock - -',
      'Pack SubProcess Shop - - -',
      'Wrap Task Shop - Pack -',
      'Boundary event BoundaryEvent Shop Stock - Check',
      'Order Task Customer - - -',
    ]);
  });

  it('takes what is inside along to another pool, once no flow ties it', async () => {
    expect(await update('pack', { poolId: id('customer') })).toMatchObject({
      code: 'REJECTED',
      path: 'poolId',
      message: expect.stringMatching(/^1 arrow ties the element to others/),
    });
    await ws.admin('mutation ($id: ID!) { processElementDelete(input: { id: $id }) { dryRun } }', {
      id: id('check'),
    });

    expect(await update('pack', { poolId: id('customer') })).toBeNull();

    expect((await places()).filter((one: string) => /^(Pack|Wrap)/.test(one))).toEqual([
      'Pack SubProcess Customer - - -',
      'Wrap Task Customer - Pack -',
    ]);
  });

  it('goes into a sub-process and out of it', async () => {
    expect(await update('order', { parentId: id('pack') })).toBeNull();
    expect(await places()).toContain('Order Task Shop - Pack -');

    expect(await update('order', { parentId: null, poolId: id('customer') })).toBeNull();
    expect(await places()).toContain('Order Task Customer - - -');
  });

  it('is written into the file, where a later import finds nothing to change', async () => {
    await create({ name: 'Night', type: 'LANE', poolId: id('shop') });
    await create({
      name: 'Call',
      bpmnType: 'CallActivity',
      calledElement: 'x',
      laneId: id('Night'),
    });
    await create({ name: 'Hurry', type: 'EVENT', trigger: 'Timer', attachedToId: id('pack') });
    expect(await update('check', { laneId: id('Night'), bpmnType: 'UserTask' })).toBeNull();
    expect(await connect('check', 'Call')).toBeNull();
    expect(await connect('order', 'check', 'MESSAGE')).toBeNull();
    const before = await places();

    const { content } = await exportProcessFile(ws, processId);

    expect(await schemaErrors(content)).toEqual([]);
    const report = await importProcessFile(ws, content, { processId });
    expect(report).toMatchObject({ overwritesEdits: true, changes: [], unchangedCount: 12 });
    const after = await places();
    // Only what was drawn here is called something now.
    const drawnHere: Record<string, string> = {
      'Night -': 'Night Lane',
      'Hurry -': 'Hurry BoundaryEvent',
    };
    const named = before.map((one: string) =>
      one.replace(/^(Night|Hurry) -/, (all) => drawnHere[all] ?? all),
    );
    expect(after.toSorted()).toEqual(named.toSorted());
  });
});

describe('what stands nowhere', () => {
  it.each([
    ['check', { laneId: 'shop' }, 'laneId', 'A lane is a process element of the type LANE.'],
    ['check', { poolId: 'sales' }, 'poolId', 'A pool is a process element of the type POOL.'],
    [
      'wrap',
      { parentId: 'check' },
      'parentId',
      'The parent of an element is a sub-process; that of a lane is a lane.',
    ],
    [
      'check',
      { attachedToId: 'pack' },
      'attachedToId',
      'Only an element of the type EVENT sits on another one.',
    ],
    ['shop', { poolId: 'customer' }, 'poolId', 'A pool stands in nothing.'],
    [
      'order',
      { laneId: 'sales', poolId: 'customer' },
      'poolId',
      'poolId contradicts the other places given: an element stands in one pool, with its lane, its sub-process and what it sits on. Leave poolId out; it follows.',
    ],
  ])('is refused: %s in %j', async (name, places, path, message) => {
    const given = Object.fromEntries(Object.entries(places).map(([key, one]) => [key, id(one)]));
    const before = await server.app.prisma.processElement.findMany({
      where: { workspaceId: ws.id },
    });

    expect(await update(name, given)).toMatchObject({ code: 'BAD_USER_INPUT', path, message });

    expect(
      await server.app.prisma.processElement.findMany({ where: { workspaceId: ws.id } }),
    ).toEqual(before);
  });

  it('is refused: what holds itself, a lane of another process, what holds others as a task', async () => {
    await create({ name: 'Inner', type: 'SUBPROCESS', parentId: id('pack') });
    const other = await ws.admin('mutation { processCreate(input: { name: "Other" }) { id } }');
    const foreign = await ws.admin(
      'mutation ($id: ID!) { processElementCreate(input: { processId: $id, name: "L", type: LANE }) { id } }',
      { id: other.data.processCreate.id },
    );

    expect(await update('pack', { parentId: id('Inner') })).toMatchObject({
      code: 'REJECTED',
      message: expect.stringMatching(/^parentId makes a circle/),
    });
    expect(await update('check', { laneId: foreign.data.processElementCreate.id })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'A process element cannot move to another process. Create it there instead.',
    });
    expect(await update('pack', { type: 'TASK' })).toMatchObject({
      code: 'REJECTED',
      path: 'type',
      message:
        '2 elements have this one inside. Move them elsewhere before it becomes something else.',
    });
  });

  it.each([
    [{ bpmnType: 'Robot' }, 'bpmnType', /^“Robot” cannot be drawn here\. Known are StartEvent/],
    [
      { bpmnType: 'UserTask', type: 'EVENT' },
      'bpmnType',
      /^In BPMN “UserTask” is of the type TASK\.$/,
    ],
    [{ trigger: 'Timer' }, 'trigger', /^Only events have a trigger\.$/],
    [{ type: 'START', trigger: 'Bell' }, 'trigger', /^A trigger is one of Message, /],
    [{ calledElement: 'p' }, 'calledElement', /^Only an element of the type SUBPROCESS calls/],
  ])('is refused by BPMN: %j', async (fields, path, message) => {
    expect(await create({ name: 'X', ...fields })).toMatchObject({
      code: 'BAD_USER_INPUT',
      path,
      message: expect.stringMatching(message),
    });
  });
});

describe('arrows', () => {
  it.each([
    [
      'order',
      'check',
      'SEQUENCE',
      'A sequence flow stays within one pool. Use the kind MESSAGE from one participant to another.',
    ],
    ['check', 'wrap', 'SEQUENCE', 'A sequence flow does not cross the edge of a sub-process.'],
    [
      'check',
      'pack',
      'MESSAGE',
      'A message flow goes from one pool to another. Use the kind SEQUENCE within a pool.',
    ],
    ['check', 'customer', 'SEQUENCE', 'A sequence flow connects what is done, not pools.'],
    ['check', 'sales', 'ASSOCIATION', 'No arrow ends at a lane.'],
  ])('are refused from %s to %s as %s', async (source, target, kind, message) => {
    expect(await connect(source, target, kind)).toMatchObject({ code: 'BAD_USER_INPUT', message });
    expect(await server.app.prisma.processFlow.count({ where: { workspaceId: ws.id } })).toBe(1);
  });

  it('go with the element they end at', async () => {
    await ws.admin('mutation ($id: ID!) { processElementDelete(input: { id: $id }) { dryRun } }', {
      id: id('pack'),
    });

    expect(await server.app.prisma.processFlow.count({ where: { workspaceId: ws.id } })).toBe(0);
    const { content } = await exportProcessFile(ws, processId);
    expect(content).not.toMatch(/id="(f|pack)"/);
    expect(content).toContain('id="wrap"');
  });
});
