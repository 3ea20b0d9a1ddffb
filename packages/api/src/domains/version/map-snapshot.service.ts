import type { ServiceContext } from '../../context.ts';
import { type WriteCall, write } from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput } from '../../kernel/errors.ts';
import { type SnapshotName, takeSnapshot } from './take-snapshot.ts';

const LONGEST_LABEL = 300;

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
  const name = { label: readLabel(label), reason };
  return write(ctx, call, async (tx) => (await takeSnapshot(tx, mapId, name)).id);
}

function readLabel(label: string | null): string | null {
  const text = label?.trim() ?? '';
  if (text.length > LONGEST_LABEL || text.includes('\u0000')) {
    throw badInput(
      `label holds ${text.length} characters; ${LONGEST_LABEL} are allowed, and no NUL.`,
      'label',
    );
  }
  return text === '' ? null : text;
}
