import type { ServiceContext } from '../../context.ts';
import type { ProcessElement, ProcessFlow } from '../../generated/prisma/client.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { groupedBy } from '../../kernel/grouped.ts';
import { type Demand, type ValueStream, valueStream } from './rules/value-stream.ts';

/** What is done or awaited; the rest of a drawing takes no time. */
const STAGES = [
  'START',
  'END',
  'TASK',
  'WAIT',
  'SUBPROCESS',
  'DECISION',
  'EVENT',
  'GATEWAY',
] as const;

const MOST_STAGES = 2_000;

/**
 * Works out the value stream of a process: of its elements outside of sub-processes, along
 * its sequence flows.
 *
 * @throws DomainError `NOT_FOUND`; `REJECTED` above 2,000 elements
 */
export async function readValueStream(
  ctx: ServiceContext,
  processId: string,
): Promise<ValueStream> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const process = await ctx.db.process.findUnique({
    where: { workspaceId_id: { workspaceId, id: processId } },
    select: { dailyDemand: true, dailyWorkSeconds: true },
  });
  if (!process) {
    throw new DomainError('NOT_FOUND', 'There is no process with this id.', { path: 'processId' });
  }
  const streams = await readValueStreams(ctx, [{ ...process, id: processId }]);
  const stream = streams.get(processId);
  if (stream) return stream;
  throw new DomainError(
    'REJECTED',
    `The process has more than ${MOST_STAGES} elements; its value stream is not worked out. Split it into sub-processes.`,
  );
}

/**
 * Works out the value streams of several processes in two statements; of those with more
 * than 2,000 elements none.
 */
export async function readValueStreams(
  { db, actor: { workspaceId } }: Pick<ServiceContext, 'db' | 'actor'>,
  processes: readonly (Demand & { readonly id: string })[],
): Promise<Map<string, ValueStream>> {
  const processId = { in: processes.map(({ id }) => id) };
  const elements = await db.processElement.findMany({
    where: { workspaceId, processId, type: { in: [...STAGES] }, parentId: null, absentSince: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const flows = await db.processFlow.findMany({
    where: { workspaceId, processId, kind: 'SEQUENCE', absentSince: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const elementsOf = groupedBy(elements, (one) => one.processId);
  const flowsOf = groupedBy(flows, (one) => one.processId);
  const streams = new Map<string, ValueStream>();
  for (const process of processes) {
    const stages = elementsOf.get(process.id) ?? [];
    if (stages.length > MOST_STAGES) continue;
    streams.set(process.id, streamOf(stages, flowsOf.get(process.id) ?? [], process));
  }
  return streams;
}

function streamOf(
  elements: readonly ProcessElement[],
  flows: readonly ProcessFlow[],
  demand: Demand,
): ValueStream {
  const types = new Map(elements.map(({ id, type }) => [id, type]));
  const stages = elements.map(({ durationSeconds, waitingSeconds, ...element }) => ({
    ...element,
    // What only marks a place takes no time, whether somebody says so or not.
    processSeconds: durationSeconds ?? (isMark(element.type) ? 0 : null),
    waitSeconds: waitingSeconds,
  }));
  return valueStream(
    stages,
    flows.map((flow) => ({
      ...flow,
      // All ways out of a parallel gateway are taken.
      sharePercent: types.get(flow.sourceId) === 'GATEWAY' ? 100 : flow.sharePercent,
    })),
    demand,
  );
}

const isMark = (type: string): boolean => type !== 'TASK' && type !== 'SUBPROCESS';
