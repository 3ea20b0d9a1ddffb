import type { StreamDefinition } from '../../connectors/contract.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { OpenSource } from './open-source.service.ts';
import { holdStream, stored, writeStream } from './stream-rows.ts';
import { takeIn } from './take-in.service.ts';

/** Runs a piece of a run in one transaction, with the number of records it took in. */
export type RunPiece = (work: (tx: WriteContext) => Promise<number>) => Promise<void>;

/**
 * Reads a stream to its end, page by page.
 *
 * A page and the place where the next one begins commit together: whatever
 * kills the server, a record is neither lost nor taken in twice.
 */
export async function readStream(
  source: OpenSource,
  stream: StreamDefinition,
  piece: RunPiece,
): Promise<void> {
  const sourceId = source.row.id;
  const { name, stateVersion } = stream;
  let fence = 0;
  let sweep = 0;
  let state: unknown;
  await piece(async (tx) => {
    const row = await holdStream(tx, sourceId, stream);
    const isUnderstood = row.stateVersion === stateVersion;
    const until = new Date(tx.now().getTime() - stream.lagMs);
    fence = row.fence;
    sweep = row.sweep;
    state = stream.begin(isUnderstood ? row.state : null, until);
    await writeStream(tx, { sourceId, name, fence }, { state: stored(state), stateVersion });
    return 0;
  });
  for (let isLast = false; !isLast; ) {
    const page = await stream.readPage(source.context, state);
    isLast = page.isLast;
    state = page.state;
    await piece(async (tx) => {
      const { changed } = await takeIn(tx, source, page.records, sweep);
      await writeStream(
        tx,
        { sourceId, name, fence },
        {
          state: stored(state),
          takenIn: { increment: changed },
          readThrough: stream.readThrough(state),
          ...(isLast
            ? { succeededAt: tx.now(), failures: 0, errorCode: null, errorMessage: null }
            : {}),
        },
      );
      return changed;
    });
  }
}
