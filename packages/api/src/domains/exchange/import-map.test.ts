import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const IMPORT = `mutation ($bundle: JSON, $uploadId: ID, $dryRun: Boolean! = false, $atomic: Boolean! = false) {
  journeyMapImport(input: { bundle: $bundle, uploadId: $uploadId, dryRun: $dryRun, atomic: $atomic }) {
    dryRun applied journeyMapId
    journeyMap { id name }
    sections { section created updated unchanged rejected }
    problems { section index key path code message }
  }
}`;

const bundle = () => ({
  format: 'parcours-map/1',
  departments: [
    { key: 'care', name: 'Customer care', parent: 'company' },
    { key: 'company', name: 'Company' },
  ],
  actors: [{ key: 'agent', name: 'Agent', kind: 'FRONTLINE', department: 'care' }],
  channels: [{ key: 'mail', name: 'E-mail', medium: 'DIGITAL', type: 'EMAIL' }],
  personas: [{ key: 'sofia', name: 'Sofia', preferredChannels: ['mail'] }],
  touchpoints: [{ key: 'answer', name: 'Written answer', channel: 'mail', ownerActor: 'agent' }],
  processes: [{ key: 'complaints', name: 'Handle a complaint' }],
  processElements: [
    { key: 'read', process: 'complaints', name: 'Read it', actor: 'agent' },
    { key: 'solve', process: 'complaints', name: 'Solve it' },
  ],
  processFlows: [{ process: 'complaints', source: 'read', target: 'solve' }],
  journey: { key: 'complain', name: 'I complain' },
  map: { key: 'today', name: 'Today', personas: ['sofia'], reviewDate: '2027-01-31' },
  phases: [{ key: 'after', name: 'After', purchaseTime: 'AFTER_PURCHASE' }],
  steps: [
    { key: 'write', phase: 'after', name: 'Write' },
    { key: 'wait', phase: 'after', name: 'Wait', waitingSeconds: 172_800 },
  ],
  lanes: [{ key: 'does', name: 'Does' }],
  cards: [
    { lane: 'does', step: 'write', text: 'Posts a comment' },
    { lane: 'does', step: 'write', text: 'Writes a mail' },
  ],
  touchpointPlacements: [{ step: 'wait', touchpoint: 'answer', isMomentOfTruth: true }],
  emotionPoints: [{ step: 'wait', persona: 'sofia', score: -2, source: 'MEASURED' }],
  painPoints: [{ key: 'silence', name: 'No answer for two days', severity: 'HIGH' }],
  painPointPlacements: [{ painPoint: 'silence', step: 'wait' }],
  actions: [
    { key: 'auto', name: 'Answer at once', painPoints: ['silence'], dueDate: '2027-03-01' },
  ],
  actionPlacements: [{ action: 'auto', touchpoint: 'answer' }],
  processLinks: [{ step: 'wait', processElement: 'solve', kind: 'DELAYS' }],
});

const ROWS = 25;

const total = (report: { sections: Record<string, number>[] }, status: string) =>
  report.sections.reduce((sum, section) => sum + (section[status] ?? 0), 0);

async function send(variables: Record<string, unknown>, key = ws.key) {
  const { data, errors } = await server.callWith(key)(IMPORT, variables);
  expect(errors).toBeUndefined();
  return data.journeyMapImport;
}

