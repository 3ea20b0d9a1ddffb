import { defineEntity, type WriteContext } from '../../entity/index.ts';
import { enqueueJob } from '../../jobs/index.ts';
import { conditionReader, requireSight, storedConditions } from '../../kernel/conditions.ts';
import { CONTACT_FIELDS } from './contact-fields.ts';
import { personaRulesRerun } from './personas-rerun.job.ts';

export const personaRule = defineEntity({
  model: 'PersonaRule',
  noun: 'persona rule',
  ranges: { priority: [-1000, 1000] },
  readers: { conditions: conditionReader(CONTACT_FIELDS) },
  written: async (ctx, rows) => {
    for (const { row } of rows)
      requireSight(ctx.actor, storedConditions(row.conditions), CONTACT_FIELDS);
    await rerun(ctx);
  },
  removed: rerun,
});

/** What a rule says, or no longer says, holds for the contacts there are, too. */
async function rerun(ctx: WriteContext): Promise<void> {
  await enqueueJob(ctx, { kind: personaRulesRerun, input: {}, uniqueKey: 'changed' });
}
