import { findEntity, type WriteContext } from '../../entity/index.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type MapSide, titleOf } from './map-source.ts';
import { readLibrary } from './read-library.ts';
import { wantedBy } from './read-map-document.ts';
import { dropMissing, type Loss } from './rules/drop-missing.ts';
import type { MapDocument } from './rules/map-document.ts';

/** Leaves out of a document what refers to objects the workspace no longer has. */
export async function withoutMissing(
  { db, actor: { workspaceId } }: WriteContext,
  document: MapDocument,
): Promise<{ document: MapDocument; losses: Loss[] }> {
  const wanted = wantedBy(document.parts, document.personaIds);
  const present = await readLibrary({ db, workspaceId }, wanted);
  return dropMissing(document, (type, id) => id in present[type]);
}

const MOST_NAMED = 5;

/**
 * Refuses to go on where something would be lost.
 *
 * @throws DomainError `REJECTED`
 */
export function refuseLosses(side: MapSide, losses: readonly Loss[]): void {
  if (losses.length === 0) return;
  const nounOf = (type: string) => findEntity(type)?.noun ?? type;
  const names = new Set(
    losses.map(({ missing }) => `the ${nounOf(missing.type)} “${missing.name}”`),
  );
  const more = names.size > MOST_NAMED ? ` and ${names.size - MOST_NAMED} more` : '';
  throw new DomainError(
    'REJECTED',
    `${titleOf(side)} shows what no longer exists: ${[...names].slice(0, MOST_NAMED).join(', ')}${more}. Create it again, or set acceptLosses to go on without it; dryRun tells every loss.`,
    { path: 'acceptLosses', losses: losses.length },
  );
}
