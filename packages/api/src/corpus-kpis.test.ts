import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportMap, importMap, undoImport } from './domains/exchange/testing/import.ts';
import { readMapping, readMaps, readSource } from './reading/index.ts';
import { corpusFile, missingCorpus, readTable } from './testing/corpus.ts';
import { startServer, type TestServer, type TestWorkspace } from './testing/harness.ts';

const folder = 'journeys/spreadsheets';
const [matrix, details] = ['journey_map', 'stage_detail'].map((name) =>
  corpusFile(`${folder}/${name}.csv`),
);
const mappings = path.resolve(import.meta.dirname, '../../../examples/import-map/mappings');
const missing = missingCorpus(matrix ?? '', details ?? '');
if (missing) console.info(missing);

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const JOURNEY = { key: 'delivery', name: 'My delivery' };
const MAP = { key: 'today', name: 'Today' };

/** A file of the corpus as a bundle of one map, read with its mapping. */
async function readBundle(name: string): Promise<Record<string, unknown>> {
  const mapping = readMapping(readFileSync(path.join(mappings, `${name}.yaml`), 'utf8'));
  const source = await readSource(readFileSync(corpusFile(`${folder}/${name}.csv`)));
  const [read] = readMaps(source, mapping).maps;
  if (read?.form !== 'part') throw new Error('The file holds no table.');
  expect(read.part.problems).toEqual([]);
  return { format: 'parcours-map/1', journey: JOURNEY, map: MAP, ...read.part.sections() };
}

type Row = Record<string, string>;

describe.skipIf(missing)(`the details of stages, on the map that names them`, () => {
  it('are of the same 8 phases, with their KPIs placed on them, and can be undone', async () => {
    const rows = readTable(readFileSync(details ?? '', 'utf8'));
    const first = await importMap(ws.admin, await readBundle('journey_map'));
    const before = await exportMap(ws.admin, first.journeyMapId);

    const planned = await importMap(ws.admin, await readBundle('stage_detail'), { dryRun: true });
    const done = await importMap(ws.admin, await readBundle('stage_detail'));
    const after = await exportMap(ws.admin, first.journeyMapId);
    const again = await importMap(ws.admin, await readBundle('stage_detail'));
    const undone = await undoImport(ws.admin, done.undoToken);

    expect(done).toMatchObject({ problems: [], journeyMapId: first.journeyMapId });
    expect(done.changes).toEqual(planned.changes);
    const names = (list: Row[]) => list.map(({ name }) => name);
    const stages = rows.map((row) => row['Stage Name']);
    expect(names(before.phases)).toEqual(stages);
    expect(names(after.phases)).toEqual(stages);
    expect(names(after.steps)).toEqual(stages);
    const kpis = rows.flatMap((row) => [row['KPI 1'], row['KPI 2']]);
    expect(names(after.metrics)).toEqual(expect.arrayContaining(kpis));
    const phaseOf = new Map(after.phases.map(({ key, name }: Row) => [key, name]));
    const nameOf = new Map(after.metrics.map(({ key, name }: Row) => [key, name]));
    const placed = after.metricPlacements.map(
      ({ metric, phase }: Row) => `${phaseOf.get(phase)}: ${nameOf.get(metric)}`,
    );
    const stated = rows.flatMap((row) =>
      [row['KPI 1'], row['KPI 2']].map((kpi) => `${row['Stage Name']}: ${kpi}`),
    );
    expect(placed.sort()).toEqual(stated.sort());
    expect(again).toMatchObject({ problems: [], changes: [], undoToken: null });
    expect(undone).toMatchObject({ applied: true, losses: [] });
    expect(await exportMap(ws.admin, first.journeyMapId)).toEqual(before);
  });
});
