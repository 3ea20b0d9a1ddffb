import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { entityNode } from '../../graphql/node.ts';
import { member } from './member.entity.ts';

export const MemberKind = describedEnum('MemberKind', 'What is behind a member.', {
  PERSON: 'A person.',
  SERVICE: 'A program.',
});

export const Member = builder.prismaNode('Member', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    name: t.exposeString('name'),
    kind: t.expose('kind', { type: MemberKind }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true }),
  }),
});

addEntityOperations(member, Member);
