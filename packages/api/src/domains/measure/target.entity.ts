import { defineEntity, type RowError, type WriteContext } from '../../entity/index.ts';
import type { TargetStatus } from './rules/target-status.ts';
import { settleMetrics } from './settle-metrics.service.ts';

function hasItsValues({
  operator,
  value,
  upperValue,
}: Readonly<Record<string, unknown>>): RowError[] {
  const refuse = (message: string): RowError[] => [
    { code: 'BAD_USER_INPUT', message, path: 'upperValue' },
  ];
  if (operator !== 'BETWEEN') {
    return upperValue == null ? [] : refuse(`upperValue goes with BETWEEN, not with ${operator}.`);
  }
  if (upperValue == null) return refuse('BETWEEN needs an upperValue beside the value.');
  return Number(upperValue) >= Number(value) ? [] : refuse('upperValue is smaller than value.');
}

/** What followers of the log are told of a target: where it stood and where it stands. */
export interface TargetDetails {
  metricId: string;
  before: TargetStatus;
  after: TargetStatus;
  /** The value it is judged by. */
  value: number | null;
}

function details(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): TargetDetails | null {
  if (!before || !after || before.status === after.status) return null;
  return {
    metricId: String(after.metricId),
    before: before.status as TargetStatus,
    after: after.status as TargetStatus,
    value: typeof after.judgedValue === 'number' ? after.judgedValue : null,
  };
}

export const target = defineEntity({
  model: 'Target',
  noun: 'target',
  parent: 'metricId',
  managed: ['status', 'judgedValue', 'judgedStartDate'],
  inferred: ['upperValue'],
  check: hasItsValues,
  details,
  async written(ctx, rows) {
    const made = rows.filter(({ action }) => action === 'CREATED').map(({ row }) => row.id);
    await settleTargets(
      ctx,
      rows.map(({ row }) => String(row.metricId)),
      // What a target starts with is no news.
      (id) => made.includes(id),
    );
  },
});

/**
 * Brings metrics and their targets up to their points, and tells the log of
 * targets that moved.
 *
 * @returns how many did
 */
export async function settleTargets(
  ctx: WriteContext,
  metricIds: readonly string[],
  isNew: (id: string) => boolean = () => false,
): Promise<number> {
  const moved = (await settleMetrics(ctx, metricIds)).filter(({ after }) => !isNew(after.id));
  for (const { before, after } of moved) {
    ctx.record({
      entity: target,
      row: { ...after },
      action: 'UPDATED',
      changedFields: ['status'],
      details: details({ ...before }, { ...after }),
    });
  }
  return moved.length;
}
