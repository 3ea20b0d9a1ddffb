import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { entityNode } from '../../graphql/node.ts';
import { channel } from './channel.entity.ts';

export const ChannelMedium = describedEnum(
  'ChannelMedium',
  'What is between customer and company on a channel.',
  {
    DIGITAL: 'A screen or a device.',
    HUMAN: 'A person.',
    PHYSICAL: 'A place or a thing.',
    HYBRID: 'Several of these.',
  },
);

export const ChannelType = describedEnum('ChannelType', 'The kind of a channel.', {
  WEBSITE: 'A web site.',
  MOBILE_APP: 'An app on a phone or tablet.',
  EMAIL: 'E-mail.',
  SMS: 'Text messages.',
  CHAT: 'Written chat with a person.',
  CHATBOT: 'Written chat with a program.',
  SOCIAL: 'A social network.',
  PHONE: 'A phone call with a person.',
  IVR: 'A phone call with a machine.',
  STORE: 'A shop.',
  BRANCH: 'A branch office.',
  POST: 'Letters and parcels.',
  PARTNER: 'A partner company.',
  FIELD_VISIT: 'A visit at the customer.',
  KIOSK: 'A self-service terminal.',
  PAYMENT: 'A payment.',
  OTHER: 'Anything else.',
});

export const Channel = builder.prismaNode('Channel', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    medium: t.expose('medium', { type: ChannelMedium }),
    type: t.expose('type', { type: ChannelType }),
  }),
});

addEntityOperations(channel, Channel);
