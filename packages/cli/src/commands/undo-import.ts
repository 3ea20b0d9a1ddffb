import { EXIT } from '../failure.ts';
import { table } from '../importing/summary.ts';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';

export interface UndoFlags extends ConnectionOptions {
  dryRun?: boolean;
  force?: boolean;
  json?: boolean;
}

const REPORT = {
  applied: true,
  objects: { type: true, deleted: true, restored: true },
  losses: { type: true, id: true, key: true, field: true, reason: true, message: true },
} as const;

/**
 * Takes an import of a map back.
 *
 * @returns 0 when it was undone or can be, 1 when changes made since would be lost
 */
export async function undoImport(io: Io, token: string, flags: UndoFlags): Promise<number> {
  const { dryRun = false, force = false } = flags;
  const { parcours } = await connect(io, flags);
  const report = await parcours.journeyMaps.importUndo(
    { token, dryRun, force },
    { select: REPORT },
  );
  const { applied, objects, losses } = report;
  const isRefused = losses.length > 0 && !force;
  if (flags.json) io.out(JSON.stringify({ event: 'undone', dryRun, ...report }));
  else {
    for (const { message, reason } of losses) io.err(`  ${message} [${reason}]`);
    io.out(verdict(applied, isRefused));
    const rows = objects.map(({ type, deleted, restored }) => [type, `${deleted}`, `${restored}`]);
    for (const line of table([['', 'deleted', 'restored'], ...rows])) io.out(line);
  }
  return isRefused ? EXIT.failed : EXIT.done;
}

function verdict(applied: boolean, isRefused: boolean): string {
  if (applied) return 'undone.';
  return isRefused
    ? 'Not undone: what was done since would be lost. Undo all the same with --force. This would be taken back:'
    : 'tried; nothing was written. This is what would be taken back:';
}
