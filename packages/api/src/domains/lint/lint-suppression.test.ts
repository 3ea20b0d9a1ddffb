import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId, newId } from '../../kernel/ids.ts';
import {
  type Call,
  startServer,
  type TestServer,
  type TestWorkspace,
} from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
/** One in the morning of the 22nd in Paris, and still the 21st in UTC. */
const now = () => new Date('2026-11-22T00:00:00Z');
let journey: string;
let map: string;
let twin: string;
let first: string;
let second: string;

beforeAll(async () => {
  server = await startServer({}, { now });
  ws = await server.openWorkspace();
  const { data } = await ws.admin(
    `mutation {
      workspaceUpdate(input: { timeZone: "Europe/Paris" }) { id }
      journeyCreate(input: { name: "I return an order" }) { id }
    }`,
  );
  journey = data.journeyCreate.id;
  map = await makeMap('Today');
  twin = await makeMap('Twin');
  const { data: steps } = await ws.admin(
    `mutation ($map: ID!) {
      first: stepCreate(input: { journeyMapId: $map, key: "first", name: "First" }) { id }
      second: stepCreate(input: { journeyMapId: $map, key: "second", name: "Second" }) { id }
    }`,
    { map },
  );
  [first, second] = [steps.first.id, steps.second.id];
});
afterAll(() => server.close());
afterEach(() => server.app.prisma.lintSuppression.deleteMany({ where: { workspaceId: ws.id } }));

async function makeMap(name: string): Promise<string> {
  const { data } = await ws.admin(
    'mutation ($input: JourneyMapCreateInput!) { journeyMapCreate(input: $input) { id } }',
    { input: { journeyId: journey, name } },
  );
  return data.journeyMapCreate.id;
}

async function suppress(input: object, call: Call = ws.admin) {
  const { data, errors } = await call(
    `mutation ($input: LintSuppressionCreateInput!) { lintSuppressionCreate(input: $input) {
      id rule reason untilDate subjectId journeyMap { id } createdById
    } }`,
    { input: { reason: 'It is meant.', ...input } },
  );
  return { made: data?.lintSuppressionCreate, errors };
}

const STEP = 'step-without-touchpoint';
const PERSONA = 'map-without-persona';

/** What is told of a map: rule and place, and the reason why it is meant to be. */
async function told(id: string, includeSuppressed = false) {
  const { data } = await ws.admin(
    `query ($id: ID!, $rules: [String!], $includeSuppressed: Boolean!) {
      journeyMapLint(id: $id, rules: $rules, includeSuppressed: $includeSuppressed) {
        findings { rule subject { name } suppressedBy { reason } }
        warningCount suppressedCount
      }
    }`,
    { id, includeSuppressed, rules: [PERSONA, STEP] },
  );
  const { findings, warningCount, suppressedCount } = data.journeyMapLint;
  const lines = findings.map(
    (one: { rule: string; subject: { name: string }; suppressedBy: { reason: string } | null }) =>
      `${one.rule} ${one.subject.name}${one.suppressedBy ? `: ${one.suppressedBy.reason}` : ''}`,
  );
  return [...lines, `${warningCount} and ${suppressedCount}`];
}

const everything = [`${PERSONA} Today`, `${STEP} First`, `${STEP} Second`, '3 and 0'];

