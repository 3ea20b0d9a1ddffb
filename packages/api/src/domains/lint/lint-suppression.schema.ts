import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { JourneyMap } from '../journey/index.ts';
import { lintSuppression } from './lint-suppression.entity.ts';

const LintSuppression = builder.prismaNode('LintSuppression', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    rule: t.exposeString('rule'),
    journeyMap: t.relation('journeyMap', {
      description: 'The one map it holds on; null for all.',
      nullable: true,
    }),
    subjectId: t.exposeID('subjectId', { nullable: true }),
    reason: t.exposeString('reason'),
    untilDate: t.expose('untilDate', { type: 'Date', nullable: true }),
  }),
});

addEntityOperations(lintSuppression, LintSuppression);
addChildren(JourneyMap, lintSuppression, LintSuppression, {
  relation: 'lintSuppressions',
  description: 'What is meant to be on this map, although a rule objects.',
});
