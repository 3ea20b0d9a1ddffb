import { type BundleObject, type MapBundle, objectsOf } from '../kernel/bundle-shape.ts';
import { writeDetail } from './csv-detail.ts';
import type { ExportFile } from './export-file.ts';
import { type Carried, LossReport } from './loss-report.ts';
import { type MapGrid, textOf, toGrid } from './map-grid.ts';
import { type CsvDialect, type CsvValue, writeCsvText } from './write-csv-text.ts';

/** How a table tells of a map. */
export type CsvLayout = 'LONG' | 'WIDE' | 'TRANSPOSED' | 'DETAIL';

/** A table on its way into a file. */
export interface CsvTable {
  rows: CsvValue[][];
  carried: Carried;
}

type WriteTable = (grid: MapGrid, report: LossReport, bundle: MapBundle) => CsvTable;

const LAYOUTS: Readonly<Record<CsvLayout, WriteTable>> = {
  LONG: writeLong,
  WIDE: (grid, report) => writeMatrix(grid, report),
  TRANSPOSED: (grid, report) => {
    const { rows, carried } = writeMatrix(grid, report);
    return { rows: transpose(rows), carried };
  },
  DETAIL: writeDetail,
};

/** Writes a map as a table, in a layout that an import reads. */
export function writeCsv(bundle: MapBundle, layout: CsvLayout, dialect: CsvDialect): ExportFile {
  const report = new LossReport();
  const grid = toGrid(bundle);
  const { rows, carried } = LAYOUTS[layout](grid, report, bundle);
  reportLooseSteps(report, grid);
  report.leaveOutRest(bundle, carried, `A table in the layout ${layout}`);
  return { content: writeCsvText(rows, dialect), losses: report.list() };
}

/** A blank phase is read as the one above. */
function reportLooseSteps(report: LossReport, { phases }: MapGrid): void {
  const first = phases.findIndex(({ phase }) => phase !== null);
  const loose = phases.slice(Math.max(first, 0)).filter(({ phase }) => phase === null);
  const count = first < 0 ? 0 : loose.reduce((sum, { steps }) => sum + steps.length, 0);
  report.change('steps[].phase', 'A step without a phase reads as one of the phase above.', count);
}

const LONG_HEADER = [
  'Journey',
  'Map',
  'Phase',
  'Step',
  'Lane',
  'Text',
  'Tags',
  'Journey key',
  'Map key',
  'Phase key',
  'Step key',
  'Lane key',
  'Card key',
];

/** A row a card, and one for each step without any. Keys find everything again, whatever is renamed. */
function writeLong(grid: MapGrid, report: LossReport, bundle: MapBundle): CsvTable {
  const [journey] = objectsOf(bundle, 'journey');
  const [map] = objectsOf(bundle, 'map');
  const rows = grid.phases.flatMap(({ phase, steps }) =>
    steps.flatMap((step) => {
      const cards = grid.lanes.flatMap((lane) =>
        grid.cardsAt(lane, step).map((card) => ({ lane, card })),
      );
      const told = cards.length > 0 ? cards : [{ lane: null, card: null }];
      return told.map(({ lane, card }) => {
        const objects = [journey, map, phase, step, lane];
        return [
          ...objects.map((object) => textOrNothing(object, 'name')),
          textOrNothing(card, 'text'),
          tagsOf(card),
          ...[...objects, card].map((object) => textOrNothing(object, 'key')),
        ];
      });
    }),
  );
  reportUnseen(report, grid, bundle);
  return {
    rows: [LONG_HEADER, ...rows],
    carried: {
      journey: ['name'],
      map: ['name'],
      phases: ['name'],
      steps: ['name', 'phase'],
      lanes: ['name'],
      cards: ['lane', 'step', 'text', 'tags'],
    },
  };
}

const textOrNothing = (object: BundleObject | null | undefined, field: string): CsvValue =>
  typeof object?.[field] === 'string' ? String(object[field]) : undefined;

function tagsOf(card: BundleObject | null): CsvValue {
  return Array.isArray(card?.tags) ? card.tags.join('\n') : undefined;
}

/** What has no row of its own is only told of with a step or card that belongs to it. */
function reportUnseen(report: LossReport, grid: MapGrid, bundle: MapBundle): void {
  const phases = new Set(grid.phases.map(({ phase }) => phase));
  const lanes = new Set(objectsOf(bundle, 'cards').map(({ lane }) => lane));
  const empty = objectsOf(bundle, 'phases').filter((phase) => !phases.has(phase)).length;
  report.leaveOut('phases[]', 'A phase without a step has no row.', empty);
  const bare = grid.lanes.filter(({ key }) => !lanes.has(key)).length;
  report.leaveOut('lanes[]', 'A lane without a card has no row.', bare);
}

/** A row a step, with a column a lane. */
function writeMatrix(grid: MapGrid, report: LossReport): CsvTable {
  const hasPhases = grid.phases.some(({ phase }) => phase !== null);
  const header = [...(hasPhases ? ['Phase'] : []), 'Step'];
  const rows = grid.phases.flatMap(({ phase, steps }) =>
    steps.map((step) => [
      ...(hasPhases ? [textOrNothing(phase, 'name')] : []),
      textOf(step, 'name'),
      ...grid.lanes.map((lane) => cellOf(grid.cardsAt(lane, step), report)),
    ]),
  );
  reportLikeNames(report, grid);
  return {
    rows: [[...header, ...grid.lanes.map((lane) => textOf(lane, 'name'))], ...rows],
    carried: {
      phases: ['name'],
      steps: ['name', 'phase'],
      lanes: ['name'],
      cards: ['lane', 'step', 'text'],
    },
  };
}

function cellOf(cards: readonly BundleObject[], report: LossReport): CsvValue {
  if (cards.length === 0) return undefined;
  const message = 'The cards of a lane at one step share a cell, a line each.';
  if (cards.length > 1) report.change('cards[].text', message, cards.length);
  return cards.map((card) => textOf(card, 'text')).join('\n');
}

/** Only names tell steps and lanes apart here. */
function reportLikeNames(report: LossReport, grid: MapGrid): void {
  for (const [path, objects] of [
    ['steps[].key', grid.steps],
    ['lanes[].key', grid.lanes],
  ] as const) {
    const message = 'The table has names only; an import finds what has the key of its name.';
    report.leaveOut(path, message, objects.length);
  }
}

function transpose(rows: readonly CsvValue[][]): CsvValue[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
}
