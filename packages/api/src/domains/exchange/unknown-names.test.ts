import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { run } from '../../testing/map-bundles.ts';
import { countsIn, importMap, undoImport } from './testing/import.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const send = (bundle: object, options: object = {}) => importMap(ws.admin, bundle, options);

const onMap = (parts: object, map: object = {}) => ({
  format: 'parcours-map/1',
  journey: { key: 'return', name: 'I return an order' },
  map: { key: 'today', name: 'Today', ...map },
  ...parts,
});

const library = onMap({
  channels: [
    { key: 'mail', name: 'E-mail', medium: 'DIGITAL' },
    { key: 'social', name: 'Réseaux sociaux', medium: 'DIGITAL' },
  ],
  personas: [{ key: 'sofia', name: 'Sofia' }],
});

const messages = (report: { problems: { message: string }[] }) =>
  report.problems.map(({ message }) => message);

describe('an unknown name', () => {
  beforeEach(async () => {
    await send(library);
  });

  it.each([
    ['mial', 'the channel "mial"', '“mail”'],
    ['MAIL', 'the channel "MAIL"', '“mail”'],
    ['Reseaux sociaux ', 'the channel "Reseaux sociaux "', '“social”'],
    [{ name: 'E-mial' }, 'the channel with the name "E-mial"', '“E-mail”'],
  ])('is refused with the nearest there is: %j', async (channel, named, near) => {
    const touchpoints = [
      { key: 'answer', name: 'Answer', channel },
      { key: 'call', name: 'Call' },
    ];

    const report = await send(onMap({ touchpoints }));

    expect(report.problems).toEqual([
      {
        section: 'touchpoints',
        index: 0,
        key: 'answer',
        path: 'channel',
        code: 'NOT_FOUND',
        message: `channel names ${named}, which is neither in the bundle nor in the workspace; did you mean ${near}?`,
      },
    ]);
    expect(countsIn(report).touchpoints).toEqual({ created: 1, rejected: 1 });
  });

  it('that is only mentioned is refused when it looks like a known one, and the others land', async () => {
    const channels = ['E-mial', 'Letter', 'Letter 2'].map((name, i) => ({
      key: `c${i}`,
      ifNew: { name, medium: 'PHYSICAL' },
    }));
    const touchpoints = [
      { key: 'answer', name: 'Answer', channel: 'c0' },
      { key: 'letter', name: 'Letter', channel: 'c1' },
    ];

    const report = await send(onMap({ channels, touchpoints }));

    expect(messages(report)).toEqual([
      'There is no channel “E-mial”; did you mean “E-mail”? Write it so, or list CHANNEL in createMissing.',
      'channel names the channel "c0", which is refused.',
    ]);
    expect(countsIn(report)).toMatchObject({
      channels: { created: 2, rejected: 1 },
      touchpoints: { created: 1, rejected: 1 },
    });
    const made = await send(onMap({ channels, touchpoints }), { createMissing: ['CHANNEL'] });
    expect(made.problems).toEqual([]);
    expect(countsIn(made).channels).toEqual({ created: 1, unchanged: 2 });
  });

  it('that is only mentioned means the object of that name, whatever its key', async () => {
    const channels = [{ key: 'e-mail', ifNew: { name: 'e-mail', medium: 'PHYSICAL' } }];
    const touchpoints = [{ key: 'answer', name: 'Answer', channel: 'e-mail' }];

    const report = await send(onMap({ channels, touchpoints }));

    expect(report.problems).toEqual([]);
    expect(countsIn(report).channels).toEqual({ unchanged: 1 });
    const data = await run(
      ws.admin,
      '{ touchpoint(key: "answer") { channel { key name medium } } }',
    );
    expect(data.touchpoint.channel).toEqual({ key: 'mail', name: 'E-mail', medium: 'DIGITAL' });
  });

  it('is no other one in another case, with other accents or blanks', async () => {
    const channel = { name: ' reseaux  SOCIAUX ' };

    const report = await send(onMap({ touchpoints: [{ key: 'post', name: 'Post', channel }] }), {
      createMissing: ['CHANNEL'],
    });

    expect(report.problems).toEqual([]);
    const { channels } = await run(ws.admin, '{ channels { totalCount } }');
    expect(channels.totalCount).toBe(2);
  });

  it('is made where the caller says so, once for all spellings, and undone', async () => {
    const touchpoints = [
      { key: 'a', name: 'A', channel: { name: 'Live chat' } },
      { key: 'b', name: 'B', channel: { name: 'live CHAT' } },
      { key: 'c', name: 'C', channel: 'store' },
    ];
    const bundle = onMap({ touchpoints }, { personas: ['sofia', { name: 'Paul' }] });

    const planned = await send(bundle, { createMissing: ['CHANNEL'], dryRun: true });
    const report = await send(bundle, { createMissing: ['CHANNEL', 'PERSONA'] });
    const { channels } = await run(ws.admin, '{ channels { nodes { key name type medium } } }');
    const again = await send(bundle, { createMissing: ['CHANNEL', 'PERSONA'] });
    const undone = await undoImport(ws.admin, report.undoToken);

    expect(messages(planned)).toEqual([
      'personas names the persona with the name "Paul", which is neither in the bundle nor in the workspace.',
    ]);
    expect(report.problems).toEqual([]);
    expect(countsIn(report)).toMatchObject({
      channels: { created: 2 },
      personas: { created: 1 },
      touchpoints: { created: 3 },
    });
    expect(report.changes.slice(0, 2)).toEqual([
      { section: 'channels', index: null, key: 'live-chat', action: 'CREATED', fields: [] },
      { section: 'channels', index: null, key: 'store', action: 'CREATED', fields: [] },
    ]);
    expect(channels.nodes).toEqual(
      expect.arrayContaining([
        { key: 'live-chat', name: 'Live chat', type: 'CHAT', medium: 'DIGITAL' },
        { key: 'store', name: 'store', type: 'STORE', medium: 'PHYSICAL' },
      ]),
    );
    expect(again).toMatchObject({ problems: [], changes: [] });
    expect(undone).toMatchObject({ applied: true, losses: [] });
    const after = await run(ws.admin, '{ channels { totalCount } personas { totalCount } }');
    expect(after).toEqual({ channels: { totalCount: 2 }, personas: { totalCount: 1 } });
  });

  it('is not made in place of a row of the bundle that was refused', async () => {
    const channels = [{ key: 'chat', name: 'Chat', medium: 'DIGTAL' }];
    const touchpoints = [{ key: 'a', name: 'A', channel: 'chat' }];

    const report = await send(onMap({ channels, touchpoints }), { createMissing: ['CHANNEL'] });

    expect(messages(report)).toEqual([
      'medium is "DIGTAL"; it must be one of DIGITAL, HUMAN, PHYSICAL, HYBRID. Did you mean DIGITAL?',
      'channel names the channel "chat", which is refused.',
    ]);
  });
});

