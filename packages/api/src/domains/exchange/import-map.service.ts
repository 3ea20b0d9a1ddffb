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
import { placeKey } from './rules/place-key.ts';
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
export interface ImportRun {
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
export class PartsLeftBehind extends Error {}

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
  options: ImportOptions,
  partsFollow: boolean,
): Promise<ImportReport> {
  const run = openRun(tx, options, partsFollow);
  await importRows(run, bundle);
  const { report } = run;
  await closeRun(run);
  report.applied &&= !(options.atomic && report.problems.length > 0);
  if (report.applied) report.undoToken = await storeImport(tx, report.journeyMapId, run.written);
  return report;
}

/** Begins to import a map, which may come in several parts. */
export function openRun(
  tx: WriteContext,
  { dryRun }: Pick<ImportOptions, 'dryRun'>,
  partsFollow: boolean,
): ImportRun {
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
  return { tx, index: new KeyIndex(tx), report, partsFollow, ahead: new Map(), written: [] };
}

/** Writes rows of a map, section by section: all of them, or what follows those written before. */
export async function importRows(run: ImportRun, bundle: Bundle): Promise<void> {
  for (const section of bundleSections()) {
    const rows = bundle.get(section.name);
    if (rows) await importSection(run, section, rows);
  }
}

/**
 * Ends a run: makes sure that what changed ahead of its parts agrees with them, and
 * says what it changed.
 *
 * @throws PartsLeftBehind when the run is to be taken back, and done again without `partsFollow`
 */
export async function closeRun({ tx, ahead, report, written }: ImportRun): Promise<void> {
  for (const [entity, ids] of ahead) {
    if (!(await isAgreedWith(tx, entity, ids))) throw new PartsLeftBehind();
  }
  report.changes = await describeChanges(tx, written);
}

async function importSection(
  run: ImportRun,
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
  if (run.partsFollow) {
    run.ahead.set(section.entity, [...(run.ahead.get(section.entity) ?? []), ...updated]);
  }
  for (const { status, id, key, index: place, change } of outcomes) {
    if (id && change)
      run.written.push({ section, place, id, key, isNew: status === 'CREATED', change });
  }
  settle(section, outcomes, index, report);
}

async function importWave(
  { tx, index, report, partsFollow }: ImportRun,
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

const keyPlaces = ({ name, references }: Section) => ({ name, references: references.keys() });

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
  if (input.key === undefined) input.key = placeKey(keyPlaces(section), row, ordinals);
  return coerceRow(section.entity.model, input, errors);
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
