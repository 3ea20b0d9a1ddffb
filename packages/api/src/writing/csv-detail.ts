import { type BundleObject, type MapBundle, objectsOf } from '../kernel/bundle-shape.ts';
import type { Carried, LossReport } from './loss-report.ts';
import type { MapGrid } from './map-grid.ts';
import type { CsvValue } from './write-csv-text.ts';

/** Header → field of the step. */
const STEP_COLUMNS: readonly (readonly [header: string, field: string])[] = [
  ['Step', 'name'],
  ['Customer goal', 'customerGoal'],
  ['Customer action', 'action'],
  ['Thoughts', 'thoughts'],
  ['Expectation', 'expectation'],
  ['Waiting seconds', 'waitingSeconds'],
  ['Duration seconds', 'durationSeconds'],
  ['Optional', 'optional'],
];

/** End of the header → field of a pain point. */
const PAIN_POINT_COLUMNS: readonly (readonly [ending: string, field: string])[] = [
  ['', 'name'],
  [' severity', 'severity'],
  [' cause', 'cause'],
  [' frequency', 'frequency'],
  [' description', 'description'],
];

const CARRIED: Carried = {
  phases: ['name', 'goal'],
  steps: ['phase', ...STEP_COLUMNS.map(([, field]) => field)],
  emotionPoints: ['step', 'score'],
  painPoints: PAIN_POINT_COLUMNS.map(([, field]) => field),
  painPointPlacements: ['painPoint', 'step'],
};

/** A row a step with its fields, how it feels, and its pain points in counted columns. */
export function writeDetail(
  grid: MapGrid,
  report: LossReport,
  bundle: MapBundle,
): { rows: CsvValue[][]; carried: Carried } {
  const painPointsAt = (step: BundleObject): BundleObject[] =>
    grid
      .at('painPointPlacements', step)
      .map(({ painPoint }) => grid.find('painPoints', painPoint))
      .filter((one) => one !== undefined);
  const most = Math.max(0, ...grid.steps.map((step) => painPointsAt(step).length));
  const counted = [...Array(most).keys()];
  const header = [
    'Phase',
    'Phase goal',
    ...STEP_COLUMNS.map(([name]) => name),
    'Emotion score',
    ...counted.flatMap((index) =>
      PAIN_POINT_COLUMNS.map(([ending]) => `Pain point ${index + 1}${ending}`),
    ),
  ];
  const rows = grid.phases.flatMap(({ phase, steps }) =>
    steps.map((step) => {
      const painPoints = painPointsAt(step);
      return [
        cell(phase, 'name'),
        cell(phase, 'goal'),
        ...STEP_COLUMNS.map(([, field]) => cell(step, field)),
        meanScore(grid.at('emotionPoints', step), report),
        ...counted.flatMap((index) =>
          PAIN_POINT_COLUMNS.map(([, field]) => cell(painPoints[index], field)),
        ),
      ];
    }),
  );
  const elsewhere = objectsOf(bundle, 'painPointPlacements').filter(({ step }) => !step).length;
  report.leaveOut('painPointPlacements[]', 'Only pain points at steps have a cell.', elsewhere);
  return { rows: [header, ...rows], carried: CARRIED };
}

function cell(object: BundleObject | null | undefined, field: string): CsvValue {
  const value = object?.[field];
  if (typeof value === 'boolean') return value ? 'yes' : undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function meanScore(points: readonly BundleObject[], report: LossReport): CsvValue {
  if (points.length === 0) return undefined;
  const message = 'The feelings at one step share a cell, as their mean.';
  if (points.length > 1) report.change('emotionPoints[].score', message, points.length);
  return points.reduce((sum, { score }) => sum + Number(score), 0) / points.length;
}
