import { writableColumns } from '../../entity/columns.ts';
import { findEntity, removeRows, rowsOf, type StoredRow } from '../../entity/index.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import type { Section } from './bundle-sections.ts';
import { countsOf } from './import-report.ts';
import { type ImportRun, type RowDraft, WrongPremises } from './import-run.ts';
import type { StoredObject } from './stored-import.ts';

/** Which objects of a section are on a map. What hangs on a touchpoint is not: other maps share it. */
export function onMap({ entity, implied }: Section, mapId: string): object {
  const there = { journeyMapId: mapId };
  if (entity.model === 'MetricPlacement') {
    return { OR: [there, { phase: there }, { step: there }, { touchpointPlacement: there }] };
  }
  if (implied.has('journeyMapId')) return there;
  return entity.model === 'ProcessLink'
    ? { OR: [{ phase: there }, { step: there }] }
    : { step: there };
}

/** No position is below 0, so one that is stands in nobody's way. */
const ASIDE = -1;

/**
 * Finds what of a section the bundle no longer holds, and moves it out of the
 * way of what it does hold: places and keys are free for others.
 */
export async function setAside(
  run: ImportRun,
  section: Section,
  drafts: readonly RowDraft[],
): Promise<void> {
  const mapId = decodeGlobalId(run.report.journeyMapId ?? '')?.id;
  const { tx, options, premises, isMapNew } = run;
  const isMeant = options.replace.includes(section.name) && !premises.kept.has(section.name);
  if (!isMeant || !mapId || isMapNew) return;
  const { workspaceId } = tx.actor;
  const { model, positionIn } = section.entity;
  const stored = await rowsOf(tx.db, model).findMany({
    where: { workspaceId, ...onMap(section, mapId) },
  });
  const held = new Set(drafts.map(({ existing }) => existing?.id));
  const rows = stored.filter(({ id }) => !held.has(id));
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await rowsOf(tx.db, model).updateMany({
    where: { workspaceId, id: { in: ids } },
    data: { key: null, ...(positionIn ? { position: ASIDE } : {}) },
  });
  run.index.forget(ids);
  run.going.push({ section, rows });
}

/**
 * A refused row that was not told to be a stored object may mean one that
 * goes: then nothing of its section goes.
 */
export function keepWhenUncertain(
  { going, premises }: ImportRun,
  section: Section,
  refused: readonly RowDraft[],
): void {
  const uncertain = refused.find(({ existing, storedId }) => !existing && !storedId);
  if (!uncertain) return;
  if (going.some((one) => one.section === section)) {
    throw new WrongPremises({ ...premises, kept: new Set([...premises.kept, section.name]) });
  }
  if (!premises.kept.has(section.name)) return;
  uncertain.errors.push({
    code: 'REJECTED',
    message: `Nothing is removed from ${section.name}, as this row may mean one of the stored ${section.entity.nouns}. Correct it first.`,
    path: null,
  });
}

/** Removes what the bundle no longer holds, with everything that cannot be without it. */
export async function removeGoing(run: ImportRun): Promise<void> {
  const { tx, report, going } = run;
  if (going.length === 0) return;
  const roots = going.map(({ section, rows }) => ({ model: section.entity.model, rows }));
  const { consequences, deleted, unlinked } = await removeRows(tx, roots);
  report.consequences = consequences;
  for (const { section, rows } of going) {
    countsOf(report, section.name).removed = rows.length;
    for (const row of rows) {
      const key = typeof row.key === 'string' ? row.key : null;
      run.written.push({ section, place: null, key, ...removalOf(section.entity.model, row) });
    }
  }
  run.beyond.push(
    ...deleted.flatMap(({ model, rows }) => rows.map((row) => removalOf(model, row))),
    ...unlinked.flatMap(({ model, column, rows }) =>
      rows.map(
        (row): StoredObject => ({
          model,
          id: row.id,
          action: 'UPDATED',
          change: { before: { [column]: row[column] }, after: { [column]: null } },
        }),
      ),
    ),
  );
}

/** All a client may set of a removed object, and who made it when: to make it again out of. */
function removalOf(model: string, row: StoredRow): StoredObject {
  const entity = findEntity(model);
  const columns = entity ? ['key', ...writableColumns(entity).map(({ name }) => name)] : [];
  const kept = [...columns, 'createdAt', 'createdById'];
  const before = Object.fromEntries(kept.map((name) => [name, row[name] ?? null]));
  const told = columns.filter((name) => row[name] != null);
  const after = Object.fromEntries(told.map((name) => [name, null]));
  return { model, id: row.id, action: 'REMOVED', change: { before, after } };
}
