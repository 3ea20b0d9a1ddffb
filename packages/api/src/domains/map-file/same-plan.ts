import type { WriteContext } from '../../entity/index.ts';
import type { PartOutcome } from './stored-parts.ts';

/** Whether parts come to what they came to when they were planned before. */
export async function isSamePlan(
  { db, actor: { workspaceId } }: WriteContext,
  importId: string,
  outcomes: readonly PartOutcome[],
  isKept: boolean,
): Promise<boolean> {
  const position = { in: outcomes.map((one) => one.position) };
  const planned = await db.mapFileImportPart.findMany({
    where: { workspaceId, importId, position },
    orderBy: { position: 'asc' },
    select: { position: true, counts: true, problems: true, changes: true, isKept: true },
  });
  const now = outcomes.map(({ position, counts, problems, changes }) => {
    return { position, counts, problems, changes, isKept };
  });
  return JSON.stringify(planned) === JSON.stringify(now);
}
