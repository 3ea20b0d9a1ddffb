import { z } from 'zod';
import { defineJob } from '../../jobs/index.ts';
import { rematchPart } from './rematch.service.ts';

/** Small enough not to keep others waiting, large enough to be worth a transaction. */
const PART = 5_000;

/** Matches all interactions of a workspace anew by the rules in force. */
export const matchRulesRerun = defineJob({
  kind: 'MATCH_RULES_RERUN',
  input: z.object({
    /** Whether customers' ways through journeys are worked out anew even where no match changed. */
    refreshAll: z.boolean(),
  }),
  state: z.object({
    /** The last interaction looked at. */
    through: z.string().nullable(),
    done: z.number(),
    changed: z.number(),
    isLast: z.boolean(),
  }),
  async run({ ctx, input, state, chunk }) {
    const { workspaceId } = ctx.actor;
    const total = await ctx.db.interaction.count({ where: { workspaceId } });
    let at = state ?? { through: null, done: 0, changed: 0, isLast: false };
    while (!at.isLast) {
      const from = at;
      at = await chunk(async (tx) => {
        const part = await rematchPart(tx, from.through, PART, input);
        const done = from.done + part.scanned;
        return {
          state: {
            through: part.through ?? from.through,
            done,
            changed: from.changed + part.changed,
            isLast: part.scanned < PART,
          },
          done,
          total: Math.max(total, done),
        };
      });
    }
    return { changed: at.changed };
  },
});
