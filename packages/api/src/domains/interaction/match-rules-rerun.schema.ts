import { write } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { enqueueJob, job } from '../../jobs/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { Job } from '../job/index.ts';
import { matchRulesRerun } from './rematch.job.ts';

builder.mutationField('matchRulesRerun', (t) =>
  t.field({
    type: Job,
    description:
      'Matches all interactions anew by the rules in force, and works out anew where customers stand. Saving a rule does the first by itself; ask for it after changing exit points or places on a map.',
    resolve: async (_root, _args, ctx, info) => {
      requireScope(ctx.actor, 'WRITE');
      const id = await write(ctx, callOf(info, null), (tx) =>
        enqueueJob(tx, {
          kind: matchRulesRerun,
          input: { refreshAll: true },
          uniqueKey: 'everything',
        }),
      );
      return readBack(job, ctx, info, id) as never;
    },
  }),
);
