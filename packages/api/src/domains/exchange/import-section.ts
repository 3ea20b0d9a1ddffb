import { type RowError, type RowStatus, writeRows } from '../../entity/index.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { Section } from './bundle-sections.ts';
import { createMissing } from './create-missing.ts';
import { decideRow } from './decide-row.ts';
import { fieldOf } from './describe-changes.ts';
import { completeNew, draftRows } from './draft-rows.ts';
import { identifyRows } from './identify-rows.ts';
import { countsOf } from './import-report.ts';
import type { ImportRun, RowDraft } from './import-run.ts';
import { keepToOwnMap } from './own-placements.ts';
import type { BundleRow } from './read-bundle.ts';
import { referencesIn } from './read-references.ts';
import { keepWhenUncertain, setAside } from './replace-scope.ts';
import { SINGLE } from './rules/bundle-outline.ts';
import type { SeenRows } from './seen-rows.ts';
import { inWaves, type PlacedRow } from './waves.ts';

/** What became of a row. */
export interface Settled {
  status: RowStatus | 'SKIPPED';
  draft: RowDraft;
  id: string | null;
  key: string | null;
}

/** What the waves of a section share. */
interface Waves {
  ordinals: Map<string, number>;
  seen: SeenRows;
}

/** Writes the rows of a section, those that refer to others of it after these. */
export async function importSection(
  run: ImportRun,
  section: Section,
  rows: readonly BundleRow[],
): Promise<void> {
  const waves: Waves = { ordinals: new Map(), seen: new Map() };
  const settled: Settled[] = [];
  // Even an empty section says something: that it holds nothing any more.
  if (rows.length === 0) await setAside(run, section, []);
  for (const wave of inWaves(section, rows)) {
    const outcomes = await importWave(run, section, wave, waves);
    for (const one of outcomes) learn(run, section, one);
    settled.push(...outcomes);
  }
  const updated = settled.flatMap(({ status, id }) => (status === 'UPDATED' && id ? [id] : []));
  if (run.premises.partsFollow) {
    run.ahead.set(section.entity, [...(run.ahead.get(section.entity) ?? []), ...updated]);
  }
  settled.sort((a, b) => a.draft.place - b.draft.place);
  tell(run, section, settled);
  enterPlace(run, section, settled);
}

async function importWave(
  run: ImportRun,
  section: Section,
  wave: readonly PlacedRow[],
  { ordinals, seen }: Waves,
): Promise<Settled[]> {
  const rows = wave.map(({ row }) => row);
  const wanted = referencesIn(section, rows);
  await run.index.load(wanted);
  await createMissing(run, wanted);
  const drafts = draftRows(run, section, wave, ordinals);
  await keepToOwnMap(run, section, drafts);
  await identifyRows(run, section, drafts, seen);
  completeNew(section, drafts);
  const left: RowDraft[] = [];
  const kept: RowDraft[] = [];
  for (const draft of drafts) {
    (decideRow(run, section, draft) === 'SKIP' ? left : kept).push(draft);
  }
  // What is left out is not judged.
  for (const draft of left) draft.errors = [];
  await setAside(run, section, drafts);
  const good = kept.filter(({ errors }) => errors.length === 0);
  const outcomes = await writeDrafts(run, section, good);
  const refused = kept.filter(({ errors }) => errors.length > 0);
  keepWhenUncertain(run, section, refused);
  return [
    ...left.map((draft) => settledAs('SKIPPED', draft)),
    ...refused.map((draft) => settledAs('REJECTED', draft)),
    ...outcomes.filter(({ status }) => status !== 'REJECTED'),
  ];
}

/** Writes what can be written; why a row is refused after all is noted with it. */
async function writeDrafts(
  { tx, made, premises, written }: ImportRun,
  section: Section,
  drafts: readonly RowDraft[],
): Promise<Settled[]> {
  const { entity } = section;
  const outcomes = await writeRows(
    tx,
    entity,
    drafts.map(({ input }) => input),
    { mode: 'UPSERT', made, partsFollow: premises.partsFollow, withChanges: true },
  );
  return outcomes.flatMap(({ index, status, id, key, errors, change }) => {
    const draft = drafts[index];
    if (!draft) return [];
    draft.errors.push(...errors.map((error) => inBundleWords(section, error)));
    if (status === 'REJECTED') draft.storedId = id;
    const action = status === 'CREATED' ? 'CREATED' : 'UPDATED';
    if (id && change) {
      const { place } = draft;
      written.push({ section, model: entity.model, place, id, key, action, change });
    }
    return [{ status, draft, id, key }];
  });
}

function inBundleWords(section: Section, error: RowError): RowError {
  return error.path === null ? error : { ...error, path: fieldOf(section, error.path) };
}

function settledAs(status: 'SKIPPED' | 'REJECTED', draft: RowDraft): Settled {
  const { key } = draft.input.key === undefined ? draft.row : draft.input;
  return {
    status,
    draft,
    id: draft.existing?.id ?? draft.storedId,
    key: typeof key === 'string' ? key : null,
  };
}

/** Makes a row known to those that refer to it, by the key it has and the one the bundle calls it by. */
function learn(
  { index, refs }: ImportRun,
  section: Section,
  { status, draft, id, key }: Settled,
): void {
  const { model } = section.entity;
  const calledBy = new Set([key, draft.row.key].filter((one) => typeof one === 'string'));
  for (const one of calledBy) {
    if (id) index.learn(model, one, id);
    else {
      const absence = status === 'SKIPPED' ? 'does not exist and is left out' : 'is refused';
      index.learnAbsence(model, one, absence);
    }
  }
  const { externalRef: reference, place } = draft;
  if (id && reference && status !== 'REJECTED' && status !== 'SKIPPED') {
    refs.push({ section, place, reference, id });
  }
}

function tell({ report }: ImportRun, { name }: Section, settled: readonly Settled[]): void {
  const counts = countsOf(report, name);
  for (const { status, key, draft } of settled) {
    counts[COUNTED[status]]++;
    for (const error of draft.errors) {
      report.problems.push({ ...error, section: name, index: draft.place, key });
    }
  }
}

const COUNTED = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  REJECTED: 'rejected',
  SKIPPED: 'skipped',
} as const;

/** Remembers the journey and the map, to which everything else belongs. */
function enterPlace(run: ImportRun, { name, entity }: Section, [first]: readonly Settled[]): void {
  if (!first || !SINGLE.has(name)) return;
  const { id, status } = first;
  if (!id || (status === 'REJECTED' && run.options.mode === 'CREATE')) {
    run.noMap ??= status === 'SKIPPED' ? 'SKIPPED' : 'REFUSED';
    return;
  }
  const globalId = encodeGlobalId(entity.model, id);
  if (name === 'journey') run.report.journeyId = globalId;
  else {
    run.report.journeyMapId = globalId;
    run.isMapNew = status === 'CREATED';
    run.index.enterMap(id);
  }
}
