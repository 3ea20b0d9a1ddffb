import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let map: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  map = await newMap();
});
afterAll(() => server.close());

async function newMap(): Promise<string> {
  const { data } = await ws.admin('mutation { journeyCreate(input: { name: "J" }) { id } }');
  const { data: made } = await ws.admin(
    'mutation ($id: ID!) { journeyMapCreate(input: { journeyId: $id, name: "M" }) { id } }',
    { id: data.journeyCreate.id },
  );
  return made.journeyMapCreate.id;
}

interface Report {
  dryRun: boolean;
  applied: boolean;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  rows: {
    index: number;
    key: string | null;
    id: string | null;
    status: string;
    errors: object[];
  }[];
}

async function upsert(
  rows: object[],
  options: { dryRun?: boolean; atomic?: boolean } = {},
): Promise<Report> {
  const { data, errors } = await ws.admin(
    `mutation ($input: StepBulkUpsertInput!) { stepBulkUpsert(input: $input) {
      dryRun applied created updated unchanged rejected
      rows { index key id status errors { code path message } }
    } }`,
    { input: { rows, ...options } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.stepBulkUpsert;
}

async function stepsOf(id: string): Promise<object[]> {
  const { data } = await ws.admin(
    'query ($id: ID!) { journeyMap(id: $id) { contentRevision steps(first: 100) { nodes { key name position revision durationSeconds } } } }',
    { id },
  );
  return [data.journeyMap.contentRevision, ...data.journeyMap.steps.nodes];
}

const row = fc.record(
  {
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'Not a key'),
    name: fc.constantFrom('One', 'Two', ' '),
    position: fc.integer({ min: 1, max: 6 }),
    durationSeconds: fc.constantFrom(null, 0, 60, -1),
    revision: fc.constantFrom(1, 2),
  },
  { requiredKeys: ['key'] },
);

describe('a bulk write', () => {
  it('does what its dry run says, and a dry run nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (given, atomic) => {
          const rows = given.map((one) => ({ ...one, journeyMapId: map }));
          const before = await stepsOf(map);

          const foretold = await upsert(rows, { dryRun: true, atomic });
          expect(await stepsOf(map)).toEqual(before);
          const done = await upsert(rows, { atomic });

          const outcome = ({ rows: all, created, updated, unchanged, rejected }: Report) => ({
            created,
            updated,
            unchanged,
            rejected,
            rows: all.map(({ index, key, status, errors }) => ({ index, key, status, errors })),
          });
          expect(outcome(done)).toEqual(outcome(foretold));
          expect(done.rows.map(({ index }) => index)).toEqual(rows.map((_, i) => i));
          expect(done.applied).toBe(!(atomic && done.rejected > 0));
          const wrote = done.applied && done.created + done.updated > 0;
          if (wrote) expect(await stepsOf(map)).not.toEqual(before);
          else expect(await stepsOf(map)).toEqual(before);
        },
      ),
      { numRuns: 25, seed: 20_261_121 },
    );
  });

  it('changes nothing when it is sent again', async () => {
    const id = await newMap();
    const rows = ['a', 'b', 'c'].map((key) => ({ journeyMapId: id, key, name: key }));
    expect(await upsert(rows)).toMatchObject({ created: 3, updated: 0, unchanged: 0 });
    const before = await stepsOf(id);

    expect(await upsert(rows)).toMatchObject({ created: 0, updated: 0, unchanged: 3 });

    expect(await stepsOf(id)).toEqual(before);
  });

  it('says of each bad row what is wrong, and writes the good ones', async () => {
    const id = await newMap();
    const report = await upsert([
      { journeyMapId: id, key: 'good', name: 'Good' },
      { journeyMapId: id, key: 'good', name: 'Again' },
      { journeyMapId: id, key: 'nameless' },
      { journeyMapId: id, key: 'Bad Key', name: 'Bad', durationSeconds: -1 },
      { journeyMapId: 'x', name: 'Nowhere' },
      { journeyMapId: id, name: 'Also good' },
    ]);

    expect(report).toMatchObject({ applied: true, created: 2, rejected: 4 });
    expect(report.rows.map(({ status, errors }) => ({ status, errors }))).toEqual([
      { status: 'CREATED', errors: [] },
      {
        status: 'REJECTED',
        errors: [
          {
            code: 'KEY_TAKEN',
            path: 'key',
            message: 'Row 0 has the key “good” too. Give each row its own key.',
          },
        ],
      },
      {
        status: 'REJECTED',
        errors: [
          {
            code: 'BAD_USER_INPUT',
            path: 'name',
            message: 'name is missing; a new step needs it.',
          },
        ],
      },
      {
        status: 'REJECTED',
        errors: [
          {
            code: 'BAD_USER_INPUT',
            path: 'key',
            message: expect.stringContaining('The key “Bad Key” must start'),
          },
          {
            code: 'BAD_USER_INPUT',
            path: 'durationSeconds',
            message: expect.stringContaining('it is -1'),
          },
        ],
      },
      {
        status: 'REJECTED',
        errors: [
          {
            code: 'BAD_USER_INPUT',
            path: 'journeyMapId',
            message: '“x” is not the id of a journey map.',
          },
        ],
      },
      { status: 'CREATED', errors: [] },
    ]);
  });

  it('takes 500 rows and no more', async () => {
    const id = await newMap();
    const rows = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ journeyMapId: id, key: `k${i}`, name: `N${i}` }));

    expect(await upsert(rows(500))).toMatchObject({ created: 500 });
    await expect(upsert(rows(501))).rejects.toThrow('There are 501 rows; 500 are allowed at once.');
  });

  it('lets rows of one batch change places', async () => {
    const id = await newMap();
    await upsert(['a', 'b'].map((key) => ({ journeyMapId: id, key, name: key })));

    const report = await upsert([
      { journeyMapId: id, key: 'a', position: 2 },
      { journeyMapId: id, key: 'b', position: 1 },
    ]);

    expect(report).toMatchObject({ updated: 2, rejected: 0 });
    expect((await stepsOf(id)).slice(1)).toEqual([
      expect.objectContaining({ key: 'b', position: 1 }),
      expect.objectContaining({ key: 'a', position: 2 }),
    ]);
  });
});
