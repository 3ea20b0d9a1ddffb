import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { run } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

/** A customer who asks and is answered, and a shop that checks in between. */
const SHOP = bpmn(`
  <bpmn:collaboration id="c">
    <bpmn:participant id="buyer" name="Customer" processRef="buying" />
    <bpmn:participant id="shop" name="Shop" processRef="selling" />
    <bpmn:participant id="bank" name="Bank" />
    <bpmn:messageFlow id="order" name="Order" sourceRef="choose" targetRef="take" />
    <bpmn:messageFlow id="parcel" sourceRef="send" targetRef="unpack" />
    <bpmn:messageFlow id="money" sourceRef="send" targetRef="bank" />
  </bpmn:collaboration>
  <bpmn:process id="buying">
    <bpmn:task id="choose" name="Choose" /><bpmn:task id="unpack" name="Unpack" />
  </bpmn:process>
  <bpmn:process id="selling">
    <bpmn:task id="take" name="Take the order" /><bpmn:task id="check" name="Check" />
    <bpmn:task id="send" name="Send the parcel" />
  </bpmn:process>`);

async function importShop(content = SHOP): Promise<string> {
  const file = { name: 'shop.bpmn', base64: Buffer.from(content).toString('base64') };
  const { processImport } = await run(
    ws.admin,
    'mutation ($file: ProcessFileInput!) { processImport(input: { key: "shop", file: $file }) { processId } }',
    { file },
  );
  return processImport.processId;
}

async function parts(): Promise<Record<string, string>> {
  const { process } = await run(
    ws.admin,
    `{ process(key: "shop") {
      elements(first: 50) { nodes { id elementId } } flows(first: 50) { nodes { id elementId } }
    } }`,
  );
  return Object.fromEntries(
    [...process.elements.nodes, ...process.flows.nodes].map(
      ({ elementId, id }: { elementId: string; id: string }) => [elementId, id],
    ),
  );
}

const link = (input: object) =>
  run(
    ws.admin,
    'mutation ($input: ProcessLinkCreateInput!) { processLinkCreate(input: $input) { id } }',
    { input },
  ).then(({ processLinkCreate }) => processLinkCreate.id as string);

/** A map with two steps; on the first “Form” and “Hotline”, on the second “Hotline” again. */
async function makeMap() {
  const { journeyMapImport } = await run(
    ws.admin,
    `mutation ($bundle: JSON!) { journeyMapImport(input: { bundle: $bundle }) {
      journeyMapId problems { message }
    } }`,
    {
      bundle: {
        format: 'parcours-map/1',
        journey: { key: 'buy', name: 'I buy' },
        map: { key: 'today', name: 'Today' },
        steps: [
          { key: 'ask', name: 'Ask', position: 1 },
          { key: 'get', name: 'Get', position: 2 },
        ],
        touchpoints: [
          { key: 'form', name: 'Form' },
          { key: 'hotline', name: 'Hotline' },
        ],
        touchpointPlacements: [
          { key: 'a', step: 'ask', touchpoint: 'form', position: 1 },
          { key: 'b', step: 'ask', touchpoint: 'hotline', position: 2 },
          { key: 'c', step: 'get', touchpoint: 'hotline', position: 1 },
        ],
      },
    },
  );
  expect(journeyMapImport.problems).toEqual([]);
  const { steps, touchpoints } = await run(
    ws.admin,
    '{ steps(first: 9) { nodes { id key } } touchpoints(first: 9) { nodes { id key } } }',
  );
  const ids = Object.fromEntries(
    [...steps.nodes, ...touchpoints.nodes].map(({ id, key }: { id: string; key: string }) => [
      key,
      id,
    ]),
  );
  return { mapId: journeyMapImport.journeyMapId as string, ids };
}

const REPORT = `query ($processId: ID, $journeyMapId: ID) {
  processLinkReport(processId: $processId, journeyMapId: $journeyMapId) {
    danglingLinks { processLinkId reason at name }
    uncoveredTouchpoints { name }
    customerPools { name basis }
    uncoveredMessages { label isInbound companyElementName }
    uncoveredTasks { name }
    busiestElements { name touchpoints }
  }
}`;
const report = (variables: object = {}) =>
  run(ws.admin, REPORT, { ...variables }).then(({ processLinkReport }) => processLinkReport);

