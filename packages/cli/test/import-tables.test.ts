import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  ws = await server.openWorkspace();
  cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
  return () => cli.remove();
});

const LONG = [
  'Map;Phase;Step;Lane;Text',
  'Today;Before;Search;Does;Looks',
  'Today;Before;Search;Says;Hm',
  'Tomorrow;Before;Search;Does;Asks',
].join('\n');

const countMaps = async () =>
  (await ws.admin('{ journeyMaps { totalCount } }')).data.journeyMaps.totalCount;

describe('a table with a row per card', () => {
  it('is imported map by map, and changes nothing the second time', async () => {
    cli.write('bike.csv', LONG);

    const first = await cli.run('import', 'bike.csv');
    const second = await cli.run('import', 'bike.csv');

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.err.split('\n')[1]).toBe(
      '  2 maps: 1 step, 2 lanes, 2 cards; 1 step, 1 lane, 1 card; read as long, because columns are called “Lane” and “Text”.',
    );
    expect(second.out).not.toMatch(/cards +[1-9]/);
    const { data } = await ws.admin(
      '{ journeyMaps(orderBy: [{ name: ASC }]) { nodes { name journey { name } cards { nodes { text } } } } }',
    );
    expect(data.journeyMaps.nodes).toEqual([
      { name: 'Today', journey: { name: 'Bike' }, cards: { nodes: expect.any(Array) } },
      { name: 'Tomorrow', journey: { name: 'Bike' }, cards: { nodes: [{ text: 'Asks' }] } },
    ]);
  });

  it('may use tags that nobody has used only when told so', async () => {
    const tagged = (tag: string) => `Step;Lane;Text;Tags\nSearch;Does;Looks;${tag}`;
    cli.write('first.csv', tagged('urgent'));
    cli.write('second.csv', tagged('urgnet'));
    await cli.run('import', 'first.csv');

    const refused = await cli.run('import', 'second.csv');
    const taken = await cli.run('import', 'second.csv', '--create-missing', 'tag');
    const unknown = await cli.run('import', 'second.csv', '--create-missing', 'tags');

    expect(refused.code).toBe(3);
    expect(refused.err).toContain(
      'second.csv:2:3 No object of the workspace has the tag “urgnet”; did you mean “urgent”?',
    );
    expect(taken.code).toBe(0);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain(
      '--create-missing cannot make “tags”; it can be a list of tag, channel, persona,',
    );
  });

  it('writes no map at all when one has a bad row and all or nothing is wanted', async () => {
    cli.write('bike.csv', `${LONG}\nTomorrow;Before;Ride;Does;${'x'.repeat(20_001)}`);

    const told = await cli.run('import', 'bike.csv', '--atomic');

    expect(told.code).toBe(1);
    expect(told.err).toContain('bike.csv:5:5 text is 20001 characters long');
    expect(await countMaps()).toBe(0);
  });
});

it('a French table is imported with the example mapping', async () => {
  const mapping = path.resolve(
    import.meta.dirname,
    '../../../examples/import-map/mappings/long.yaml',
  );
  cli.write(
    'velo.csv',
    [
      '\uFEFFParcours;Cartographie;État;Phase;Étape;Couloir;Texte;Attente;Ressenti;Irritant',
      'Je loue un vélo;Hier;Actuel;Avant;Chercher;Client;Il cherche;En trouver un;-1,5;Trop loin',
      ';Demain;Cible;Avant;Chercher;Client;Il trouve;;2;',
    ].join('\r\n'),
  );

  const told = await cli.run('import', 'velo.csv', '--mapping', mapping);

  expect(told.code).toBe(0);
  const { data } = await ws.admin(`{
    journeyMaps(orderBy: [{ name: ASC }]) { nodes { name state journey { name } } }
    emotionPoints(orderBy: [{ score: ASC }]) { nodes { score } }
    painPoints { nodes { name } }
    steps(where: { expectation: { eq: "En trouver un" } }) { totalCount }
  }`);
  expect(data).toEqual({
    journeyMaps: {
      nodes: [
        { name: 'Demain', state: 'TO_BE', journey: { name: 'Je loue un vélo' } },
        { name: 'Hier', state: 'AS_IS', journey: { name: 'Je loue un vélo' } },
      ],
    },
    emotionPoints: { nodes: [{ score: -1.5 }, { score: 2 }] },
    painPoints: { nodes: [{ name: 'Trop loin' }] },
    steps: { totalCount: 1 },
  });
});

describe('a word with two meanings', () => {
  it('stops the import until the mapping says which, and is in the report', async () => {
    cli.write('bike.csv', 'Phase;Attente;Irritant 1;Irritant 2\nRide;Soon;Rain;Wind');
    cli.write('bike.yaml', 'version: 1\ncolumns: { Attente: step.expectation }');

    const asked = await cli.run('import', 'bike.csv', '--report', 'report.csv');
    const count = await countMaps();
    const answered = await cli.run('import', 'bike.csv', '--mapping', 'bike.yaml');

    expect([asked.code, count, answered.code]).toEqual([2, 0, 0]);
    expect(asked.err.split('\n').slice(1)).toEqual([
      '  bike.csv:1 “Attente” can mean step.expectation or step.waitingActivity. Say which in a mapping file, for example columns: { "Attente": step.expectation }. [AMBIGUOUS_HEADER]',
    ]);
    expect(readFileSync(path.join(cli.folder, 'report.csv'), 'utf8')).toContain('AMBIGUOUS_HEADER');
    const { data } = await ws.admin(
      '{ steps { nodes { expectation } } painPoints { totalCount } }',
    );
    expect(data).toEqual({
      steps: { nodes: [{ expectation: 'Soon' }] },
      painPoints: { totalCount: 2 },
    });
  });

  it('of a mapping that names no target is refused with its line', async () => {
    cli.write('bike.csv', LONG);
    cli.write('bike.yaml', 'version: 1\ncolumns:\n  Text: txt');

    const told = await cli.run('import', 'bike.csv', '--mapping', 'bike.yaml');

    expect(told.code).toBe(2);
    expect(told.err).toMatch(
      /^bike\.yaml:3 In the mapping “columns\.Text” is "txt"; it must be one of journey\.key, .+, custom\. \[BAD_MAPPING\]$/,
    );
  });
});