describe('a tag', () => {
  const tagged = (...tags: string[]) => onMap({ steps: [{ key: 'call', name: 'Call', tags }] });

  it('is free in a workspace without any', async () => {
    expect(await send(tagged('urgent', 'Été'))).toMatchObject({ problems: [] });
  });

  it('is refused when nothing has it, with the nearest there is', async () => {
    await send(tagged('urgent', 'Été'));

    const report = await send(tagged('urgnet', 'ete', 'urgent', 'new'));

    expect(messages(report)).toEqual([
      'No object of the workspace has the tag “urgnet”; did you mean “urgent”? List TAG in createMissing to use a new one.',
      'No object of the workspace has the tag “ete”; did you mean “Été”? List TAG in createMissing to use a new one.',
      'No object of the workspace has the tag “new”. List TAG in createMissing to use a new one.',
    ]);
    expect(report.undoToken).toBeNull();
  });

  it('is taken where the caller says so', async () => {
    await send(tagged('urgent'));

    const report = await send(tagged('new'), { createMissing: ['TAG'] });

    expect(report).toMatchObject({ problems: [] });
    expect(countsIn(report).steps).toEqual({ updated: 1 });
  });

  it('of another workspace is unknown', async () => {
    await send(tagged('urgent'));
    const other = await server.openWorkspace();

    expect(await importMap(other.admin, tagged('new'))).toMatchObject({ problems: [] });
  });
});