describe('journeyMapImport', () => {
  beforeAll(async () => {
    ws = await server.openWorkspace();
  });

  it('says in a dry run what it would do, and writes nothing', async () => {
    const report = await send({ bundle: bundle(), dryRun: true });

    expect(report).toMatchObject({ dryRun: true, applied: false, journeyMap: null, problems: [] });
    expect(total(report, 'created')).toBe(ROWS);
    const { data } = await ws.admin('{ journeys { totalCount } personas { totalCount } }');
    expect(data).toEqual({ journeys: { totalCount: 0 }, personas: { totalCount: 0 } });
  });

  it('creates everything, and changes nothing the second time', async () => {
    const first = await send({ bundle: bundle() });
    const second = await send({ bundle: bundle() });

    expect(first).toMatchObject({ applied: true, journeyMap: { name: 'Today' }, problems: [] });
    expect(total(first, 'created')).toBe(ROWS);
    expect(total(second, 'unchanged')).toBe(ROWS);
    expect(second.journeyMap).toEqual(first.journeyMap);
  });

  it('comes out as it went in', async () => {
    const { data } = await ws.admin('{ journey(key: "complain") { maps { nodes { id } } } }');
    const { data: out, errors } = await ws.admin(`query ($id: ID!) { journeyMapExport(id: $id) }`, {
      id: data.journey.maps.nodes[0].id,
    });
    expect(errors).toBeUndefined();
    const other = await server.openWorkspace();

    const first = await send({ bundle: out.journeyMapExport }, other.key);
    const again = await send({ bundle: out.journeyMapExport }, ws.key);

    expect(first.problems).toEqual([]);
    expect(total(first, 'created')).toBe(ROWS);
    expect(again.problems).toEqual([]);
    expect(total(again, 'unchanged')).toBe(ROWS);
  });

  it('updates what differs, clears what is null and leaves what is absent', async () => {
    const changed = bundle();
    changed.steps[1] = { key: 'wait', name: 'Wait for an answer', waitingSeconds: null } as never;

    const report = await send({ bundle: changed });

    expect(total(report, 'updated')).toBe(1);
    const { data } = await ws.admin(
      '{ journey(key: "complain") { maps(first: 1) { nodes { steps(where: { key: { eq: "wait" } }) { nodes { name waitingSeconds phase { key } } } } } } }',
    );
    expect(data.journey.maps.nodes[0].steps.nodes).toEqual([
      { name: 'Wait for an answer', waitingSeconds: null, phase: { key: 'after' } },
    ]);
  });

  it('refuses bad rows by name and writes the good ones', async () => {
    const faulty = { ...bundle(), journey: { key: 'faulty', name: 'Faulty' } } as Record<
      string,
      unknown
    >;
    faulty.steps = [
      { key: 'good', name: 'Good' },
      { key: 'bad', nmae: 'Bad' },
      { key: 'lost', name: 'Lost', phase: 'nowhere' },
      { key: 'late', name: 'Late', waitingSeconds: 'two days' },
    ];
    faulty.cards = [{ lane: 'does', step: 'good', text: 'Fine' }];
    for (const part of [
      'touchpointPlacements',
      'emotionPoints',
      'painPointPlacements',
      'processLinks',
    ]) {
      delete faulty[part];
    }

    const report = await send({ bundle: faulty });

    expect(report.applied).toBe(true);
    expect(report.problems).toEqual([
      {
        section: 'steps',
        index: 1,
        key: 'bad',
        path: 'nmae',
        code: 'BAD_USER_INPUT',
        message: 'A step has no field “nmae”; did you mean “name”?',
      },
      {
        section: 'steps',
        index: 2,
        key: 'lost',
        path: 'phase',
        code: 'NOT_FOUND',
        message:
          'phase names the phase "nowhere", which is neither in the bundle nor in the workspace.',
      },
      {
        section: 'steps',
        index: 3,
        key: 'late',
        path: 'waitingSeconds',
        code: 'BAD_USER_INPUT',
        message: 'waitingSeconds is "two days"; it must be a whole number.',
      },
    ]);
    const { data } = await ws.admin(
      '{ journey(key: "faulty") { maps(first: 1) { nodes { steps { nodes { key cards(first: 5) { nodes { text } } } } } } } }',
    );
    expect(data.journey.maps.nodes[0].steps.nodes).toEqual([
      { key: 'good', cards: { nodes: [{ text: 'Fine' }] } },
    ]);
  });

  it('writes nothing at all when atomic is set and a row is refused', async () => {
    const faulty = {
      ...bundle(),
      journey: { key: 'atomic', name: 'Atomic' },
      phases: [{ key: 'after' }],
    };

    const report = await send({ bundle: faulty, atomic: true });

    expect(report).toMatchObject({ applied: false, journeyMap: null });
    const { data } = await ws.admin('{ journey(key: "atomic") { id } }');
    expect(data.journey).toBeNull();
  });

  it.each([
    [{}, "The bundle's format is undefined; it must be “parcours-map/1”."],
    [
      { format: 'parcours-map/1', stepz: [] },
      'The bundle has no part “stepz”; did you mean “steps”?',
    ],
    [{ format: 'parcours-map/1', journey: {} }, 'The bundle has no map.'],
    [[], 'The bundle must be one JSON object.'],
  ])('refuses %j', async (bad, message) => {
    const { errors } = await ws.admin(IMPORT, { bundle: bad });

    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});