it.each([
  ['rows: steps', 'Step;Does\nRide;x', '“rows” is for JSON of a shape of its own only.'],
  [
    'layout: steps-as-rows\ncolumns: { Does: card }',
    'Step;Does\nRide;x',
    '“columns” is for the layouts long and detail only.',
  ],
  [
    'columns: { title: journey }',
    '[{ "title": "Rent" }]',
    '“columns” is for JSON whose steps are named by “rows” only.',
  ],
])('a mapping that does nothing for the file is refused: %j', async (said, text, message) => {
  cli.write('bike', text);
  cli.write('bike.yaml', `version: 1\n${said}`);

  const told = await cli.run('import', 'bike', '--mapping', 'bike.yaml');

  expect(told.code).toBe(2);
  expect(told.err).toContain(message);
});

it('a channel that exists keeps what is known of it', async () => {
  await ws.admin(
    'mutation { channelCreate(input: { key: "web", name: "Our site", medium: HYBRID }) { id } }',
  );
  cli.write('bike.csv', 'Step;Lane;Text;Channel\nSearch;Does;Looks;Web');

  const told = await cli.run('import', 'bike.csv');

  expect(told.code).toBe(0);
  const { data } = await ws.admin(
    '{ channels { nodes { name medium } } touchpoints { nodes { name channel { name } } } }',
  );
  expect(data).toEqual({
    channels: { nodes: [{ name: 'Our site', medium: 'HYBRID' }] },
    touchpoints: { nodes: [{ name: 'Web', channel: { name: 'Our site' } }] },
  });
});

it('JSON nobody knows the shape of is refused with the mapping to write', async () => {
  cli.write('bike.json', '[{ "title": "Rent", "moves": [{ "what": "Search" }] }]');

  const told = await cli.run('import', 'bike.json');

  expect(told.code).toBe(2);
  expect(told.err).toContain(
    'Say in a mapping file where its steps are and what its fields mean, for example rows: moves and columns: { moves.title: step }. [UNKNOWN_JSON]',
  );
});

describe('--write-mapping', () => {
  it('proposes what is understood and leaves what is not to choose, so that it is still asked', async () => {
    cli.write(
      'bike.csv',
      'N°,Stage Name,Pain Point 1,Pain Point 1 cause,Pain Point 2,Tools\n1,Ride,Rain,Sky,,Bell',
    );

    const written = await cli.run('import', 'bike.csv', '--write-mapping', 'bike.yaml');
    const asked = await cli.run('import', 'bike.csv', '--mapping', 'bike.yaml');
    const proposal = readFileSync(path.join(cli.folder, 'bike.yaml'), 'utf8');
    cli.write('bike.yaml', proposal.replace('# "Stage', '"Stage'));
    const imported = await cli.run('import', 'bike.csv', '--mapping', 'bike.yaml');

    expect([written.code, asked.code, imported.code]).toEqual([0, 2, 0]);
    expect(proposal.split('\n')).toEqual([
      'version: 1',
      'layout: detail',
      'columns:',
      '  "N°": "order"',
      '  # "Stage Name": phase # or step',
      '  "Pain Point 1": "painPoint[1].name"',
      '  "Pain Point 1 cause": "painPoint[1].cause"',
      '  "Pain Point 2": "painPoint[2].name"',
      '  "Tools": card',
      '',
    ]);
    expect(asked.err).toContain('“Stage Name” can mean phase or step.');
  });

  it('proposes lanes of a matrix and paths of JSON that import as they are', async () => {
    cli.write(
      'bike.csv',
      'Lens,Stage 1: Search,Stage 2: Buy\nCustomer,Looks,Pays\nIrritants,Far,Dear',
    );
    cli.write(
      'bike.json',
      '[{ "title": "I rent", "moves": [{ "name": "Search", "mood": "calm" }] }]',
    );

    const codes: number[] = [];
    for (const name of ['bike.csv', 'bike.json']) {
      codes.push((await cli.run('import', name, '--write-mapping', `${name}.yaml`)).code);
      codes.push((await cli.run('import', name, '--mapping', `${name}.yaml`)).code);
    }

    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readFileSync(path.join(cli.folder, 'bike.csv.yaml'), 'utf8')).toBe(
      'version: 1\nlayout: lanes-as-rows\nlanes:\n  "Customer": { kind: TEXT }\n  "Irritants": { kind: TEXT } # or lanes: { "Irritants": { kind: PAIN_POINT } }\n',
    );
    expect(readFileSync(path.join(cli.folder, 'bike.json.yaml'), 'utf8')).toBe(
      'version: 1\nrows: "moves"\ncolumns:\n  "title": journey\n  "moves.name": step\n  # "moves.mood": custom\n',
    );
  });
});
