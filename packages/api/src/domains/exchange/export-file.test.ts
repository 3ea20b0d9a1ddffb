import { inflateRawSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importBundle, returnBundle, run } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  mapId = await importBundle(ws.admin, bundle);
});
afterAll(() => server.close());

const bundle = {
  ...returnBundle,
  steps: [
    { key: 'pack', name: 'Pack; wrap', phase: 'prepare', position: 1, waitingSeconds: 60 },
    { key: 'hand-in', name: '=Hand in', phase: 'return', position: 2, optional: true },
    { key: 'refund', name: 'Refund', phase: 'return', position: 3, customerGoal: 'My money' },
  ],
  cards: [
    {
      key: 'box',
      lane: 'does',
      step: 'pack',
      text: 'Looks for a box',
      position: 1,
      tags: ['a', 'b'],
    },
    { key: 'tape', lane: 'does', step: 'pack', text: '-', position: 2 },
    { key: 'talk', lane: 'does', step: 'hand-in', text: 'Says “why”,\nthen leaves', position: 1 },
  ],
  emotionPoints: [{ key: 'glad', step: 'refund', persona: 'sofia', score: 7.5, label: 'Glad' }],
};

const EXPORT = `query ($id: ID!, $format: ExportFormat!, $csv: CsvOptionsInput) {
  journeyMapExportFile(id: $id, format: $format, csv: $csv) {
    name mediaType encoding content losses { code path message count }
  }
}`;

async function exported(format: string, csv?: object) {
  const { journeyMapExportFile } = await run(ws.admin, EXPORT, { id: mapId, format, csv });
  return journeyMapExportFile;
}

const briefly = (losses: { path: string; count: number; code: string }[]) =>
  losses.map(({ code, path, count }) => `${code} ${path} ${count}`);

