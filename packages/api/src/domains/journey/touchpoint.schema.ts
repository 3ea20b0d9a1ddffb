import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { entityNode } from '../../graphql/node.ts';
import { touchpoint } from './touchpoint.entity.ts';

export const ContactDirection = describedEnum(
  'ContactDirection',
  'Who starts a contact, seen from the company.',
  {
    INBOUND: 'The customer.',
    OUTBOUND: 'The company.',
    BOTH: 'Either of them.',
  },
);

export const Touchpoint = builder.prismaNode('Touchpoint', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    channel: t.relation('channel', {
      description: 'The channel it is reached by.',
      nullable: true,
    }),
    ownerActor: t.relation('ownerActor', { description: 'Who answers for it.', nullable: true }),
    system: t.relation('system', { description: 'The system behind it.', nullable: true }),
    direction: t.expose('direction', { type: ContactDirection, nullable: true }),
    physicalEvidence: t.exposeString('physicalEvidence', { nullable: true }),
    owner: t.relation('owner', { description: 'The member who looks after it.', nullable: true }),
  }),
});

addEntityOperations(touchpoint, Touchpoint);
