import type { ServiceContext } from '../../context.ts';
import {
  type RowError,
  type RowInput,
  type RowOutcome,
  rehearse,
  type WriteCall,
  type WriteContext,
  write,
  writeRows,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { bundleSections, type Section } from './bundle-sections.ts';
import { coerceRow } from './coerce-row.ts';
import { KeyIndex } from './key-index.ts';
import { type BundleRow, readBundle, unknownFields } from './read-bundle.ts';
import { derivedKey } from './rules/derived-key.ts';

export interface ImportOptions {
  dryRun: boolean;
  /** Write nothing at all when one row is refused. */
  atomic: boolean;
}

/** What became of the rows of one section. */
export interface SectionCounts {
  section: string;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

/** A refused row, or a refused field of one. */
export interface ImportProblem extends RowError {
  section: string;
  index: number;
  key: string | null;
}

export interface ImportReport {
  dryRun: boolean;
  applied: boolean;
  journeyId: string | null;
  journeyMapId: string | null;
  sections: SectionCounts[];
  problems: ImportProblem[];
}

/**
 * Writes a map with everything it refers to, all in one transaction.
 *
 * Objects are found by their keys, so importing the same bundle again changes
 * nothing; what the bundle does not mention stays as it is. A dry run is the
 * same run, taken back at its end.
 */
export async function importMap(
  ctx: ServiceContext,
  call: WriteCall,
  value: unknown,
  options: ImportOptions,
): Promise<ImportReport> {
  requireScope(ctx.actor, 'WRITE');
  const bundle = readBundle(value);
  const run = async (tx: WriteContext) => {
    const report: ImportReport = {
      dryRun: options.dryRun,
      applied: !options.dryRun,
      journeyId: null,
      journeyMapId: null,
      sections: [],
      problems: [],
    };
    const index = new KeyIndex(tx);
    for (const section of bundleSections()) {
      const rows = bundle.get(section.name);
      if (rows) await importSection(tx, section, rows, index, report);
    }
    report.applied &&= !(options.atomic && report.problems.length > 0);
    return report;
  };
  if (options.dryRun) return rehearse(ctx, run);
  const rehearsed = options.atomic ? await rehearse(ctx, run) : null;
  if (rehearsed && !rehearsed.applied) return rehearsed;
  return write(ctx, call, run);
}

async function importSection(
  tx: WriteContext,
  section: Section,
  rows: readonly BundleRow[],
  index: KeyIndex,
  report: ImportReport,
): Promise<void> {
  await index.load(section, rows);
  const ordinals = new Map<string, number>();
  const outcomes: RowOutcome[] = [];
  for (const wave of inWaves(section, rows)) {
    outcomes.push(...(await importWave(tx, section, wave, index, ordinals, report)));
    for (const { status, key, id } of outcomes) {
      if (key && id && status !== 'REJECTED') index.learn(section.entity.model, key, id);
    }
  }
  settle(section, outcomes, index, report);
}

interface PlacedRow {
  place: number;
  row: BundleRow;
}

/** Rows that refer to rows of their own section come after them, wave by wave. */
function inWaves(section: Section, rows: readonly BundleRow[]): PlacedRow[][] {
  const own = [...section.references].find(
    ([, { target }]) => target === section.entity.model,
  )?.[0];
  let left: PlacedRow[] = rows.map((row, place) => ({ row, place }));
  const waves: PlacedRow[][] = [];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ row }) => row.key));
    const ready = own ? left.filter(({ row }) => !waiting.has(row[own])) : left;
    // A circle is never ready: written as it stands, each row is told what it misses.
    const wave = ready.length > 0 ? ready : left;
    waves.push(wave);
    left = left.filter((one) => !wave.includes(one));
  }
  return waves;
}

async function importWave(
  tx: WriteContext,
  section: Section,
  wave: readonly PlacedRow[],
  index: KeyIndex,
  ordinals: Map<string, number>,
  report: ImportReport,
): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  const inputs: RowInput[] = [];
  const places: number[] = [];
  for (const { row, place } of wave) {
    const errors = unknownFields(section, row).map(
      ({ field, message }): RowError => ({ code: 'BAD_USER_INPUT', message, path: field }),
    );
    const input = toInput(section, row, index, ordinals, report, errors);
    if (errors.length > 0) {
      outcomes.push({ index: place, status: 'REJECTED', id: null, key: keyOf(input), errors });
    } else {
      inputs.push(input);
      places.push(place);
    }
  }
  const written = await writeRows(tx, section.entity, inputs, { mode: 'UPSERT' });
  outcomes.push(...written.map((one) => ({ ...one, index: places[one.index] ?? one.index })));
  return outcomes;
}

const keyOf = (input: RowInput) => (typeof input.key === 'string' ? input.key : null);

/** Translates a row of the bundle, which speaks of keys, into one that speaks of ids. */
function toInput(
  section: Section,
  row: BundleRow,
  index: KeyIndex,
  ordinals: Map<string, number>,
  report: ImportReport,
  errors: RowError[],
): RowInput {
  const input: Record<string, unknown> = {};
  for (const field of section.fields) if (row[field] !== undefined) input[field] = row[field];
  for (const [field, { column, target }] of section.references) {
    if (row[field] === undefined) continue;
    input[column] = row[field] === null ? null : index.idOf(target, row[field], field, errors);
  }
  for (const [field, { link, target }] of section.links) {
    if (row[field] === undefined) continue;
    const keys = Array.isArray(row[field]) ? row[field] : [row[field]];
    input[link] = keys.map((key) => index.idOf(target, key, field, errors));
  }
  if (section.implied.has('journeyId')) input.journeyId = report.journeyId;
  if (section.implied.has('journeyMapId')) input.journeyMapId = report.journeyMapId;
  if (input.key === undefined) input.key = placeKey(section, row, ordinals);
  return coerceRow(section.entity.model, input, errors);
}

/** Something between other things goes by their keys; anything else needs a key of its own. */
function placeKey(section: Section, row: BundleRow, ordinals: Map<string, number>): string | null {
  const parts = [...section.references.keys()].flatMap((field) =>
    typeof row[field] === 'string' ? [row[field]] : [],
  );
  if (typeof row.source === 'string' && section.name === 'emotionPoints') {
    parts.push(row.source.toLowerCase());
  }
  if (parts.length < 2) return null;
  const place = parts.join('-');
  const ordinal = (ordinals.get(place) ?? 0) + 1;
  ordinals.set(place, ordinal);
  return derivedKey(parts, ordinal);
}

function settle(
  section: Section,
  outcomes: readonly RowOutcome[],
  index: KeyIndex,
  report: ImportReport,
): void {
  const counts = { section: section.name, created: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const { status, key, id, errors, index: place } of outcomes) {
    if (status === 'CREATED') counts.created++;
    else if (status === 'UPDATED') counts.updated++;
    else if (status === 'UNCHANGED') counts.unchanged++;
    else counts.rejected++;
    if (key && id && status !== 'REJECTED') index.learn(section.entity.model, key, id);
    for (const error of errors)
      report.problems.push({ ...error, section: section.name, index: place, key });
  }
  const [first] = outcomes;
  if (first?.id && section.name === 'journey')
    report.journeyId = encodeGlobalId('Journey', first.id);
  if (first?.id && section.name === 'map') {
    report.journeyMapId = encodeGlobalId('JourneyMap', first.id);
    index.enterMap(first.id);
  }
  report.sections.push(counts);
  report.problems.sort((a, b) => (a.section === b.section ? a.index - b.index : 0));
}
