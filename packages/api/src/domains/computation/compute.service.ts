import type { ComputedPoint } from '../measure/index.ts';
import { computeAcquisition } from './acquisition.ts';
import { computeAmounts, computeScores } from './answers.ts';
import { computeDurations } from './durations.ts';
import { computeQuotients } from './quotients.ts';
import { planOf } from './rules/plan.ts';
import type { Scoped, Task } from './task.ts';

/**
 * Works the points of some periods out from what is stored, from scratch: late,
 * repeated and corrected rows give what they would have given in order.
 */
export async function computePoints(ctx: Scoped, task: Task): Promise<ComputedPoint[]> {
  if (task.periods.length === 0) return [];
  switch (planOf(task.metric.type)) {
    case 'SCORES':
      return computeScores(ctx, task);
    case 'DURATIONS':
      return computeDurations(ctx, task);
    case 'QUOTIENT':
      return computeQuotients(ctx, task);
    case 'ACQUISITION':
      return computeAcquisition(ctx, task);
    case 'AMOUNTS':
      return computeAmounts(ctx, task);
    default:
      return [];
  }
}
