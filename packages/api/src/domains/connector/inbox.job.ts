import { z } from 'zod';
import type { SourceRecord } from '../../connectors/contract.ts';
import { ConnectorFailure, willPass } from '../../connectors/failures.ts';
import type { WriteContext } from '../../entity/index.ts';
import { type CrmInboxEvent, Prisma } from '../../generated/prisma/client.ts';
import { defineJob, enqueueJob, type JobRun } from '../../jobs/index.ts';
import { DomainError } from '../../kernel/errors.ts';
import { eraseByExternalId } from './erase-by-external-id.ts';
import { type OpenSource, openSource } from './open-source.service.ts';
import { takeIn } from './take-in.service.ts';
import { takeInDeletes } from './take-in-deletes.service.ts';
import { enqueueWriteBack } from './write-back.job.ts';

const MOST_AT_ONCE = 100;
const MOST_ATTEMPTS = 10;

const state = z.object({ done: z.number() });
type Run = JobRun<{ sourceId: string }, z.output<typeof state>>;

/**
 * Takes in what webhooks told of. An event that merely names a record has it
 * read anew, so that a late, repeated or reordered event cannot do harm.
 */
const inboxWork = defineJob({
  kind: 'CRM_INBOX',
  input: z.object({ sourceId: z.string() }),
  state,
  maxAttempts: 20,
  async run(job) {
    const { workspaceId } = job.ctx.actor;
    const source = await openSource(job.ctx, job.input.sourceId);
    let done = job.state?.done ?? 0;
    while (source.row.status === 'ACTIVE') {
      const waiting = await job.ctx.db.crmInboxEvent.findMany({
        where: { workspaceId, sourceId: source.row.id, status: 'WAITING' },
        orderBy: { id: 'asc' },
        take: MOST_AT_ONCE,
      });
      const [first] = waiting;
      if (!first) break;
      const group = waiting.filter(({ objectType }) => objectType === first.objectType);
      await handle(job, source, group, done);
      done += group.length;
    }
    await job.chunk(async (tx) => {
      if (done > 0) await enqueueWriteBack(tx, source.row);
      return { state: { done }, done };
    });
    return { done };
  },
});

/** Has the inbox of a source worked off. */
export async function enqueueInbox(ctx: WriteContext, sourceId: string): Promise<void> {
  await enqueueJob(ctx, { kind: inboxWork, input: { sourceId }, uniqueKey: sourceId });
}

async function handle(
  job: Run,
  source: OpenSource,
  events: readonly CrmInboxEvent[],
  done: number,
): Promise<void> {
  try {
    const { records, goneIds, unreadable } = await readEvents(source, events);
    await job.chunk(async (tx) => {
      await takeIn(tx, source, records);
      const [first] = events;
      if (first?.objectType) await takeInDeletes(tx, source, first.objectType, goneIds);
      for (const event of events.filter(isErasure)) {
        await eraseByExternalId(tx, source, event.externalId ?? '');
      }
      await settle(
        tx,
        events.filter((event) => !unreadable.includes(event)),
        { status: 'DONE', errorCode: null, errorMessage: null, payload: Prisma.DbNull },
      );
      await settle(tx, unreadable, {
        status: 'DEAD',
        errorCode: 'VALIDATION',
        errorMessage: 'No record can be read out of the event. Change the settings, then replay.',
      });
      return { state: { done: done + events.length }, done: done + events.length };
    });
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    await putOff(job, events, error, done);
  }
}

async function readEvents(
  { connector, context, row }: OpenSource,
  events: readonly CrmInboxEvent[],
) {
  const [first] = events;
  const unreadable: CrmInboxEvent[] = [];
  if (first?.objectType) {
    const stream = connector.streams(row.settings).find(({ name }) => name === first.objectType);
    // Of several events about one record, one reading is enough.
    const ids = [...new Set(events.flatMap(({ externalId }) => externalId ?? []))];
    const records = stream ? await stream.fetch(context, ids) : [];
    const found = new Set(records.map(({ externalId }) => externalId));
    return { records, goneIds: stream ? ids.filter((id) => !found.has(id)) : [], unreadable };
  }
  const records: SourceRecord[] = [];
  for (const event of events) {
    const payload = (event.payload ?? {}) as Record<string, unknown>;
    const record = connector.webhook?.toRecord?.(payload, row.settings) ?? null;
    if (record) records.push(record);
    else unreadable.push(event);
  }
  return { records, goneIds: [], unreadable };
}

function isErasure({ payload }: CrmInboxEvent): boolean {
  return (payload as { isErasure?: boolean } | null)?.isErasure === true;
}

type Outcome = Pick<CrmInboxEvent, 'status' | 'errorCode' | 'errorMessage'> & {
  /** What was taken in is kept as a record; keeping it twice would be one place more to erase it from. */
  payload?: typeof Prisma.DbNull;
};

async function settle(
  { db, actor: { workspaceId } }: WriteContext,
  events: readonly CrmInboxEvent[],
  outcome: Outcome,
): Promise<void> {
  if (events.length === 0) return;
  await db.crmInboxEvent.updateMany({
    where: { workspaceId, id: { in: events.map(({ id }) => id) } },
    data: { ...outcome, attempts: { increment: 1 } },
  });
}

/** What passes is tried again, with the patience of the queue; the rest waits for a person. */
async function putOff(
  job: Run,
  events: readonly CrmInboxEvent[],
  failure: ConnectorFailure,
  done: number,
): Promise<void> {
  const { code, message } = failure;
  const passes = willPass(failure);
  await job.chunk(async (tx) => {
    for (const event of events) {
      const isGivenUp = !passes || event.attempts + 1 >= MOST_ATTEMPTS;
      const status = isGivenUp ? 'DEAD' : 'WAITING';
      await settle(tx, [event], { status, errorCode: code, errorMessage: message });
    }
    return { state: { done }, done };
  });
  if (passes) throw new DomainError('UNAVAILABLE', message);
}
