import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { callOf } from '../../graphql/mutations.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { type Erasure, eraseContact } from './erase-contact.service.ts';

const ContactErasure = builder
  .objectRef<Erasure & { dryRun: boolean }>('ContactErasure')
  .implement({
    description: 'What the erasure of a contact went through.',
    fields: (t) => ({
      id: t.id({
        description: 'The id the contact had.',
        resolve: ({ contactId }) => encodeGlobalId('Contact', contactId),
      }),
      dryRun: t.exposeBoolean('dryRun', {
        description: 'Whether it was only tried: nothing is gone.',
      }),
      externalRefs: t.exposeInt('externalRefs', {
        description: 'How many references to other systems were deleted.',
      }),
      interactions: t.exposeInt('interactions', {
        description: 'How many interactions lost what may tell who it was.',
      }),
      serviceCases: t.exposeInt('serviceCases', {
        description: 'How many service cases lost what may tell who it was.',
      }),
      journeyInstances: t.exposeInt('journeyInstances', {
        description: 'How many ways through journeys are nobody’s now.',
      }),
    }),
  });

const ContactEraseInput = builder.inputType('ContactEraseInput', {
  description: 'Whom to erase.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the contact.' }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Say what it would go through and erase nothing.',
    }),
  }),
});

builder.mutationField('contactErase', (t) =>
  t.field({
    type: ContactErasure,
    description:
      'Erases a person for good: nothing that tells who they are stays in any table, and imports cannot bring them back. What they did stays as what nobody did, so that figures stay right.',
    args: { input: t.arg({ type: ContactEraseInput, required: true, description: 'Whom.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const id = decodeId('Contact', input.id);
      const erasure = await eraseContact(ctx, callOf(info, input), id, input.dryRun);
      return { ...erasure, dryRun: input.dryRun };
    },
  }),
);
