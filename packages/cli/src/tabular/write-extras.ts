import { slugOf } from '../importing/slug.ts';
import type { MapColumn, TableCell } from './map-table.ts';
import type { Row, RowRun } from './map-writer.ts';
import { findValue, nameOf, type RowValue } from './row-values.ts';
import { writeObjects } from './write-objects.ts';
import { writeTouchpoints } from './write-touchpoints.ts';

/** Writes what a row says besides its journey, map, phase and step. */
export function writeExtras(run: RowRun): void {
  const persona = writePersonas(run);
  writeObjectives(run);
  const card = writeText(run);
  for (const value of run.row.values) writeCards(run, value);
  writeTouchpoints(run);
  writeEmotion(run, persona);
  writeObjects(run, 'painPoint');
  writeObjects(run, 'action');
  for (const value of run.row.values) {
    if (value.mapping.to === 'custom') keep(run, run.steps, value.column, value.cell, 'step');
  }
  for (const stray of run.row.strays) writeStray(run, stray, card);
}

/** Writes the personas of a row; answers the key of the only one. */
function writePersonas({ writer, part, row }: RowRun): string | null {
  const value = findValue(row, 'persona.name');
  if (!value) return null;
  const keys = value.texts.map((text) => {
    const name = nameOf(text);
    const key = slugOf(name);
    const persona = part.addOnce('personas', { key, name }, value.cell);
    const share = findValue(row, 'persona.sharePercent');
    if (share) writer.setField('persona', persona, 'sharePercent', share);
    return key;
  });
  const known = Array.isArray(part.map.personas) ? part.map.personas : [];
  part.map.personas = [...new Set([...known, ...keys])];
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

function writeObjectives({ part, row }: RowRun): void {
  const value = findValue(row, 'objective');
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
  const lane = findValue(row, 'lane');
  const text = findValue(row, 'text');
  if (!text) return null;
  if (!lane) {
    const message = 'The row has a text and no lane, so it is left out. Name its lane.';
    part.refuse('LANE_WITHOUT_NAME', message, text.cell);
    return null;
  }
  const key = writer.lane(nameOf(lane.texts.join(' ')), lane.cell);
  const tags = findValue(row, 'tags');
  const cards = steps.flatMap((step) =>
    text.texts.map((one) => {
      const card = { lane: key, step: step.key, text: one, ...(tags ? { tags: tags.texts } : {}) };
      return part.add('cards', card, text.cell);
    }),
  );
  return cards.length === 1 ? (cards[0] ?? null) : null;
}

/** Lanes of what a bundle has no objects for. */
const AS_CARDS = {
  kpi: { name: 'KPI', noun: 'KPIs' },
  opportunity: { name: 'Opportunities', noun: 'opportunities' },
} as const;

/** Writes a column of cards: its lane is named after it, unless the mapping says otherwise. */
function writeCards({ writer, part, steps }: RowRun, value: RowValue): void {
  const { column, mapping, cell, texts } = value;
  const { to } = mapping;
  if (to !== 'card' && to !== 'kpi' && to !== 'opportunity') return;
  const how = to === 'card' ? mapping.lane : { name: AS_CARDS[to].name };
  const lane = writer.lane(nameOf(column.name), cell, how);
  for (const step of steps) {
    for (const text of texts) part.add('cards', { lane, step: step.key, text }, cell);
  }
  if (to === 'card') return;
  const { name, noun } = AS_CARDS[to];
  const message = `A bundle holds no ${noun}; they are kept as cards of the lane “${name}”.`;
  part.losses.push({ code: 'KEPT_ASIDE', path: column.name, message, cell });
}

function writeEmotion(run: RowRun, persona: string | null): void {
  const { writer, row, steps } = run;
  const score = findValue(row, 'emotion.score');
  const label = findValue(row, 'emotion.label');
  if (!score) {
    if (label) keep(run, steps, label.column, label.cell, 'step');
    return;
  }
  for (const step of steps) {
    const point: Row = { step: step.key, source: 'ASSUMED', ...(persona ? { persona } : {}) };
    writer.setField('emotion', point, 'score', score);
    if (point.score === undefined) return;
    if (label) writer.setField('emotion', point, 'label', label);
    writer.place('emotionPoints', point, score.cell);
  }
}

/** Finds a place for what nobody gave one. */
function writeStray(
  run: RowRun,
  { column, cell }: { column: MapColumn; cell: TableCell },
  card: Row | null,
): void {
  if (column.otherwise === 'map') keep(run, [run.part.map], column, cell, 'map');
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
