import type { ServiceContext } from '../../context.ts';
import {
  isAgreedWith,
  MadeRows,
  rehearse,
  type WriteCall,
  type WriteContext,
  write,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { bundleSections } from './bundle-sections.ts';
import { describeChanges } from './describe-changes.ts';
import { type CheckedOptions, checkOptions, type ImportOptions } from './import-options.ts';
import { emptyReport, type ImportReport } from './import-report.ts';
import { type ImportRun, type Premises, WrongPremises } from './import-run.ts';
import { importSection } from './import-section.ts';
import { KnownTags, loadKnownTags } from './known-tags.ts';
import { ObjectIndex } from './object-index.ts';
import { type Bundle, readBundle } from './read-bundle.ts';
import { removeGoing } from './replace-scope.ts';
import { storeImport } from './stored-import.ts';
import { writeRefs } from './write-refs.ts';

/**
 * Writes a map with everything it refers to, all in one transaction.
 *
 * What the bundle does not mention stays as it is, so importing it again
 * changes nothing; only the mode REPLACE removes, and only from the sections
 * named. A dry run is the same run, taken back at its end.
 *
 * @throws DomainError `BAD_USER_INPUT` when the bundle cannot be read, or the options contradict each other
 */
export async function importMap(
  ctx: ServiceContext,
  call: WriteCall,
  value: unknown,
  options: ImportOptions,
): Promise<ImportReport> {
  requireScope(ctx.actor, 'WRITE');
  const checked = checkOptions(options);
  const bundle = readBundle(value);
  const perform = async (premises: Premises) => {
    const work = (tx: WriteContext) => importBundle(tx, bundle, checked, premises);
    if (checked.dryRun) return rehearse(ctx, work);
    const rehearsed = checked.atomic ? await rehearse(ctx, work) : null;
    return rehearsed && !rehearsed.applied ? rehearsed : write(ctx, call, work);
  };
  return onPremises(perform);
}

/** Does a piece of work on ever weaker premises, until they hold. */
export async function onPremises<T>(work: (premises: Premises) => Promise<T>): Promise<T> {
  // Each wrong premise is given up for good, so this comes to an end.
  for (let premises: Premises = { partsFollow: true, kept: new Set() }; ; ) {
    try {
      return await work(premises);
    } catch (error) {
      if (!(error instanceof WrongPremises)) throw error;
      premises = error.better;
    }
  }
}

async function importBundle(
  tx: WriteContext,
  bundle: Bundle,
  options: CheckedOptions,
  premises: Premises,
): Promise<ImportReport> {
  const run = openRun(tx, options, premises);
  const { report } = run;
  await importRows(run, bundle);
  await closeRun(run);
  report.applied &&= !(options.atomic && report.problems.length > 0);
  const done = [...run.written, ...run.beyond];
  if (report.applied) report.undoToken = await storeImport(tx, report.journeyMapId, done);
  return inOrder(report);
}

/** Writes rows of a map, section by section: all of them, or what follows those written before. */
export async function importRows(run: ImportRun, bundle: Bundle): Promise<void> {
  const takesAnyTag = run.options.createMissing.includes('TAG');
  run.tags = takesAnyTag ? new KnownTags(null) : await loadKnownTags(run.tx, bundle);
  for (const section of bundleSections()) {
    const rows = bundle.get(section.name);
    if (rows) await importSection(run, section, rows);
  }
}

/**
 * Ends a run: writes and removes what waits for its end, makes sure that what changed
 * ahead of its parts agrees with them, and says what it changed.
 *
 * @throws WrongPremises when the run is to be taken back, and done again on better ones
 */
export async function closeRun(run: ImportRun): Promise<void> {
  const { tx, premises, report } = run;
  await writeRefs(run);
  await removeGoing(run);
  for (const [entity, ids] of run.ahead) {
    if (await isAgreedWith(tx, entity, ids)) continue;
    // Once more: this time each row is refused that what is stored does not agree with.
    throw new WrongPremises({ ...premises, partsFollow: false });
  }
  report.changes = await describeChanges(tx, run.written);
}

/** Begins to import a map, which may come in several parts. */
export function openRun(tx: WriteContext, options: CheckedOptions, premises: Premises): ImportRun {
  return {
    tx,
    made: new MadeRows(),
    options,
    premises,
    index: new ObjectIndex(tx),
    tags: new KnownTags(null),
    report: emptyReport(options.dryRun),
    noMap: null,
    isMapNew: false,
    ahead: new Map(),
    written: [],
    beyond: [],
    going: [],
    refs: [],
    elsewhere: new Set(),
  };
}

/** Sections and problems in the order of a bundle, whenever they were found. */
function inOrder(report: ImportReport): ImportReport {
  const places = new Map(bundleSections().map(({ name }, place) => [name, place]));
  const placeOf = ({ section }: { section: string }) => places.get(section) ?? places.size;
  report.sections.sort((a, b) => placeOf(a) - placeOf(b));
  report.problems.sort((a, b) => placeOf(a) - placeOf(b) || a.index - b.index);
  return report;
}
