import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { run } from '../../testing/map-bundles.ts';
import { exportMap, importMap } from './testing/import.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const mapOf = (key: string) => ({
  format: 'parcours-map/1',
  painPoints: [{ key: 'slow', name: 'Slow' }],
  actions: [{ key: 'hurry', name: 'Hurry' }],
  processes: [{ key: 'billing', name: 'Billing' }],
  metrics: [{ key: 'nps', name: 'NPS', type: 'NPS' }],
  journey: { key: 'buy', name: 'I buy' },
  map: { key, name: key },
  steps: [{ key: 'pay', name: 'Pay' }],
  painPointPlacements: [{ painPoint: 'slow', step: 'pay', note: key }],
  actionPlacements: [{ action: 'hurry', step: 'pay' }],
  processLinks: [{ step: 'pay', process: 'billing' }],
  metricPlacements: [{ metric: 'nps', step: 'pay' }],
});

const SECTIONS = [
  'painPointPlacements',
  'actionPlacements',
  'processLinks',
  'metricPlacements',
] as const;

const keysOn = (bundle: Record<string, { key: string }[]>) =>
  SECTIONS.map((section) => bundle[section]?.map(({ key }) => key));

describe('what two maps have at steps of one key', () => {
  it('stays where it is, and is found again on each', async () => {
    const today = await importMap(ws.admin, mapOf('today'));
    const later = await importMap(ws.admin, mapOf('later'));

    expect(later.changes.every(({ action }: { action: string }) => action === 'CREATED')).toBe(
      true,
    );
    const one = await exportMap(ws.admin, today.journeyMapId);
    const other = await exportMap(ws.admin, later.journeyMapId);
    expect(keysOn(one)).toEqual([['slow-pay'], ['hurry-pay'], ['pay-billing'], ['nps-pay']]);
    expect(keysOn(other)).toEqual([
      ['slow-pay-buy-later'],
      ['hurry-pay-buy-later'],
      ['pay-billing-buy-later'],
      ['nps-pay-buy-later'],
    ]);
    for (const bundle of [mapOf('today'), mapOf('later'), one, other]) {
      expect(await importMap(ws.admin, bundle)).toMatchObject({ changes: [], undoToken: null });
    }
  });

  it('is copied with its map, whatever keys the copy is given', async () => {
    const { journeyMapId } = await importMap(ws.admin, mapOf('today'));
    const bundle = await exportMap(ws.admin, journeyMapId);

    for (const key of ['copy-1', 'copy-2', 'copy-1']) {
      await importMap(ws.admin, { ...bundle, map: { ...bundle.map, key, name: key } });
    }

    const counts = SECTIONS.map((section) => `${section} { totalCount }`).join(' ');
    expect(await run(ws.admin, `{ ${counts} }`)).toEqual(
      Object.fromEntries(SECTIONS.map((section) => [section, { totalCount: 3 }])),
    );
  });
});
