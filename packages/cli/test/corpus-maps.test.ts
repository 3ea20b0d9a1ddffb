import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/corpus/journeys/spreadsheets');
const mappings = path.resolve(import.meta.dirname, '../../../examples/import-map/mappings');
const isThere = existsSync(folder) || process.env.PARCOURS_REQUIRE_CORPUS === '1';

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

/** Imports a file with its mapping and sums the created and rejected rows of all its maps up. */
async function importMapped(name: string) {
  const mapping = path.join(mappings, name.replace(/\.\w+$/, '.yaml'));
  const file = path.join(folder, name);
  const told = await cli.run('import', file, '--mapping', mapping, '--json');
  const done = told.out
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'done');
  const sections = done.flatMap((one) => one.sections);
  const sum = (name: string, count: string): number =>
    sections
      .filter(({ section }) => section === name)
      .reduce((total, one) => total + one[count], 0);
  const rejected = sections.reduce((total, one) => total + one.rejected, 0);
  return {
    code: told.code,
    maps: done.length,
    rejected,
    created: (s: string) => sum(s, 'created'),
  };
}

describe.skipIf(!isThere)(`the files of ${folder}`, () => {
  it('a matrix is imported with its mapping', async () => {
    const { code, rejected, created } = await importMapped('journey_map.csv');

    expect([code, rejected, created('steps'), created('lanes'), created('cards')]).toEqual([
      0, 0, 8, 10, 80,
    ]);
  });

  it('the details of stages are imported with their mapping, every cell of them', async () => {
    const rows: Record<string, string>[] = parse(
      readFileSync(path.join(folder, 'stage_detail.csv')),
      { columns: true, bom: true },
    );
    const LISTS =
      /^(Required Inputs|Supporting Roles|Systems|Common Exc|Rare Edge|Required Doc|Proof)/;
    const TEXTS = /^(Start Trigger|Completion|Primary Decision|Happy Path|Escalation)/;
    const entries = rows.flatMap((row) =>
      Object.entries(row).flatMap(([name, text]) =>
        LISTS.test(name)
          ? text.split(';').filter((one) => one.trim() !== '')
          : TEXTS.test(name)
            ? [text]
            : [],
      ),
    );
    const pains = rows.flatMap((row) => [1, 2, 3].map((n) => row[`Pain Point ${n}`]));

    const { code, rejected, created } = await importMapped('stage_detail.csv');

    expect({
      code,
      rejected,
      phases: created('phases'),
      steps: created('steps'),
      cards: created('cards'),
      metrics: created('metrics'),
      painPoints: created('painPoints'),
      placements: created('painPointPlacements'),
    }).toEqual({
      code: 0,
      rejected: 0,
      phases: rows.length,
      steps: rows.length,
      cards: entries.length,
      metrics: new Set(rows.flatMap((row) => [row['KPI 1'], row['KPI 2']])).size,
      painPoints: new Set(pains).size,
      placements: pains.length,
    });
    const { data } = await ws.admin(
      `{ phases(orderBy: [{ position: ASC }], first: 1) { nodes { name goal } }
         painPoint(key: "order-data-conflicts-with-install-reality") { description customFields } }`,
    );
    expect(data).toEqual({
      phases: { nodes: [{ name: rows[0]?.['Stage Name'], goal: rows[0]?.Objective }] },
      painPoint: {
        description: rows[0]?.['Pain Point 1 Cascade Risk'],
        customFields: {
          'Pain Point 1 Key Variable': rows[0]?.['Pain Point 1 Key Variable'],
        },
      },
    });
  });

  it('without a mapping the details ask which of two things a word means', async () => {
    const told = await cli.run('import', path.join(folder, 'stage_detail.csv'));

    expect(told.code).toBe(2);
    expect(told.err).toContain(
      '“Stage Name” can mean phase or step; “Objective” can mean step.customerGoal, phase.goal or objective. Say which in a mapping file, for example columns: { "Stage Name": phase, "Objective": step.customerGoal }. [AMBIGUOUS_HEADER]',
    );
  });

  it('JSON of a shape of its own is imported with its mapping', async () => {
    const journeys: { title: string; isIdeal: boolean; steps: Record<string, string>[] }[] =
      JSON.parse(readFileSync(path.join(folder, 'journeys-pt-br.json'), 'utf8'));
    const steps = journeys.flatMap((journey) => journey.steps);

    const { code, maps, rejected, created } = await importMapped('journeys-pt-br.json');

    expect({
      code,
      maps,
      rejected,
      journeys: created('journey'),
      steps: created('steps'),
      cards: created('cards'),
      placements: created('touchpointPlacements'),
    }).toEqual({
      code: 0,
      maps: journeys.length,
      rejected: 0,
      journeys: journeys.length,
      steps: steps.length,
      cards: steps.filter(({ who }) => who).length + steps.filter(({ tip }) => tip).length,
      placements: steps.flatMap(({ channel }) => String(channel).split('/')).length,
    });
    const { data } = await ws.admin('{ journeyMaps { nodes { state journey { name } } } }');
    const ideal = data.journeyMaps.nodes.filter(
      ({ state }: { state: string }) => state === 'IDEAL',
    );
    expect(ideal).toEqual([
      { state: 'IDEAL', journey: { name: journeys.find(({ isIdeal }) => isIdeal)?.title } },
    ]);
  });
});
