import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let journey: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  const { data } = await ws.admin('mutation { journeyCreate(input: { name: "J" }) { id } }');
  journey = data.journeyCreate.id;
});
afterAll(() => server.close());

interface Drawing {
  map: string;
  step: string;
}

/** A map with one step and points of these scores, on the scale from -2 to 2. */
async function draw(...scores: number[]): Promise<Drawing> {
  const { data } = await ws.admin(
    'mutation ($journey: ID!) { journeyMapCreate(input: { journeyId: $journey, name: "M" }) { id } }',
    { journey },
  );
  const map: string = data.journeyMapCreate.id;
  const { data: made } = await ws.admin(
    'mutation ($map: ID!) { stepCreate(input: { journeyMapId: $map, name: "S" }) { id } }',
    { map },
  );
  const step: string = made.stepCreate.id;
  if (scores.length > 0) await upsertPoints(scores.map((score, i) => point(step, `p${i}`, score)));
  return { map, step };
}

const point = (stepId: string, key: string, score: number) => ({ stepId, key, score });

async function upsertPoints(rows: object[], options: object = {}) {
  const { data, errors } = await ws.admin(
    `mutation ($input: EmotionPointBulkUpsertInput!) { emotionPointBulkUpsert(input: $input) {
      applied created updated unchanged rejected rows { status errors { code path message } }
    } }`,
    { input: { rows, ...options } },
  );
  expect(errors).toBeUndefined();
  return data.emotionPointBulkUpsert;
}

async function upsertMaps(rows: object[], options: object = {}) {
  const { data, errors } = await ws.admin(
    `mutation ($input: JourneyMapBulkUpsertInput!) { journeyMapBulkUpsert(input: $input) {
      applied updated rejected rows { status errors { code path message } }
    } }`,
    { input: { rows, ...options } },
  );
  expect(errors).toBeUndefined();
  return data.journeyMapBulkUpsert;
}

const rescale = (input: object) =>
  ws.admin(
    'mutation ($input: JourneyMapUpdateInput!) { journeyMapUpdate(input: $input) { emotionMin emotionMax } }',
    { input },
  );

/** Everything about a map that a refused write must leave as it is. */
async function stateOf(map: string) {
  const { data } = await ws.admin(
    `query ($map: ID!) { journeyMap(id: $map) {
      name revision contentRevision emotionMin emotionMax
      emotionPoints(orderBy: [{ key: ASC }]) { nodes { key score revision } }
    } }`,
    { map },
  );
  return data.journeyMap;
}

const offScale = (score: number) =>
  `The score ${score} is not on the emotion scale of the map, which goes from -2 to 2. Give a score on it, or change emotionMin or emotionMax of the map first.`;

const outgrown = (count: string, scale: string) =>
  `${count} of the map are not on a scale ${scale}. Change or delete them first, or import the map with the new scale and the new scores together.`;

describe('an emotion point', () => {
  it.each([-2, 2])('may stand at the end of the scale: %d', async (score) => {
    const { map } = await draw(score);

    expect((await stateOf(map)).emotionPoints.nodes).toEqual([{ key: 'p0', score, revision: 1 }]);
  });

  it('is refused off the scale, and nothing is written', async () => {
    const { map, step } = await draw();
    const before = await stateOf(map);

    const { data, errors } = await ws.admin(
      'mutation ($step: ID!) { emotionPointCreate(input: { stepId: $step, score: 2.5 }) { id } }',
      { step },
    );

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message: offScale(2.5),
        extensions: { code: 'BAD_USER_INPUT', path: 'score', emotionMin: -2, emotionMax: 2 },
      }),
    ]);
    expect(await stateOf(map)).toEqual(before);
  });

  it('cannot leave the scale', async () => {
    const { map } = await draw(1);
    const before = await stateOf(map);
    const { data: read } = await ws.admin(
      'query ($map: ID!) { journeyMap(id: $map) { emotionPoints { nodes { id } } } }',
      { map },
    );

    const { errors } = await ws.admin(
      'mutation ($id: ID!) { emotionPointUpdate(input: { id: $id, score: -3 }) { id } }',
      { id: read.journeyMap.emotionPoints.nodes[0].id },
    );

    expect(errors?.map(({ message }) => message)).toEqual([offScale(-3)]);
    expect(await stateOf(map)).toEqual(before);
  });

  it('is refused by itself in a bulk write, as its dry run said', async () => {
    const { map, step } = await draw(1);
    const before = await stateOf(map);
    const rows = [point(step, 'p0', 3), point(step, 'p1', 0), point(step, 'p2', -2.1)];

    const foretold = await upsertPoints(rows, { dryRun: true });
    const withheld = await upsertPoints(rows, { atomic: true });
    const between = await stateOf(map);
    const done = await upsertPoints(rows);

    const refusal = (score: number) => ({
      status: 'REJECTED',
      errors: [{ code: 'BAD_USER_INPUT', path: 'score', message: offScale(score) }],
    });
    const outcome = {
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: 2,
      rows: [refusal(3), { status: 'CREATED', errors: [] }, refusal(-2.1)],
    };
    expect(foretold).toEqual({ ...outcome, applied: false });
    expect(withheld).toEqual({ ...outcome, applied: false });
    expect(between).toEqual(before);
    expect(done).toEqual({ ...outcome, applied: true });
    expect((await stateOf(map)).emotionPoints.nodes).toEqual([
      { key: 'p0', score: 1, revision: 1 },
      { key: 'p1', score: 0, revision: 1 },
    ]);
  });

  it('costs a bulk write one look at the maps, however many', async () => {
    const steps = [(await draw()).step, (await draw()).step, (await draw()).step];
    const rows = steps.flatMap((step) => [point(step, 'a', 1), point(step, 'b', 5)]);

    const calls = await server.queriesOf(() => upsertPoints(rows));

    expect(calls.filter((call) => call === 'JourneyMap.updateManyAndReturn')).toHaveLength(1);
  });
});

