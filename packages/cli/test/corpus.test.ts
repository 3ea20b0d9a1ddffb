import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import { openCommandLine } from './command-line.ts';

const file = path.resolve(
  import.meta.dirname,
  '../../../../shared/corpus/journeys/spreadsheets/journey_map.csv',
);
const isThere = existsSync(file) || process.env.PARCOURS_REQUIRE_CORPUS === '1';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

it('imports a real map: 8 steps, 10 lanes, 80 cards, and no change the second time', async ({
  skip,
}) => {
  skip(!isThere, `The corpus is not there: ${file}`);
  const ws = await server.openWorkspace();
  const cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });

  const tried = await cli.run('import', file, '--dry-run', '--json');
  const first = await cli.run('import', file, '--json');
  const second = await cli.run('import', file, '--json');
  cli.remove();

  const tells = [tried, first, second];
  expect(tells.map(({ code }) => code)).toEqual([0, 0, 0]);
  const reports = tells.map(({ out }) => JSON.parse(out.split('\n').at(-1) ?? ''));
  const counts = (section: string) =>
    reports.map(({ sections }) => {
      const { created, unchanged } = sections.find(
        (one: { section: string }) => one.section === section,
      );
      return [created, unchanged];
    });
  expect(counts('steps')).toEqual([
    [8, 0],
    [8, 0],
    [0, 8],
  ]);
  expect(counts('lanes')).toEqual([
    [10, 0],
    [10, 0],
    [0, 10],
  ]);
  expect(counts('cards')).toEqual([
    [80, 0],
    [80, 0],
    [0, 80],
  ]);
  const { data } = await ws.admin(
    'query ($id: ID!) { journeyMapMatrix(id: $id) { columns { step { name } } lanes { name cells { column cards { text } } } } }',
    { id: reports[1].journeyMapId },
  );
  expect(data.journeyMapMatrix.columns[5].step.name).toBe('Stage 6: Install & Utility Connection');
  expect(data.journeyMapMatrix.lanes[8].cells[3]).toEqual({
    column: 3,
    cards: [{ text: 'Arrival call or 30-minute heads-up.' }],
  });
});
