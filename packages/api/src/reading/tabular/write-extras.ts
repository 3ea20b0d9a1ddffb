import { slugOf } from '../values/slug.ts';
import type { MapColumn, TableCell } from './map-table.ts';
import type { Row, RowRun } from './map-writer.ts';
import { keyIn, nameOf, type RowValue, takeValue, takeValues } from './row-values.ts';
import type { Target } from './targets.ts';
import { writeMetrics } from './write-metrics.ts';
import { writeObjects } from './write-objects.ts';
import { writeTouchpoints } from './write-touchpoints.ts';

/** Writes what a row says besides its journey, map, phase and step. */
export function writeExtras(run: RowRun): void {
  const persona = writePersonas(run);
  writeObjectives(run);
  const card = writeText(run);
  for (const value of takeValues(run.row, isCards)) writeCards(run, value);
  writeMetrics(run);
  writeTouchpoints(run);
  writeEmotion(run, persona);
  writeObjects(run, 'painPoint');
  writeObjects(run, 'action');
  for (const { column, cell } of takeValues(run.row, (to) => to === 'custom')) {
    keep(run, run.steps, column, cell, 'step');
  }
  for (const stray of run.row.strays) writeStray(run, stray, card);
  tellUntaken(run);
}

/** Tells of what belongs to something that the row does not name, or names in another column. */
function tellUntaken({ part, row }: RowRun): void {
  for (const value of row.values) {
    if (row.taken.has(value)) continue;
    const message = 'What it belongs to is not named in the row, or another column says it.';
    part.leaveOut(value.column.name, message, value.cell);
  }
}

/** Writes the personas of a row; answers the key of the only one. */
function writePersonas({ writer, part, row }: RowRun): string | null {
  const value = takeValue(row, 'persona.name');
  if (!value) return null;
  const personas = value.texts.map((text) => {
    const name = nameOf(text);
    return part.addOnce('personas', { key: slugOf(name), name }, value.cell);
  });
  const keys = personas.map(({ key }) => String(key));
  const [only] = personas;
  const share = personas.length === 1 ? takeValue(row, 'persona.sharePercent') : undefined;
  if (only && share) writer.setField('persona', only, 'sharePercent', share);
  const known = Array.isArray(part.map.personas) ? part.map.personas : [];
  part.map.personas = [...new Set([...known, ...keys])];
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

function writeObjectives({ part, row }: RowRun): void {
  const value = takeValue(row, 'objective');
  if (!value) return;
  const keys = value.texts.map((text) => {
    const key = slugOf(text);
    part.addOnce('objectives', { key, name: nameOf(text) }, value.cell);
    return key;
  });
  const known = Array.isArray(part.journey.objectives) ? part.journey.objectives : [];
  part.journey.objectives = [...new Set([...known, ...keys])];
}

/** Writes the card of a row that names its lane; answers it. */
function writeText({ writer, part, row, steps }: RowRun): Row | null {
  const text = takeValue(row, 'text');
  if (!text) return null;
  const lane = takeValue(row, 'lane');
  if (!lane) {
    const message = 'The row has a text and no lane, so it is left out. Name its lane.';
    part.refuse('LANE_WITHOUT_NAME', message, text.cell);
    return null;
  }
  const laneKey = keyIn(row, 'lane.key');
  const key = writer.lane(nameOf(lane.texts.join(' ')), lane.cell, { ...laneKey });
  const tags = takeValue(row, 'tags');
  const isOne = steps.length === 1 && text.texts.length === 1;
  const about = {
    ...(tags ? { tags: tags.texts } : {}),
    ...(isOne ? keyIn(row, 'card.key') : {}),
  };
  const cards = steps.flatMap((step) =>
    text.texts.map((one) => {
      const card = { lane: key, step: step.key, text: one, ...about };
      return part.add('cards', card, text.cell);
    }),
  );
  return cards.length === 1 ? (cards[0] ?? null) : null;
}

/** The lane of opportunities, which a bundle has no objects for. */
const OPPORTUNITIES = 'Opportunities';

const isCards = (to: Target): boolean => to === 'card' || to === 'opportunity';

/** Writes a column of cards: its lane is named after it, unless the mapping says otherwise. */
function writeCards({ writer, part, steps }: RowRun, value: RowValue): void {
  const { column, mapping, cell, texts } = value;
  const isAside = mapping.to === 'opportunity';
  const how = isAside ? { name: OPPORTUNITIES } : mapping.lane;
  const lane = writer.lane(nameOf(column.name), cell, how);
  for (const step of steps) {
    for (const text of texts) part.add('cards', { lane, step: step.key, text }, cell);
  }
  if (!isAside) return;
  const message = `A bundle holds no opportunities; they are kept as cards of the lane “${OPPORTUNITIES}”.`;
  part.losses.push({ code: 'KEPT_ASIDE', path: column.name, message, cell });
}

function writeEmotion(run: RowRun, persona: string | null): void {
  const { writer, row, steps } = run;
  const score = takeValue(row, 'emotion.score');
  const label = takeValue(row, 'emotion.label');
  const felt: Row = {};
  if (score) writer.setField('emotion', felt, 'score', score);
  if (!score || felt.score === undefined) {
    if (label) keep(run, steps, label.column, label.cell, 'step');
    return;
  }
  if (label) writer.setField('emotion', felt, 'label', label);
  const who = persona ? { persona } : {};
  for (const { key } of steps) {
    writer.place('emotionPoints', { step: key, ...felt, ...who, source: 'ASSUMED' }, score.cell);
  }
}

/** Finds a place for what nobody gave one. */
function writeStray(
  run: RowRun,
  { column, cell }: { column: MapColumn; cell: TableCell },
  card: Row | null,
): void {
  if (column.name === '') {
    const message =
      'The cell stands in a column without a name, so it is left out. Name its column.';
    run.part.refuse('COLUMN_WITHOUT_NAME', message, cell);
  } else if (column.otherwise === 'map') keep(run, [run.part.map], column, cell, 'map');
  else if (column.otherwise === 'custom') {
    keep(run, card ? [card] : run.steps, column, cell, card ? 'card' : 'step');
  } else {
    const lane = run.writer.lane(nameOf(column.name), cell);
    for (const step of run.steps) {
      run.part.add('cards', { lane, step: step.key, text: cell.text }, cell);
    }
  }
}

function keep(
  { part }: RowRun,
  rows: readonly Row[],
  { name }: MapColumn,
  cell: TableCell,
  of: string,
): void {
  for (const row of rows)
    part.keepAside(row, name, cell.value ?? cell.text, { path: name, cell, of });
}
