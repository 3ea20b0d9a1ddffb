import { rowsOf } from '../../entity/index.ts';
import type { CreatableKind } from '../../kernel/creatable-kinds.ts';
import { folded } from '../../kernel/folded.ts';
import { nearestName } from '../../kernel/nearest.ts';
import type { Section } from './bundle-sections.ts';
import { CREATABLE } from './creatable-kinds.ts';
import { loadNames, type NamedObject } from './find-by-name.ts';
import type { ImportRun, RowDraft } from './import-run.ts';

/**
 * Finds the stored objects of rows that only mention a name: nobody described them, so
 * one that is called the same is meant, and a name that looks like a typing error for a
 * stored one is refused instead of made.
 */
export async function identifyMentioned(
  { tx, options }: ImportRun,
  { name: section, entity }: Section,
  drafts: readonly RowDraft[],
): Promise<void> {
  const kind = kindOf(section);
  const mentioned = drafts.filter((draft) => !draft.existing && mentionedName(draft) !== null);
  if (kind === null || mentioned.length === 0) return;
  const stored = await loadNames(tx, entity.model, {});
  const byName = new Map(stored.toReversed().map((one) => [folded(one.name ?? ''), one]));
  const meant = new Map<RowDraft, NamedObject>();
  for (const draft of mentioned) {
    const name = mentionedName(draft) ?? '';
    const same = byName.get(folded(name));
    if (same) meant.set(draft, same);
    else if (!options.createMissing.includes(kind))
      refuseMisspelt(entity.noun, kind, draft, name, stored);
  }
  if (meant.size === 0) return;
  const ids = [...meant.values()].map(({ id }) => id);
  const rows = await rowsOf(tx.db, entity.model).findMany({
    where: { workspaceId: tx.actor.workspaceId, id: { in: ids } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [draft, { id }] of meant) draft.existing = byId.get(id) ?? null;
}

const kindOf = (section: string): CreatableKind | null =>
  (Object.keys(CREATABLE) as CreatableKind[]).find((kind) => CREATABLE[kind] === section) ?? null;

/** The name of an object that a row does not describe; null where it says more. */
function mentionedName({ row }: RowDraft): string | null {
  const name: unknown = Object(row.ifNew).name;
  return row.name === undefined && typeof name === 'string' ? name : null;
}

function refuseMisspelt(
  noun: string,
  kind: CreatableKind,
  { errors }: RowDraft,
  name: string,
  stored: readonly NamedObject[],
): void {
  const names = stored.flatMap((one) => one.name ?? []);
  // “Letter 2” is no typing error for “Letter 1”.
  const near = nearestName(
    name,
    names.filter((one) => digitsOf(one) === digitsOf(name)),
  );
  if (near === null) return;
  errors.push({
    code: 'NOT_FOUND',
    message: `There is no ${noun} “${name}”; did you mean “${near}”? Write it so, or list ${kind} in createMissing.`,
    path: 'name',
  });
}

const digitsOf = (name: string): string => name.replace(/\D+/g, ' ').trim();
