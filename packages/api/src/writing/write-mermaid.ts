import { type BundleObject, type MapBundle, objectsOf } from '../kernel/bundle-shape.ts';
import type { ExportFile } from './export-file.ts';
import { type Carried, LossReport } from './loss-report.ts';
import { type MapGrid, textOf, toGrid } from './map-grid.ts';

/** The scores a journey diagram draws: a face from sad to glad. */
const LOWEST = 1;
const HIGHEST = 5;
const MIDDLE = 3;

const FORMAT = 'A Mermaid diagram';

const CARRIED: Carried = {
  journey: ['name'],
  map: ['name', 'personas', 'emotionMin', 'emotionMax'],
  phases: ['name'],
  steps: ['name', 'phase'],
  personas: ['name'],
  emotionPoints: ['step', 'persona', 'score'],
};

/**
 * Writes a map as a Mermaid journey: phases are sections, steps tasks, with the personas
 * who have a feeling there. The mean of those feelings is put on the scale from 1 to 5;
 * a step without any gets the middle.
 */
export function writeMermaid(bundle: MapBundle): ExportFile {
  const report = new LossReport();
  const grid = toGrid(bundle);
  const [map] = objectsOf(bundle, 'map');
  const [journey] = objectsOf(bundle, 'journey');
  const lines = ['journey', `  title ${plain([textOf(journey, 'name'), textOf(map, 'name')])}`];
  for (const { phase, steps } of grid.phases) {
    lines.push(`  section ${plain([textOf(phase, 'name')]) || '–'}`);
    for (const step of steps) lines.push(`    ${taskOf(grid, bundle, step, map)}`);
  }
  reportScores(report, grid, bundle);
  reportEmptyPhases(report, grid, bundle);
  report.leaveOutRest(bundle, CARRIED, FORMAT);
  return { content: `${lines.join('\n')}\n`, losses: report.list() };
}

function taskOf(
  grid: MapGrid,
  bundle: MapBundle,
  step: BundleObject,
  map: BundleObject | undefined,
): string {
  const points = grid.at('emotionPoints', step);
  const felt = new Set(points.flatMap(({ persona }) => persona ?? []));
  const keys = felt.size > 0 ? [...felt] : personasOf(bundle);
  const actors = keys.map((key) => plain([textOf(grid.find('personas', key), 'name')], ','));
  return `${plain([textOf(step, 'name')])}: ${scoreOf(points, map)}: ${actors.join(', ')}`.trim();
}

function personasOf(bundle: MapBundle): unknown[] {
  const personas = objectsOf(bundle, 'map')[0]?.personas;
  return Array.isArray(personas) ? personas : [];
}

function scoreOf(points: readonly BundleObject[], map: BundleObject | undefined): number {
  const least = Number(map?.emotionMin ?? -2);
  const most = Number(map?.emotionMax ?? 2);
  if (points.length === 0) return MIDDLE;
  const mean = points.reduce((sum, { score }) => sum + Number(score), 0) / points.length;
  return Math.round(LOWEST + ((mean - least) / (most - least)) * (HIGHEST - LOWEST));
}

/** Colons and line ends would end the text; “#” and “;” mean something too. */
function plain(texts: readonly string[], further = ''): string {
  const text = texts.filter((one) => one !== '').join(' – ');
  const kept = text.replace(/[:;#\s]+/g, (found) => (/[:;]/.test(found) ? ' – ' : ' '));
  return (further === '' ? kept : kept.replaceAll(further, ' ')).replace(/\s+/g, ' ').trim();
}

function reportScores(report: LossReport, grid: MapGrid, bundle: MapBundle): void {
  report.change(
    'emotionPoints[].score',
    `Scores are put on the scale from ${LOWEST} to ${HIGHEST}, one a step.`,
    objectsOf(bundle, 'emotionPoints').length,
  );
  const unfelt = grid.steps.filter((step) => grid.at('emotionPoints', step).length === 0);
  report.change(
    'steps[]',
    `Every task needs a score; a step without a feeling gets ${MIDDLE}.`,
    unfelt.length,
  );
}

function reportEmptyPhases(report: LossReport, grid: MapGrid, bundle: MapBundle): void {
  const drawn = new Set(grid.phases.map(({ phase }) => phase));
  const empty = objectsOf(bundle, 'phases').filter((phase) => !drawn.has(phase));
  report.leaveOut('phases[]', 'A section without a step is not drawn.', empty.length);
}