describe('the scale of a map', () => {
  it('may become any that holds the points there are', async () => {
    const { map } = await draw(-1, 1);

    const { data } = await rescale({ id: map, emotionMin: -1, emotionMax: 1 });

    expect(data.journeyMapUpdate).toEqual({ emotionMin: -1, emotionMax: 1 });
  });

  it('may not become one that points are not on: they are counted, nothing is written', async () => {
    const { map } = await draw(-2, -1, 0, 2);
    const before = await stateOf(map);

    const { data, errors } = await rescale({
      id: map,
      name: 'New',
      emotionMin: -1.5,
      emotionMax: 1,
    });

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message: outgrown('2 emotion points', 'from -1.5 to 1'),
        extensions: { code: 'REJECTED', path: 'emotionMin', count: 2 },
      }),
    ]);
    expect(await stateOf(map)).toEqual(before);
  });

  it('is judged map by map in a bulk write, with one count for all, as its dry run said', async () => {
    const [kept, changed, empty] = [await draw(-2, -2, 2), await draw(2), await draw()];
    const before = await stateOf(kept.map);
    const rows = [kept, changed, empty].map(({ map }) => ({ id: map, name: 'New', emotionMin: 0 }));

    const foretold = await upsertMaps(rows, { dryRun: true });
    const withheld = await upsertMaps(rows, { atomic: true });
    const unchanged = await stateOf(changed.map);
    let done: unknown;
    const calls = await server.queriesOf(async () => {
      done = await upsertMaps(rows);
    });

    const outcome = {
      updated: 2,
      rejected: 1,
      rows: [
        {
          status: 'REJECTED',
          errors: [
            {
              code: 'REJECTED',
              path: 'emotionMin',
              message: outgrown('2 emotion points', 'from 0 to 2'),
            },
          ],
        },
        { status: 'UPDATED', errors: [] },
        { status: 'UPDATED', errors: [] },
      ],
    };
    expect(foretold).toEqual({ ...outcome, applied: false });
    expect(withheld).toEqual({ ...outcome, applied: false });
    expect(unchanged).toMatchObject({ name: 'M', emotionMin: -2, revision: 1 });
    expect(done).toEqual({ ...outcome, applied: true });
    expect(calls.filter((call) => call.startsWith('EmotionPoint'))).toEqual([
      'EmotionPoint.groupBy',
    ]);
    expect(await stateOf(kept.map)).toEqual(before);
    expect(await stateOf(changed.map)).toMatchObject({ name: 'New', emotionMin: 0, revision: 2 });
  });

  it('is not asked about when it stays', async () => {
    const { map } = await draw(2);

    const calls = await server.queriesOf(() => rescale({ id: map, name: 'New', emotionMin: -2 }));

    expect(calls.filter((call) => call.startsWith('EmotionPoint'))).toEqual([]);
  });

  it('holds its points when one writer narrows it while others add points', async () => {
    const race = async () => {
      const { map, step } = await draw();
      const add = (i: number) => upsertPoints([point(step, `low-${i}`, -1)]);
      const [one, { errors }, ...others] = await Promise.all([
        add(1),
        rescale({ id: map, emotionMin: 0 }),
        add(2),
        add(3),
      ]);
      return {
        narrowing: errors?.[0]?.extensions.code,
        adding: [one, ...others].map(({ rows }) => rows[0].errors[0]?.code),
        stored: (await stateOf(map)).emotionPoints.nodes.length,
      };
    };

    // Whoever comes first wins; the others are refused.
    const refused = 'BAD_USER_INPUT';
    const narrowed = { narrowing: undefined, adding: [refused, refused, refused], stored: 0 };
    const added = { narrowing: 'REJECTED', adding: [undefined, undefined, undefined], stored: 3 };
    for (let round = 0; round < 20; round++) {
      const outcome = await race();
      expect(outcome).toEqual(outcome.stored === 0 ? narrowed : added);
    }
  });
});
