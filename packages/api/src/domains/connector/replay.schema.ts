import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { Contact, contact } from '../crm/index.ts';
import { crmInboxEvent } from './crm-inbox-event.entity.ts';
import { crmOutboxItem } from './crm-outbox-item.entity.ts';
import { CrmInboxEvent, CrmOutboxItem } from './crm-records.schema.ts';
import { partContacts, replayEvent, replayItem } from './drive-source.service.ts';

const idInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({ id: t.id({ required: true, description: 'Its id.' }) }),
  });

const ItemInput = idInput('CrmOutboxItemReplayInput', 'Which item to send again.');
const EventInput = idInput('CrmInboxEventReplayInput', 'Which event to take in again.');
const PartInput = idInput('ContactMergeUndoInput', 'Which contact was merged into another.');

builder.mutationField('crmOutboxItemReplay', (t) =>
  t.field({
    type: CrmOutboxItem,
    description: 'Sends an item again that was given up. Safe to repeat.',
    args: { input: t.arg({ type: ItemInput, required: true, description: 'Which item.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const id = decodeId('CrmOutboxItem', input.id);
      await replayItem(ctx, callOf(info, input), id);
      return readBack(crmOutboxItem, ctx, info, id) as never;
    },
  }),
);

builder.mutationField('crmInboxEventReplay', (t) =>
  t.field({
    type: CrmInboxEvent,
    description: 'Takes an event in again that was given up. Safe to repeat.',
    args: { input: t.arg({ type: EventInput, required: true, description: 'Which event.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const id = decodeId('CrmInboxEvent', input.id);
      await replayEvent(ctx, callOf(info, input), id);
      return readBack(crmInboxEvent, ctx, info, id) as never;
    },
  }),
);

builder.mutationField('contactMergeUndo', (t) =>
  t.field({
    type: Contact,
    description:
      'Parts a contact again from the one a source merged it into: what was moved then goes back. Needs the scope ADMIN.',
    args: { input: t.arg({ type: PartInput, required: true, description: 'Which contact.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const id = decodeId('Contact', input.id);
      await partContacts(ctx, callOf(info, input), id);
      return readBack(contact, ctx, info, id) as never;
    },
  }),
);
