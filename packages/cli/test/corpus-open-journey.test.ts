import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import { openCommandLine } from './command-line.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/corpus/journeys/openjourney');
const mapping = path.resolve(
  import.meta.dirname,
  '../../../examples/import-map/mappings/openjourney.yaml',
);
const isThere = existsSync(folder) || process.env.PARCOURS_REQUIRE_CORPUS === '1';
const files = isThere ? readdirSync(folder).filter((name) => name.endsWith('.ojf')) : [];

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

it('finds the five real files', ({ skip }) => {
  skip(!isThere, `The corpus is not there: ${folder}`);

  expect(files).toHaveLength(5);
});

/** Counts in the text of a file, apart from how it is read. */
const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

it.each(files)('imports all of %s', async (name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const ws = await server.openWorkspace();
  const cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });

  const told = await cli.run('import', path.join(folder, name), '--mapping', mapping, '--json');
  cli.remove();

  expect(told.code).toBe(0);
  const done = JSON.parse(told.out.split('\n').at(-1) ?? '');
  const created = (section: string): number =>
    done.sections.find((one: { section: string }) => one.section === section)?.created ?? 0;
  const layers = times(text, /"(evidence|onstage|backstage|support)":/g) > 0 ? 4 : 0;
  expect({
    personas: created('personas'),
    steps: created('steps'),
    lanes: created('lanes'),
    cards: created('cards'),
    emotionPoints: created('emotionPoints'),
    touchpointPlacements: created('touchpointPlacements'),
    painPointPlacements: created('painPointPlacements'),
    rejected: done.sections.reduce(
      (sum: number, one: { rejected: number }) => sum + one.rejected,
      0,
    ),
  }).toEqual({
    personas: 1,
    steps: times(text, /"id": "s\d+"/g),
    lanes: times(text, /"id": "s?l\d+"/g) + layers,
    cards: times(text, /"stageId":/g) + times(text, /\{ "(item|actor|system)":/g),
    emotionPoints: times(text, /"score":/g),
    touchpointPlacements: times(text, /"purpose": "touchpoint"/g),
    painPointPlacements: times(text, /"purpose": "(pain|pain-point|bottleneck)"/g),
    rejected: 0,
  });
});
