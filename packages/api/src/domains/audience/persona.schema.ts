import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { entityNode } from '../../graphql/node.ts';
import { Channel } from '../organisation/index.ts';
import { persona } from './persona.entity.ts';

export const PersonaKind = describedEnum('PersonaKind', 'What a persona is to the company.', {
  CUSTOMER: 'Buys from the company.',
  PROSPECT: 'Might buy from the company.',
  USER: 'Uses what someone else bought.',
  EMPLOYEE: 'Works for the company.',
  PARTNER: 'Works with the company.',
  CITIZEN: 'Is served by a public body.',
  PATIENT: 'Is treated.',
  STUDENT: 'Is taught.',
});

export const DigitalUse = describedEnum('DigitalUse', 'How much someone uses digital channels.', {
  NONE: 'Not at all.',
  RARE: 'When there is no other way.',
  REGULAR: 'Every week.',
  INTENSIVE: 'All day long.',
});

export const DigitalAttitude = describedEnum(
  'DigitalAttitude',
  'How someone feels about digital channels.',
  {
    EAGER: 'Prefers them.',
    NEUTRAL: 'Takes them or leaves them.',
    RELUCTANT: 'Uses them unwillingly.',
    AVERSE: 'Avoids them.',
  },
);

export const DigitalAbility = describedEnum(
  'DigitalAbility',
  'How well someone gets along on digital channels.',
  {
    EXCLUDED: 'Cannot use them.',
    ASSISTED: 'Can use them with help.',
    AUTONOMOUS: 'Can use them alone.',
    EXPERT: 'Helps others use them.',
  },
);

export const Persona = builder.prismaNode('Persona', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    kind: t.expose('kind', { type: PersonaKind }),
    segment: t.exposeString('segment', { nullable: true }),
    quote: t.exposeString('quote', { nullable: true }),
    bio: t.exposeString('bio', { nullable: true }),
    occupation: t.exposeString('occupation', { nullable: true }),
    goals: t.exposeStringList('goals'),
    needs: t.exposeStringList('needs'),
    expectations: t.exposeStringList('expectations'),
    frustrations: t.exposeStringList('frustrations'),
    behaviours: t.exposeStringList('behaviours'),
    digitalUse: t.expose('digitalUse', { type: DigitalUse, nullable: true }),
    digitalAttitude: t.expose('digitalAttitude', { type: DigitalAttitude, nullable: true }),
    digitalAbility: t.expose('digitalAbility', { type: DigitalAbility, nullable: true }),
    sharePercent: t.exposeFloat('sharePercent', { nullable: true }),
    preferredChannels: t.field({
      type: [Channel],
      description: 'The channels the persona prefers, the dearest first.',
      select: (_args, _ctx, nested) => ({
        preferredChannels: { orderBy: { position: 'asc' }, select: { channel: nested() } },
      }),
      resolve: ({ preferredChannels }) => preferredChannels.map(({ channel }) => channel),
    }),
  }),
});

addEntityOperations(persona, Persona);
