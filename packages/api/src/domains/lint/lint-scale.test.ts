import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

const STEPS = 300;
const numbers = Array.from({ length: STEPS }, (_, index) => index);

beforeAll(async () => {
  // Importing is not what is measured here, and slow where the machine is busy.
  server = await startServer({ requestMs: 60_000 });
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

/** Imports a map with touchpoints, a card and an emotion on each step, a pain point and an action on some. */
async function importMap(key: string, steps: readonly number[]): Promise<string> {
  const painful = steps.filter((n) => n % 3 === 0);
  const bundle = {
    format: 'parcours-map/1',
    journey: { key: 'long', name: 'I do a lot' },
    map: { key, name: key, personas: ['marcel'] },
    channels: [
      { key: 'web', name: 'Website', medium: 'DIGITAL' },
      { key: 'phone', name: 'Telephone', medium: 'HUMAN' },
    ],
    personas: [{ key: 'marcel', name: 'Marcel', digitalUse: 'NONE', preferredChannels: ['phone'] }],
    systems: [{ key: 'crm', name: 'CRM' }],
    touchpoints: [
      { key: 'site', name: 'Site', channel: 'web' },
      { key: 'hotline', name: 'Hotline', channel: 'phone' },
    ],
    painPoints: painful.map((n) => ({ key: `${key}-p${n}`, name: `Pain ${n}` })),
    actions: painful.map((n) => ({
      key: `${key}-a${n}`,
      name: `Action ${n}`,
      painPoints: [`${key}-p${n}`],
    })),
    phases: [{ key: 'all', name: 'All' }],
    steps: steps.map((n) => ({ key: `s${n}`, phase: 'all', name: `Step ${n}` })),
    lanes: [{ key: 'does', name: 'Does', role: 'CUSTOMER_ACTIONS' }],
    cards: steps.map((n) => ({ lane: 'does', step: `s${n}`, text: 'Reads the CRM' })),
    touchpointPlacements: steps.flatMap((n) => [
      { step: `s${n}`, touchpoint: 'site', isEntryPoint: n === 0, isExitPoint: n === 0 },
      ...(n % 2 === 0 ? [{ step: `s${n}`, touchpoint: 'hotline' }] : []),
    ]),
    emotionPoints: steps.map((n) => ({ step: `s${n}`, persona: 'marcel', score: 1 })),
    painPointPlacements: painful.map((n) => ({ painPoint: `${key}-p${n}`, step: `s${n}` })),
    actionPlacements: painful.map((n) => ({ action: `${key}-a${n}`, step: `s${n}` })),
  };
  const { data, errors } = await ws.admin(
    'mutation ($bundle: JSON!) { journeyMapImport(input: { bundle: $bundle, atomic: true }) { journeyMap { id } problems { message } } }',
    { bundle },
  );
  expect([errors, data?.journeyMapImport.problems]).toEqual([undefined, []]);
  return data.journeyMapImport.journeyMap.id;
}

const lint = (id: string) =>
  ws.admin(
    `query ($id: ID!) { journeyMapLint(id: $id) {
      findings { rule message subject { id path } related { id } }
      errorCount warningCount infoCount
    } }`,
    { id },
  );

describe('the lint of a map of 300 steps', () => {
  it('takes as many statements as that of a small one, and well under a second', async () => {
    const small = await importMap('small', numbers.slice(0, 2));
    const large = await importMap('large', numbers);
    const few = await server.queriesOf(() => lint(small));
    const many = await server.queriesOf(() => lint(large));

    const rest = (queries: string[]) => queries.filter((query) => !query.startsWith('ApiKey'));
    expect(rest(few)).toEqual([
      'JourneyMap.findUnique',
      'PainPoint.findMany',
      'Action.findMany',
      'Metric.findMany',
      'System.findMany',
      'LintSuppression.findMany',
    ]);
    expect(rest(many)).toEqual(rest(few));
    const started = performance.now();
    const { data } = await lint(large);
    const took = performance.now() - started;
    // Half of the steps are in the way; actions want an owner and a metric each.
    expect(data.journeyMapLint).toMatchObject({
      errorCount: 1,
      warningCount: 1 + 1 + (2 * STEPS) / 3,
      infoCount: 1 + 2 + STEPS,
    });
    expect(data.journeyMapLint.findings[0].related).toHaveLength(STEPS / 2);
    expect(took).toBeLessThan(1_000);
  });
});
