import { defineEntity } from '../../entity/index.ts';
import { markDays } from '../../marks/index.ts';

export const serviceCase = defineEntity({
  model: 'ServiceCase',
  noun: 'service case',
  managed: ['firstInteractionAt', 'firstOutboundAt', 'lastInteractionAt', 'interactionCount'],
  personal: ['subject', 'customFields'],
  written: (ctx, rows) =>
    markDays(
      ctx,
      'SERVICE_CASE',
      rows.flatMap(({ row, before }) => [...momentsOf(row), ...momentsOf(before)]),
    ),
  removed: (ctx, rows) => markDays(ctx, 'SERVICE_CASE', rows.flatMap(momentsOf)),
});

const MOMENTS = [
  'openedAt',
  'firstAnsweredAt',
  'closedAt',
  'firstInteractionAt',
  'firstOutboundAt',
  'lastInteractionAt',
];

/** The moments whose days have figures in which the case is counted. */
function momentsOf(row: Readonly<Record<string, unknown>> | null): Date[] {
  return MOMENTS.flatMap((name) => {
    const moment = row?.[name];
    return moment instanceof Date ? [moment] : [];
  });
}