describe('processLinkReport', () => {
  it('tells what is not tied, in both directions', async () => {
    const { ids } = await makeMap();
    await importShop();

    expect(await report()).toEqual({
      danglingLinks: [],
      uncoveredTouchpoints: [{ name: 'Form' }, { name: 'Hotline' }],
      customerPools: [{ name: 'Customer', basis: 'NAME' }],
      uncoveredMessages: [
        { label: 'Order', isInbound: true, companyElementName: 'Take the order' },
        { label: null, isInbound: false, companyElementName: 'Send the parcel' },
      ],
      uncoveredTasks: [{ name: 'Take the order' }, { name: 'Send the parcel' }],
      busiestElements: [],
    });

    const { order, send, check } = await parts();
    await link({ touchpointId: ids.form, processFlowId: order });
    await link({ stepId: ids.get, processElementId: send });
    await link({ stepId: ids.ask, processElementId: check });
    await link({ touchpointId: ids.hotline, processElementId: check });

    expect(await report()).toEqual({
      danglingLinks: [],
      uncoveredTouchpoints: [],
      customerPools: [{ name: 'Customer', basis: 'NAME' }],
      uncoveredMessages: [],
      uncoveredTasks: [],
      busiestElements: [
        { name: 'Check', touchpoints: 2 },
        { name: 'Send the parcel', touchpoints: 1 },
      ],
    });
  });

  it('tells which links lead nowhere, and why', async () => {
    const { mapId, ids } = await makeMap();
    const processId = await importShop();
    const { order, check } = await parts();
    const ofFlow = await link({ touchpointId: ids.form, processFlowId: order });
    const ofElement = await link({ stepId: ids.get, processElementId: check });
    await importShop(
      SHOP.replace(/<bpmn:task id="check"[^>]*>/, '').replace(/<bpmn:messageFlow id="order".*/, ''),
    );

    const dangling = [
      { processLinkId: ofFlow, reason: 'FLOW_ABSENT', at: 'Form', name: 'Order' },
      { processLinkId: ofElement, reason: 'ELEMENT_ABSENT', at: 'Get', name: 'Check' },
    ];
    expect((await report()).danglingLinks).toEqual(dangling);
    expect((await report({ journeyMapId: mapId, processId })).danglingLinks).toEqual(dangling);

    await run(
      ws.admin,
      'mutation ($id: ID!) { processUpdate(input: { id: $id, status: EXPIRED }) { id } }',
      { id: processId },
    );

    expect((await report()).danglingLinks.map(({ reason }: { reason: string }) => reason)).toEqual([
      'PROCESS_EXPIRED',
      'PROCESS_EXPIRED',
    ]);
  });

  it('goes by the actor of a pool rather than by its name', async () => {
    const processId = await importShop();
    const { bank } = await parts();
    const { actorCreate } = await run(
      ws.admin,
      'mutation { actorCreate(input: { name: "Payer", kind: CUSTOMER }) { id } }',
    );
    await run(
      ws.admin,
      'mutation ($input: ProcessElementUpdateInput!) { processElementUpdate(input: $input) { id } }',
      { input: { id: bank, actorId: actorCreate.id } },
    );

    const { customerPools, uncoveredMessages } = await report({ processId });

    expect(customerPools).toEqual([{ name: 'Bank', basis: 'ACTOR' }]);
    expect(uncoveredMessages).toEqual([
      { label: null, isInbound: false, companyElementName: 'Send the parcel' },
    ]);
  });

  it('knows no process and no map of another workspace', async () => {
    const processId = await importShop();
    const { mapId } = await makeMap();
    const other = await server.openWorkspace();

    for (const variables of [{ processId }, { journeyMapId: mapId }]) {
      const { errors } = await other.admin(REPORT, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const { data } = await other.admin(REPORT);
    expect(data.processLinkReport).toMatchObject({ uncoveredMessages: [], customerPools: [] });
  });
});

describe('processTouchpointProposals', () => {
  const PROPOSALS = `query ($processId: ID!) { processTouchpointProposals(processId: $processId) {
    customerPools { name } proposals { processFlowId name isInbound touchpointId }
  } }`;
  const CREATE = `mutation ($input: ProcessTouchpointsCreateInput!) {
    processTouchpointsCreate(input: $input) {
      name direction processLinks(first: 9) {
        nodes { kind lineOfVisibility processFlow { elementId } processElement { elementId } }
      }
    }
  }`;

  it('makes touchpoints of messages, and takes those there are', async () => {
    const processId = await importShop();
    const { order, parcel } = await parts();
    const { touchpointCreate } = await run(
      ws.admin,
      'mutation { touchpointCreate(input: { name: "send the  PARCEL" }) { id } }',
    );

    const { processTouchpointProposals } = await run(ws.admin, PROPOSALS, { processId });
    const { processTouchpointsCreate } = await run(ws.admin, CREATE, {
      input: { processId, processFlowIds: [order, parcel] },
    });

    expect(processTouchpointProposals).toEqual({
      customerPools: [{ name: 'Customer' }],
      proposals: [
        { processFlowId: order, name: 'Order', isInbound: true, touchpointId: null },
        {
          processFlowId: parcel,
          name: 'Send the parcel',
          isInbound: false,
          touchpointId: touchpointCreate.id,
        },
      ],
    });
    const links = (kind: string, flow: string, element: string) => ({
      nodes: [
        {
          kind,
          lineOfVisibility: 'FRONTSTAGE',
          processFlow: { elementId: flow },
          processElement: null,
        },
        {
          kind,
          lineOfVisibility: 'FRONTSTAGE',
          processFlow: null,
          processElement: { elementId: element },
        },
      ],
    });
    expect(processTouchpointsCreate).toEqual([
      { name: 'Order', direction: 'INBOUND', processLinks: links('TRIGGERS', 'order', 'take') },
      {
        name: 'send the  PARCEL',
        direction: null,
        processLinks: links('DELIVERS', 'parcel', 'send'),
      },
    ]);
    const again = await run(ws.admin, PROPOSALS, { processId });
    expect(again.processTouchpointProposals.proposals).toEqual([]);
  });

  it('refuses an arrow that is not proposed, and makes nothing', async () => {
    const processId = await importShop();
    const { order, money } = await parts();

    const { errors } = await ws.admin(CREATE, {
      input: { processId, processFlowIds: [order, money] },
    });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', path: 'processFlowIds.1' } },
    ]);
    const { touchpoints } = await run(ws.admin, '{ touchpoints { nodes { id } } }');
    expect(touchpoints.nodes).toEqual([]);
  });
});
