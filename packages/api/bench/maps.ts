// Measures maps in bulk: importing many maps, each a bundle of its own, importing
// them again, changing one field of all their steps, and taking all of that back.
// The server is the built one; the bundles come from a process of their own.

import { callWith, runSentBench, say } from './engines.ts';

const MAPS = Number(process.env.BENCH_MAPS ?? 1_000);
const STEPS = 30;
/** What a bundle holds besides its journey and map: steps, phases, a lane and a card for each step. */
const ROWS = MAPS * (2 + STEPS + 5 + 1 + STEPS);

function bundle(map: number, goal: string) {
  const steps = Array.from({ length: STEPS }, (_, i) => ({
    key: `step-${i}`,
    phase: `phase-${i % 5}`,
    name: `Step ${i}`,
    customerGoal: goal,
  }));
  return {
    format: 'parcours-map/1',
    journey: { key: `journey-${map}`, name: `Journey ${map}` },
    map: { key: 'today', name: 'Today' },
    phases: Array.from({ length: 5 }, (_, i) => ({ key: `phase-${i}`, name: `Phase ${i}` })),
    steps,
    lanes: [{ key: 'does', name: 'What the customer does' }],
    cards: steps.map(({ key }) => ({ lane: 'does', step: key, text: `Does ${key}` })),
  };
}

const IMPORT = `mutation ($bundle: JSON!) {
  result: journeyMapImport(input: { bundle: $bundle }) {
    undoToken problems { message } sections { created updated unchanged }
  }
}`;
const UNDO = `mutation ($token: String!) {
  result: journeyMapImportUndo(input: { token: $token }) { applied losses { message } }
}`;

interface Imported {
  undoToken: string | null;
  problems: object[];
  sections: Record<'created' | 'updated' | 'unchanged', number>[];
}

/** Imports all maps, changes them and undoes that. @returns how many seconds each took. */
async function send(address: string, key: string): Promise<number[]> {
  const call = callWith(address, key);
  const importAll = async (goal: string) => {
    const started = performance.now();
    const tokens: string[] = [];
    const sum = { created: 0, updated: 0, unchanged: 0 };
    for (let map = 0; map < MAPS; map++) {
      const report = await call<Imported>(IMPORT, { bundle: bundle(map, goal) });
      if (report.problems.length > 0) throw new Error(JSON.stringify(report.problems[0]));
      if (report.undoToken) tokens.push(report.undoToken);
      for (const name of ['created', 'updated', 'unchanged'] as const) {
        for (const section of report.sections) sum[name] += section[name];
      }
    }
    return { seconds: (performance.now() - started) / 1_000, tokens, sum };
  };
  const first = await importAll('Get it done');
  const again = await importAll('Get it done');
  const changed = await importAll('Get it done sooner');
  const started = performance.now();
  for (const token of changed.tokens) {
    const { applied } = await call<{ applied: boolean }>(UNDO, { token });
    if (!applied) throw new Error('An import was not undone.');
  }
  const undone = (performance.now() - started) / 1_000;
  const asExpected =
    first.sum.created === ROWS &&
    again.sum.unchanged === ROWS &&
    changed.sum.updated === MAPS * STEPS;
  if (!asExpected) throw new Error(JSON.stringify([first.sum, again.sum, changed.sum]));
  return [first.seconds, again.seconds, changed.seconds, undone];
}

await runSentBench(import.meta.url, {
  databaseName: 'parcours_bench_maps',
  send,
  report(engine, times) {
    const [imported = 0, again = 0, changed = 0, undone = 0] = times.map(
      (seconds) => ROWS / seconds,
    );
    say(engine, `import ${MAPS} maps of ${STEPS} steps`, `${imported.toFixed(0)} objects/s`);
    say(engine, 'import them again', `${again.toFixed(0)} objects/s`);
    say(engine, 'change a field of every step', `${changed.toFixed(0)} objects/s`);
    say(engine, 'undo that', `${undone.toFixed(0)} objects/s`);
  },
});
