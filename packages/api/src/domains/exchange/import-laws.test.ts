import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { run } from '../../testing/map-bundles.ts';
import { exportMap, importMap, undoImport } from './testing/import.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const start = {
  format: 'parcours-map/1',
  channels: [{ key: 'mail', name: 'E-mail', medium: 'DIGITAL', type: 'EMAIL' }],
  personas: [{ key: 'sofia', name: 'Sofia', preferredChannels: ['mail'] }],
  touchpoints: [{ key: 'answer', name: 'Answer', channel: 'mail' }],
  metrics: [{ key: 'nps', name: 'NPS', type: 'NPS' }],
  journey: { key: 'complain', name: 'I complain' },
  map: { key: 'today', name: 'Today', personas: ['sofia'], reviewDate: '2027-01-31' },
  phases: [
    { key: 'before', name: 'Before' },
    { key: 'after', name: 'After' },
  ],
  steps: [
    { key: 'write', phase: 'before', name: 'Write' },
    { key: 'wait', phase: 'after', name: 'Wait', waitingSeconds: 172_800 },
  ],
  lanes: [{ key: 'does', name: 'Does' }],
  cards: [{ key: 'post', lane: 'does', step: 'write', text: 'Posts a comment' }],
  touchpointPlacements: [{ key: 'there', step: 'wait', touchpoint: 'answer' }],
  metricPlacements: [
    { metric: 'nps', phase: 'after' },
    { metric: 'nps', touchpointPlacement: 'there' },
  ],
};

const IDS = `query ($id: ID!) { journeyMap(id: $id) {
  phases { nodes { id } } steps { nodes { id } } lanes { nodes { id } } cards { nodes { id } }
  touchpointPlacements { nodes { id } }
} }`;

const someName = fc.constantFrom('Write', 'Wait', 'Éloi', 'Call', 'Thank');

const someStep = fc.record({
  key: fc.constantFrom('write', 'wait', 'call', 'thank', 'leave', undefined),
  name: someName,
  phase: fc.constantFrom('before', { name: 'AFTER ' }, 'later', 'nowhere', null),
  position: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  waitingSeconds: fc.option(fc.integer({ min: 0, max: 99 })),
});

const someParts = fc.record({
  personas: fc.constantFrom([], ['sofia'], [{ name: 'Paul' }]),
  name: someName,
  steps: fc.uniqueArray(someStep, { selector: ({ key, name }) => key ?? name, maxLength: 5 }),
  cards: fc.array(fc.record({ step: fc.constantFrom('write', 'wait'), text: someName }), {
    maxLength: 4,
  }),
});

const someOptions = fc.record({
  how: fc.oneof(
    fc.constantFrom({}, { mode: 'CREATE' }, { mode: 'UPDATE' }, { mode: 'UPDATE_ONLY' }),
    fc
      .subarray(['PHASES', 'STEPS', 'CARDS', 'LANES', 'TOUCHPOINT_PLACEMENTS'], { minLength: 1 })
      .map((replace) => ({ mode: 'REPLACE', replace, createMissing: ['PERSONA'] })),
  ),
  match: fc.constantFrom([], [{ section: 'STEPS', by: ['name'] }]),
  atomic: fc.boolean(),
});

it('an import does what its plan said, does nothing the second time, and is undone exactly', async () => {
  const { journeyMapId } = await importMap(ws.admin, start);
  const before = await exportMap(ws.admin, journeyMapId);
  const ids = await run(ws.admin, IDS, { id: journeyMapId });

  await fc.assert(
    fc.asyncProperty(someParts, someOptions, async (parts, { how, match, atomic }) => {
      const options = { ...how, match, atomic };
      const bundle = {
        format: start.format,
        channels: [{ key: 'mail', name: 'Mail' }],
        journey: start.journey,
        map: { key: 'today', name: parts.name, personas: parts.personas },
        phases: [{ key: 'later', name: 'Later' }],
        lanes: [{ key: 'does', name: 'Does it' }],
        steps: parts.steps,
        cards: parts.cards.map((card) => ({ ...card, lane: 'does' })),
        touchpointPlacements: [],
      };

      const planned = await importMap(ws.admin, bundle, { ...options, dryRun: true });
      const done = await importMap(ws.admin, bundle, options);
      const again = await importMap(ws.admin, bundle, options);

      const { undoToken, applied, dryRun, ...did } = done;
      expect(planned).toMatchObject(applied ? did : { problems: did.problems });
      // A row without anything to be found by is new each time.
      const isKnown = match.length > 0 || parts.steps.every(({ key }) => key !== undefined);
      // Of two rows that want one place, or mean one object, one gets it, and the next time it
      // may be the other.
      const isSettled = !did.problems.some(({ code }: { code: string }) =>
        ['POSITION_TAKEN', 'KEY_TAKEN'].includes(code),
      );
      if (isKnown && isSettled)
        expect(again).toMatchObject(applied ? { changes: [], undoToken: null } : { applied });
      if (again.undoToken !== null) await undoImport(ws.admin, again.undoToken);
      if (undoToken === null) return;
      const undone = await undoImport(ws.admin, undoToken);
      expect(undone).toMatchObject({ losses: [], applied: true });
      expect(await exportMap(ws.admin, journeyMapId)).toEqual(before);
      expect(await run(ws.admin, IDS, { id: journeyMapId })).toEqual(ids);
    }),
    { numRuns: 10, endOnFailure: true },
  );
});
