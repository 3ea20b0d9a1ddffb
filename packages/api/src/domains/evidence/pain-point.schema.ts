import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { entityNode } from '../../graphql/node.ts';
import { painPoint } from './pain-point.entity.ts';

export const PainPointSide = describedEnum('PainPointSide', 'Who feels a pain point.', {
  CUSTOMER: 'The customer.',
  EMPLOYEE: 'Someone of the company.',
  SYSTEM: 'A system that breaks or blocks.',
});

export const PainPointSeverity = describedEnum(
  'PainPointSeverity',
  'How much a pain point hurts.',
  {
    MINOR: 'It is noticed.',
    MODERATE: 'It annoys.',
    HIGH: 'It makes people complain.',
    CRITICAL: 'It makes people leave.',
  },
);

export const PainPointKind = describedEnum('PainPointKind', 'In what way a pain point hurts.', {
  NOT_REACHED: 'Someone was not informed or has no access.',
  NOT_SATISFIED: 'An expectation was not met.',
  FRICTION: 'It works, with effort (French: point de friction).',
  BREAK: 'The journey ends here (French: point de rupture).',
});

export const PainPoint = builder.prismaNode('PainPoint', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    side: t.expose('side', { type: PainPointSide }),
    severity: t.expose('severity', { type: PainPointSeverity, nullable: true }),
    kind: t.expose('kind', { type: PainPointKind, nullable: true }),
    frequency: t.exposeString('frequency', { nullable: true }),
    cause: t.exposeString('cause', { nullable: true }),
    organizationAware: t.exposeBoolean('organizationAware', { nullable: true }),
    owner: t.relation('owner', { description: 'The member who looks after it.', nullable: true }),
  }),
});

addEntityOperations(painPoint, PainPoint);
