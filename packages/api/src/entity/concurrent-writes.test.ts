import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { testEngine } from '../testing/test-engine.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const times = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

const UPDATE = `mutation ($id: ID!, $revision: Int, $share: Float) {
  personaUpdate(input: { id: $id, revision: $revision, sharePercent: $share }) { revision }
}`;

interface Persona {
  id: string;
  revision: number;
  sharePercent: number;
}

async function makePersonas(prefix: string, count: number): Promise<Persona[]> {
  await ws.admin(
    'mutation ($rows: [PersonaRowInput!]!) { personaBulkUpsert(input: { rows: $rows }) { created } }',
    { rows: times(count, (i) => ({ name: `${prefix} ${i}`, sharePercent: 0 })) },
  );
  return readPersonas(prefix);
}

async function readPersonas(prefix: string): Promise<Persona[]> {
  const { data } = await ws.admin(
    'query ($prefix: String) { personas(first: 100, where: { name: { startsWith: $prefix } }) { nodes { id revision sharePercent } } }',
    { prefix },
  );
  return data.personas.nodes;
}

describe('writes at the same time', () => {
  it('on one revision have one winner; the others learn the revision there is', async () => {
    const personas = await makePersonas('Raced', testEngine === 'postgres' ? 20 : 5);

    for (const { id, revision } of personas) {
      const answers = await Promise.all(
        times(50, () => ws.admin(UPDATE, { id, revision, share: 1 })),
      );

      const losers = answers.filter(({ errors }) => errors);
      expect(losers).toHaveLength(49);
      for (const { status, data, errors } of losers) {
        expect({ status, data, extensions: errors?.[0]?.extensions }).toEqual({
          status: 200,
          data: null,
          extensions: { code: 'CONFLICT', path: 'revision', currentRevision: revision + 1 },
        });
      }
    }

    expect(await readPersonas('Raced')).toEqual(
      personas.map((persona) => ({ ...persona, revision: 2, sharePercent: 1 })),
    );
  });

  it('add up when every loser reads again and repeats', async () => {
    const [persona] = await makePersonas('Counted', 1);
    const add = async () => {
      for (;;) {
        const [{ id, revision, sharePercent } = persona as Persona] = await readPersonas('Counted');
        const { errors } = await ws.admin(UPDATE, { id, revision, share: sharePercent + 1 });
        if (!errors) return;
        expect(errors[0]?.extensions.code).toBe('CONFLICT');
      }
    };

    await Promise.all(times(20, add));

    expect(await readPersonas('Counted')).toEqual([
      { id: persona?.id, revision: 21, sharePercent: 20 },
    ]);
  });

  it('that name no revision all take effect, one after the other', async () => {
    const [persona] = await makePersonas('Last wins', 1);

    const answers = await Promise.all(
      times(50, (i) => ws.admin(UPDATE, { id: persona?.id, share: i + 1 })),
    );

    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await readPersonas('Last wins')).toEqual([
      { id: persona?.id, revision: 51, sharePercent: expect.any(Number) },
    ]);
  });

  it('that add parts to one map give each its own place', async () => {
    const { data: journey } = await ws.admin(
      'mutation { journeyCreate(input: { name: "J" }) { id } }',
    );
    const { data: map } = await ws.admin(
      'mutation ($id: ID!) { journeyMapCreate(input: { journeyId: $id, name: "M" }) { id } }',
      { id: journey.journeyCreate.id },
    );

    const answers = await Promise.all(
      times(50, (i) =>
        ws.admin(
          'mutation ($map: ID!, $name: String!) { stepCreate(input: { journeyMapId: $map, name: $name }) { position } }',
          { map: map.journeyMapCreate.id, name: `S${i}` },
        ),
      ),
    );

    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const places: number[] = answers.map(({ data }) => data.stepCreate.position);
    expect(places.sort((a, b) => a - b)).toEqual(times(50, (i) => i + 1));
  });

  it('of the same new key leave one object', async () => {
    const answers = await Promise.all(
      times(20, () =>
        ws.admin('mutation { systemCreate(input: { key: "once", name: "Once" }) { id } }'),
      ),
    );

    const codes = answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? []);
    expect(codes).toEqual(times(19, () => 'KEY_TAKEN'));
  });
});

describe('a write on a revision that is gone', () => {
  it.each([
    ['update', 'personaUpdate(input: { id: $id, revision: 1, name: "New" }) { id }'],
    ['archive', 'personaArchive(input: { id: $id, revision: 1 }) { id }'],
    ['delete', 'personaDelete(input: { id: $id, revision: 1 }) { id }'],
  ])('writes nothing: %s', async (verb, field) => {
    const [persona] = await makePersonas(`Stale ${verb}`, 1);
    await ws.admin(UPDATE, { id: persona?.id, share: 5 });

    const { data, errors } = await ws.admin(`mutation ($id: ID!) { ${field} }`, {
      id: persona?.id,
    });

    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      path: 'revision',
      currentRevision: 2,
    });
    expect(await readPersonas(`Stale ${verb}`)).toEqual([
      { id: persona?.id, revision: 2, sharePercent: 5 },
    ]);
  });

  it('writes nothing for its row of a batch, and the others are written', async () => {
    const personas = await makePersonas('Batch', 2);
    await ws.admin(UPDATE, { id: personas[0]?.id, share: 5 });

    const { data } = await ws.admin(
      'mutation ($rows: [PersonaRowInput!]!) { personaBulkUpsert(input: { rows: $rows }) { updated rejected rows { index status errors { code path } } } }',
      { rows: personas.map(({ id }) => ({ id, revision: 1, sharePercent: 9 })) },
    );

    expect(data.personaBulkUpsert).toEqual({
      updated: 1,
      rejected: 1,
      rows: [
        { index: 0, status: 'REJECTED', errors: [{ code: 'CONFLICT', path: 'revision' }] },
        { index: 1, status: 'UPDATED', errors: [] },
      ],
    });
    expect((await readPersonas('Batch')).map(({ sharePercent }) => sharePercent)).toEqual([5, 9]);
  });
});