describe('journeyMapExportFile', () => {
  it('writes a bundle, the same text each time and in each workspace', async () => {
    const other = await server.openWorkspace();
    const shuffled = Object.fromEntries(
      Object.entries(bundle).map(([name, part]) => [
        name,
        Array.isArray(part) ? [...part].reverse() : part,
      ]),
    );
    const id = await importBundle(other.admin, shuffled);

    const file = await exported('BUNDLE');
    const { journeyMapExportFile } = await run(other.admin, EXPORT, { id, format: 'BUNDLE' });

    expect(file).toMatchObject({
      name: 'return-today.json',
      mediaType: 'application/json',
      encoding: 'UTF_8',
      losses: [],
    });
    expect(journeyMapExportFile.content).toBe(file.content);
    expect(JSON.parse(file.content).cards.map(({ key }: { key: string }) => key)).toEqual([
      'box',
      'tape',
      'talk',
    ]);
  });

  it('tells what a bundle does not carry', async () => {
    const { journeyMaps, members } = await run(
      ws.admin,
      '{ journeyMaps(first: 1) { nodes { id revision } } members(first: 1) { nodes { id } } }',
    );
    await run(
      ws.admin,
      'mutation ($input: JourneyMapUpdateInput!) { journeyMapUpdate(input: $input) { id } }',
      { input: { ...journeyMaps.nodes[0], ownerId: members.nodes[0].id } },
    );

    expect((await exported('BUNDLE')).losses).toEqual([
      {
        code: 'LEFT_OUT',
        path: 'map.owner',
        message: 'Members belong to a workspace and do not travel.',
        count: 1,
      },
    ]);
  });

  it('writes a row a card, whose texts no program runs', async () => {
    const { content, name, losses } = await exported('CSV');

    expect(name).toBe('return-today.csv');
    expect(content.split('\r\n')).toEqual([
      'Journey,Map,Phase,Step,Lane,Text,Tags,Journey key,Map key,Phase key,Step key,Lane key,Card key',
      'I return an order,Today,Prepare,"Pack; wrap",Does,Looks for a box,"a\nb",return,today,prepare,pack,does,box',
      'I return an order,Today,Prepare,"Pack; wrap",Does,\'-,,return,today,prepare,pack,does,tape',
      'I return an order,Today,Return,\'=Hand in,Does,"Says “why”,\nthen leaves",,return,today,return,hand-in,does,talk',
      'I return an order,Today,Return,Refund,,,,return,today,return,refund,,',
      '',
    ]);
    expect(briefly(losses)).toEqual(
      expect.arrayContaining([
        'LEFT_OUT steps[].waitingSeconds 1',
        'LEFT_OUT steps[].optional 1',
        'LEFT_OUT lanes[].actor 1',
        'LEFT_OUT painPoints 1',
        'LEFT_OUT emotionPoints 1',
      ]),
    );
  });

  it('writes a row a step, or a column a step, as asked for', async () => {
    const wide = await exported('CSV', { layout: 'WIDE', separator: 'SEMICOLON' });
    const transposed = await exported('CSV', { layout: 'TRANSPOSED', separator: 'TAB' });

    expect(wide.content).toBe(
      [
        'Phase;Step;Does',
        'Prepare;"Pack; wrap";"Looks for a box\n-"',
        'Return;\'=Hand in;"Says “why”,\nthen leaves"',
        'Return;Refund;',
        '',
      ].join('\r\n'),
    );
    expect(transposed.content.split('\r\n')[1]).toBe('Step\t"Pack; wrap"\t\'=Hand in\tRefund');
    expect(briefly(wide.losses)).toContain('CHANGED cards[].text 2');
  });

  it('writes numbers and line ends as French programs expect', async () => {
    const csv = {
      layout: 'DETAIL',
      separator: 'SEMICOLON',
      decimalMark: 'COMMA',
      byteOrderMark: true,
    };

    const { content } = await exported('CSV', csv);

    const rows = content.split('\r\n');
    expect(rows[0]).toBe(
      '\uFEFFPhase;Phase goal;Step;Customer goal;Customer action;Thoughts;Expectation;Waiting seconds;Duration seconds;Optional;Emotion score;Pain point 1;Pain point 1 severity;Pain point 1 cause;Pain point 1 frequency;Pain point 1 description',
    );
    expect(rows[3]).toBe('Return;;Refund;My money;;;;;;;"7,5";The money comes late;;;;');
  });

  it('writes a Mermaid journey', async () => {
    const { content, losses } = await exported('MERMAID');

    expect(content).toBe(`journey
  title I return an order – Today
  section Prepare
    Pack – wrap: 3: Sofia, Paul
  section Return
    =Hand in: 3: Sofia, Paul
    Refund: 4: Sofia
`);
    expect(briefly(losses)).toEqual(
      expect.arrayContaining([
        'CHANGED steps[] 2',
        'CHANGED emotionPoints[].score 1',
        'LEFT_OUT lanes 1',
      ]),
    );
  });

  it('writes OpenJourney', async () => {
    const { content, losses } = await exported('OPEN_JOURNEY');

    const file = JSON.parse(content);
    expect(file.stages).toEqual([
      { id: 'pack', name: 'Pack; wrap' },
      { id: 'hand-in', name: '=Hand in' },
      { id: 'refund', name: 'Refund' },
    ]);
    expect(file.nodes).toHaveLength(7);
    expect(file.nodes.at(-1)).toEqual({
      id: 'glad',
      stageId: 'refund',
      swimlaneId: 'parcours:emotionPoints',
      object: 'sofia',
      title: 'Sofia: Glad',
      score: 7.5,
      sentiment: 'Glad',
    });
    expect(briefly(losses)).toEqual(
      expect.arrayContaining(['CHANGED emotionPoints[].score 1', 'LEFT_OUT phases 2']),
    );
  });

  it('writes a drawing for Lucid', async () => {
    const { content, encoding } = await exported('LUCID');

    expect(encoding).toBe('BASE64');
    const { version, pages } = JSON.parse(unzipped(Buffer.from(content, 'base64')));
    expect(version).toBe(1);
    expect(pages[0].title).toBe('I return an order – Today');
    const texts = pages[0].shapes.map(({ text }: { text: string }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['Return', 'Refund', '=Hand in', 'Counter', 'Sofia · Glad · 7.5']),
    );
    const ids = pages[0].shapes.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes a workbook, and a large one beside the others', async () => {
    const many = await server.openWorkspace();
    const steps = Array.from({ length: 600 }, (_, i) => ({ key: `s${i}`, name: `Step ${i}` }));
    const id = await importBundle(many.admin, {
      format: 'parcours-map/1',
      journey: { key: 'long', name: 'Long' },
      map: { key: 'today', name: 'Today' },
      steps,
    });

    const small = await exported('XLSX');
    const { journeyMapExportFile: large } = await run(many.admin, EXPORT, { id, format: 'XLSX' });

    const { sheets } = await readXlsx(Buffer.from(small.content, 'base64'));
    expect(sheets.find(({ name }) => name === 'Steps')?.rows[2]?.slice(0, 4)).toEqual([
      'hand-in',
      "'=Hand in",
      'return',
      2,
    ]);
    const found = await readXlsx(Buffer.from(large.content, 'base64'));
    expect(found.sheets.find(({ name }) => name === 'Steps')?.rows).toHaveLength(601);
  });

  it('refuses what is no map, a map of another workspace, and options that do nothing', async () => {
    const other = await server.openWorkspace();
    const ask = async (variables: object, call = ws.admin) => {
      const { errors } = await call(EXPORT, { id: mapId, format: 'MERMAID', ...variables });
      return errors?.map(({ message, extensions }) => `${extensions.code} ${message}`);
    };

    expect(await ask({ id: 'Nonsense' })).toEqual([
      'BAD_USER_INPUT “Nonsense” is not the id of a journey map.',
    ]);
    expect(await ask({}, other.admin)).toEqual(['NOT_FOUND There is no journey map with this id.']);
    expect(await ask({ csv: {} })).toEqual(['BAD_USER_INPUT csv is for the format CSV only.']);
  });
});

describe('the JSON Schema of bundles', () => {
  it('is served to anyone, and what is exported agrees with it', async () => {
    const answer = await fetch(`${server.url}/schemas/map-bundle-1.json`);
    const schema = await answer.json();
    const validate = new Ajv2020({
      allErrors: true,
      formats: { date: true, 'date-time': true },
    }).compile(schema);

    expect(answer.headers.get('content-type')).toBe('application/schema+json');
    expect(validate(JSON.parse((await exported('BUNDLE')).content))).toBe(true);
    const wrong = {
      ...bundle,
      steps: [{ key: 'Pack', name: '', waitingSeconds: 'long', colour: 'red' }],
      painPointPlacements: [{ painPoint: 'late', step: 'refund', touchpoint: 'letter' }],
    };
    expect(validate(wrong)).toBe(false);
    const places = validate.errors?.map(
      ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
    );
    expect(new Set(places)).toEqual(
      new Set([
        '/painPointPlacements/0 oneOf',
        '/steps/0 additionalProperties',
        '/steps/0/key pattern',
        '/steps/0/name pattern',
        '/steps/0/waitingSeconds type',
      ]),
    );
  });
});

/** The text of the only file of an archive. */
function unzipped(bytes: Buffer): string {
  const length = bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const packed = bytes.readUInt32LE(18);
  return inflateRawSync(bytes.subarray(30 + length, 30 + length + packed)).toString('utf8');
}
