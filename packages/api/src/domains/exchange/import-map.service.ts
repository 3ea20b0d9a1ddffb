import type { ServiceContext } from '../../context.ts';
import {
  type EntityDefinition,
  isAgreedWith,
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
import { describeChanges, type ObjectChange } from './describe-changes.ts';
import { KeyIndex } from './key-index.ts';
import { type Bundle, type BundleRow, readBundle, unknownFields } from './read-bundle.ts';
import { derivedKey } from './rules/derived-key.ts';
import { storeImport, type WrittenObject } from './stored-import.ts';
import { inWaves, type PlacedRow } from './waves.ts';

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
  changes: ObjectChange[];
  /** What the import can be undone by; null when it wrote nothing. */
  undoToken: string | null;
}

/** What a run of an import carries from section to section. */
interface Run {
  tx: WriteContext;
  index: KeyIndex;
  report: ImportReport;
  /** Whether rows may change before what refers to them does. */
  partsFollow: boolean;
  /** The rows that changed so, by entity. */
  ahead: Map<EntityDefinition, string[]>;
  /** What was made and changed, in the order of writing. */
  written: WrittenObject[];
}

/** Thrown to take a run back: what changed ahead of its parts does not agree with them in the end. */
class PartsLeftBehind extends Error {}

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
  const perform = async (partsFollow: boolean) => {
    const work = (tx: WriteContext) => importBundle(tx, bundle, options, partsFollow);
    if (options.dryRun) return rehearse(ctx, work);
    const rehearsed = options.atomic ? await rehearse(ctx, work) : null;
    return rehearsed && !rehearsed.applied ? rehearsed : write(ctx, call, work);
  };
  try {
    return await perform(true);
  } catch (error) {
    if (!(error instanceof PartsLeftBehind)) throw error;
    // Once more: this time each row is refused that what is stored does not agree with.
    return perform(false);
  }
}

async function importBundle(
  tx: WriteContext,
  bundle: Bundle,
  { dryRun, atomic }: ImportOptions,
  partsFollow: boolean,
): Promise<ImportReport> {
  const report: ImportReport = {
    dryRun,
    applied: !dryRun,
    journeyId: null,
    journeyMapId: null,
    sections: [],
    problems: [],
    changes: [],
    undoToken: null,
  };
  const index = new KeyIndex(tx);
  const run: Run = { tx, index, report, partsFollow, ahead: new Map(), written: [] };
  for (const section of bundleSections()) {
    const rows = bundle.get(section.name);
    if (rows) await importSection(run, section, rows);
  }
  for (const [entity, ids] of run.ahead) {
    if (!(await isAgreedWith(tx, entity, ids))) throw new PartsLeftBehind();
  }
  report.applied &&= !(atomic && report.problems.length > 0);
  report.changes = await describeChanges(tx, run.written);
  if (report.applied) report.undoToken = await storeImport(tx, report.journeyMapId, run.written);
  return report;
}

async function importSection(
  run: Run,
  section: Section,
  rows: readonly BundleRow[],
): Promise<void> {
  const { index, report } = run;
  await index.load(section, rows);
  const ordinals = new Map<string, number>();
  const outcomes: RowOutcome[] = [];
  for (const wave of inWaves(section, rows)) {
    outcomes.push(...(await importWave(run, section, wave, ordinals)));
    for (const { status, key, id } of outcomes) {
      if (key && id && status !== 'REJECTED') index.learn(section.entity.model, key, id);
    }
  }
  const updated = outcomes.flatMap(({ status, id }) => (status === 'UPDATED' && id ? [id] : []));
  if (run.partsFollow) run.ahead.set(section.entity, updated);
  for (const { status, id, key, index: place, change } of outcomes) {
    if (id && change)
      run.written.push({ section, place, id, key, isNew: status === 'CREATED', change });
  }
  settle(section, outcomes, index, report);
}

async function importWave(
  { tx, index, report, partsFollow }: Run,
  section: Section,
  wave: readonly PlacedRow[],
  ordinals: Map<string, number>,
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
  const written = await writeRows(tx, section.entity, inputs, {
    mode: 'UPSERT',
    partsFollow,
    withChanges: true,
  });
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
