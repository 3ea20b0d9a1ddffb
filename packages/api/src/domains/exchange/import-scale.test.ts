import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  ws = await server.openWorkspace();
});

/** A map with a point of each score, at a step of its own. */
const bundle = (scale: object, scores: Record<string, number>, name = 'Today') => ({
  format: 'parcours-map/1',
  journey: { key: 'complain', name: 'I complain' },
  map: { key: 'today', name, ...scale },
  steps: ['write', 'wait', 'thank'].map((key) => ({ key, name: key })),
  emotionPoints: Object.entries(scores).map(([step, score]) => ({ key: step, step, score })),
});

async function send(value: object, options: object = {}) {
  const { data, errors } = await ws.admin(
    `mutation ($input: JourneyMapImportInput!) { journeyMapImport(input: $input) {
      applied sections { section created updated unchanged rejected }
      problems { section index key path code message }
    } }`,
    { input: { bundle: value, ...options } },
  );
  expect(errors).toBeUndefined();
  return data.journeyMapImport;
}

async function readMap() {
  const { data } = await ws.admin(
    `{ journey(key: "complain") { maps { nodes {
      name revision contentRevision emotionMin emotionMax
      emotionPoints(orderBy: [{ key: ASC }]) { nodes { key score revision } }
    } } } }`,
  );
  return data.journey.maps.nodes[0];
}

const counts = (report: { sections: { section: string }[] }, name: string) =>
  report.sections.find(({ section }) => section === name);

describe('a map bundle with another emotion scale', () => {
  beforeEach(async () => {
    await send(bundle({ emotionMin: -2, emotionMax: 2 }, { write: -2, wait: -1, thank: 2 }));
  });

  it('changes the scale and the points together', async () => {
    const moved = bundle({ emotionMin: 10, emotionMax: 50 }, { write: 10, wait: 20, thank: 50 });

    const foretold = await send(moved, { dryRun: true });
    const done = await send(moved, { atomic: true });

    expect(done).toEqual({ ...foretold, applied: true });
    expect(done.problems).toEqual([]);
    expect(await readMap()).toMatchObject({
      emotionMin: 10,
      emotionMax: 50,
      emotionPoints: {
        nodes: [
          { key: 'thank', score: 50, revision: 2 },
          { key: 'wait', score: 20, revision: 2 },
          { key: 'write', score: 10, revision: 2 },
        ],
      },
    });
  });

  it('leaves the map as it is when points stay behind, and judges the others by the old scale', async () => {
    const lost = bundle({ emotionMin: 0, emotionMax: 5 }, { wait: 1, thank: 4 }, 'Tomorrow');

    const foretold = await send(lost, { dryRun: true });
    const done = await send(lost);

    expect(done).toEqual({ ...foretold, applied: true });
    expect(done.problems).toEqual([
      {
        section: 'map',
        index: 0,
        key: 'today',
        path: 'emotionMin',
        code: 'REJECTED',
        message: expect.stringMatching(/^2 emotion points of the map are not on a scale/),
      },
      {
        section: 'emotionPoints',
        index: 1,
        key: 'thank',
        path: 'score',
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/^The score 4 is not on .*, which goes from -2 to 2\./),
      },
    ]);
    expect(counts(done, 'emotionPoints')).toMatchObject({ updated: 1, rejected: 1 });
    expect(await readMap()).toMatchObject({
      name: 'Today',
      emotionMin: -2,
      emotionMax: 2,
      emotionPoints: {
        nodes: [
          { key: 'thank', score: 2, revision: 1 },
          { key: 'wait', score: 1, revision: 2 },
          { key: 'write', score: -2, revision: 1 },
        ],
      },
    });
  });

  it('writes nothing when points stay behind and it is all or nothing', async () => {
    const before = await readMap();
    const lost = bundle({ emotionMin: 0, emotionMax: 5 }, { wait: 1 });

    const { applied, problems } = await send(lost, { atomic: true });

    expect({ applied, codes: problems.map(({ code }: { code: string }) => code) }).toEqual({
      applied: false,
      codes: ['REJECTED'],
    });
    expect(await readMap()).toEqual(before);
  });
});
