import { z } from 'zod';
import { defineJob } from '../../jobs/index.ts';
import { assignPersonas } from './assign-personas.service.ts';

const PART = 2_000;

/** Finds the personas of all contacts anew by the rules in force. */
export const personaRulesRerun = defineJob({
  kind: 'PERSONA_RULES_RERUN',
  input: z.object({}),
  state: z.object({
    /** The last contact looked at. */
    through: z.string().nullable(),
    done: z.number(),
    changed: z.number(),
    isLast: z.boolean(),
  }),
  async run({ ctx, state, chunk }) {
    const { workspaceId } = ctx.actor;
    const total = await ctx.db.contact.count({ where: { workspaceId } });
    let at = state ?? { through: null, done: 0, changed: 0, isLast: false };
    while (!at.isLast) {
      const from = at;
      at = await chunk(async (tx) => {
        const part = await tx.db.contact.findMany({
          where: { workspaceId, ...(from.through ? { id: { gt: from.through } } : {}) },
          orderBy: { id: 'asc' },
          take: PART,
          select: { id: true },
        });
        const ids = part.map(({ id }) => id);
        const done = from.done + ids.length;
        return {
          state: {
            through: ids.at(-1) ?? from.through,
            done,
            changed: from.changed + (await assignPersonas(tx, ids)),
            isLast: ids.length < PART,
          },
          done,
          total: Math.max(total, done),
        };
      });
    }
    return { changed: at.changed };
  },
});
