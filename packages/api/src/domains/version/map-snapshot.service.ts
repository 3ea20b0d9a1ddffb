import type { ServiceContext } from '../../context.ts';
import { type WriteCall, write } from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput } from '../../kernel/errors.ts';
import { readLabel } from './rules/snapshot-label.ts';
import { type SnapshotName, takeSnapshot } from './take-snapshot.ts';

/**
 * Keeps a map as it is now.
 *
 * @returns the UUID of the version
 */
export async function takeMapSnapshot(
  ctx: ServiceContext,
  call: WriteCall,
  mapId: string,
  { label, reason }: SnapshotName,
): Promise<string> {
  requireScope(ctx.actor, 'WRITE');
  if (reason === 'AUTO') {
    throw badInput('AUTO is for the versions the server takes by itself. Say MANUAL.', 'reason');
  }
  const read = readLabel(label);
  if ('problem' in read) throw badInput(read.problem, 'label');
  const name = { label: read.label, reason };
  return write(ctx, call, async (tx) => (await takeSnapshot(tx, mapId, name)).id);
}