describe('a suppression', () => {
  it('of one object leaves the others, and says why when asked', async () => {
    const { made } = await suppress({ rule: STEP, journeyMapId: map, subjectId: second });

    expect(made).toEqual({
      id: made.id,
      rule: STEP,
      reason: 'It is meant.',
      untilDate: null,
      subjectId: second,
      journeyMap: { id: map },
      createdById: encodeGlobalId('Member', ws.memberId),
    });
    expect(await told(map)).toEqual([`${PERSONA} Today`, `${STEP} First`, '2 and 1']);
    expect(await told(map, true)).toEqual([
      `${PERSONA} Today`,
      `${STEP} First`,
      `${STEP} Second: It is meant.`,
      '2 and 1',
    ]);
  });

  it('of a map covers its rule there and nowhere else', async () => {
    await suppress({ rule: PERSONA, journeyMapId: map });

    expect(await told(map)).toEqual([`${STEP} First`, `${STEP} Second`, '2 and 1']);
    expect(await told(twin)).toEqual([`${PERSONA} Twin`, '1 and 0']);
  });

  it('without map covers its rule in the whole workspace and in no other', async () => {
    const other = await server.openWorkspace();
    const suppression = { rule: PERSONA, reason: 'We map systems.' };
    await suppress(suppression, other.admin);

    expect(await told(map)).toEqual(everything);

    await suppress(suppression);

    expect(await told(map)).toEqual([`${STEP} First`, `${STEP} Second`, '2 and 1']);
    expect(await told(twin)).toEqual(['0 and 1']);
  });

  it.each([
    ['2026-11-21', everything],
    ['2026-11-22', [`${PERSONA} Today`, '1 and 2']],
  ])('until %s holds through that day of the workspace', async (untilDate, expected) => {
    await suppress({ rule: STEP, untilDate });

    expect(await told(map)).toEqual(expected);
  });

  it('is told by the oldest of several, and by none when it is deleted', async () => {
    const { made: oldest } = await suppress({ rule: PERSONA, reason: 'First.' });
    const { made: newer } = await suppress({ rule: PERSONA, reason: 'Then.' });
    const inOrder = [(await told(map, true))[0]];
    for (const { id } of [oldest, newer]) {
      await ws.admin('mutation ($id: ID!) { lintSuppressionDelete(input: { id: $id }) { id } }', {
        id,
      });
      inOrder.push((await told(map, true))[0]);
    }

    expect(inOrder).toEqual([
      `${PERSONA} Today: First.`,
      `${PERSONA} Today: Then.`,
      `${PERSONA} Today`,
    ]);
  });

  it('is changed and listed, also from its map', async () => {
    const { made } = await suppress({ rule: STEP, journeyMapId: map });
    await suppress({ rule: PERSONA });

    const { data: changed } = await ws.admin(
      `mutation ($id: ID!) { lintSuppressionUpdate(input: { id: $id, untilDate: "2026-11-01" }) {
        rule untilDate revision
      } }`,
      { id: made.id },
    );
    const { data } = await ws.admin(
      `query ($map: ID!) {
        lintSuppressions(where: { rule: { eq: "${PERSONA}" } }) { nodes { rule } }
        journeyMap(id: $map) { lintSuppressions { nodes { id } } }
      }`,
      { map },
    );

    expect(changed.lintSuppressionUpdate).toEqual({
      rule: STEP,
      untilDate: '2026-11-01',
      revision: 2,
    });
    expect(data).toEqual({
      lintSuppressions: { nodes: [{ rule: PERSONA }] },
      journeyMap: { lintSuppressions: { nodes: [{ id: made.id }] } },
    });
    expect(await told(map)).toEqual([`${STEP} First`, `${STEP} Second`, '2 and 1']);
  });

  it('goes with its map', async () => {
    const id = await makeMap('Soon gone');
    await suppress({ rule: STEP, journeyMapId: id });

    await ws.admin('mutation ($id: ID!) { journeyMapDelete(input: { id: $id }) { id } }', { id });

    const { data } = await ws.admin('{ lintSuppressions { totalCount } }');
    expect(data.lintSuppressions.totalCount).toBe(0);
  });
});

describe('a suppression is refused, and not written,', () => {
  const refusals: [what: string, input: () => object, expected: object][] = [
    [
      'of a rule there is not',
      () => ({ rule: 'step-without-touchpoin' }),
      {
        code: 'NOT_FOUND',
        path: 'rule',
        message:
          'There is no lint rule “step-without-touchpoin”. The nearest is “step-without-touchpoint”.',
      },
    ],
    [
      'at what is no id',
      () => ({ rule: STEP, subjectId: 'first' }),
      {
        code: 'BAD_USER_INPUT',
        path: 'subjectId',
        message: '“first” is not the id of an object that subjectId can name.',
      },
    ],
    [
      'at what no finding is about',
      () => ({ rule: STEP, subjectId: encodeGlobalId('Card', newId()) }),
      {
        code: 'BAD_USER_INPUT',
        path: 'subjectId',
        message: expect.stringContaining('is not the id of an object that subjectId can name.'),
      },
    ],
    [
      'at an object there is not',
      () => ({ rule: STEP, subjectId: encodeGlobalId('Step', newId()) }),
      {
        code: 'NOT_FOUND',
        path: 'subjectId',
        message: 'There is no step with the id given in subjectId.',
      },
    ],
    [
      'on a map there is not',
      () => ({ rule: STEP, journeyMapId: encodeGlobalId('JourneyMap', newId()) }),
      {
        code: 'NOT_FOUND',
        path: 'journeyMapId',
        message: 'There is no journey map with the id given in journeyMapId.',
      },
    ],
  ];

  it.each(refusals)('%s', async (_what, input, expected) => {
    const { errors } = await suppress(input());

    expect(
      errors?.map(({ message, extensions: { code, path } }) => ({ message, code, path })),
    ).toEqual([expected]);
    const { data } = await ws.admin('{ lintSuppressions { totalCount } }');
    expect(data.lintSuppressions.totalCount).toBe(0);
  });

  it('at an object of another workspace', async () => {
    const other = await server.openWorkspace();

    const { errors } = await suppress({ rule: STEP, subjectId: first }, other.admin);

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  it('row by row, also when it is only tried', async () => {
    const rows = [
      { key: 'good', rule: STEP, subjectId: first, reason: 'It is meant.' },
      { key: 'bad', rule: STEP, subjectId: encodeGlobalId('Step', newId()), reason: 'No.' },
    ];
    const upsert = async (dryRun: boolean) => {
      const { data } = await ws.admin(
        `mutation ($rows: [LintSuppressionRowInput!]!, $dryRun: Boolean!) {
          lintSuppressionBulkUpsert(input: { rows: $rows, dryRun: $dryRun }) {
            rows { key status errors { code path } }
          }
        }`,
        { rows, dryRun },
      );
      return data.lintSuppressionBulkUpsert.rows;
    };

    const expected = [
      { key: 'good', status: 'CREATED', errors: [] },
      { key: 'bad', status: 'REJECTED', errors: [{ code: 'NOT_FOUND', path: 'subjectId' }] },
    ];
    expect(await upsert(true)).toEqual(expected);
    expect(await upsert(false)).toEqual(expected);
    expect(await told(map)).toEqual([`${PERSONA} Today`, `${STEP} Second`, '2 and 1']);
  });
});
