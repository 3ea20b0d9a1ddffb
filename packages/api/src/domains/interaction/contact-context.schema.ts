import { queryFromInfo } from '@pothos/plugin-prisma';
import type { ServiceContext } from '../../context.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { ReferenceInput } from '../../graphql/ingest.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput } from '../../kernel/errors.ts';
import { Contact, ServiceCase } from '../crm/index.ts';
import { Interaction } from './interaction.schema.ts';
import { JourneyInstance } from './journey-instance.schema.ts';

interface ContactContextShape {
  contactId: string;
}

const MOST = 50;

const ContactContext = builder.objectRef<ContactContextShape>('ContactContext').implement({
  description:
    'What an agent needs to see of a customer who turns up: who they are, where they stand, what is open, what happened last.',
  fields: (t) => ({
    contact: t.field({
      type: Contact,
      description: 'Who they are, and the persona they resemble.',
      resolve: ({ contactId }, _args, ctx, info) =>
        ctx.db.contact.findUniqueOrThrow({
          ...queryFromInfo({ context: ctx, info }),
          where: { workspaceId_id: { workspaceId: ctx.actor.workspaceId, id: contactId } },
        }),
    }),
    positions: t.field({
      type: [JourneyInstance],
      description: `Where they stand on their journeys, the latest first; journeys they have left come last. At most ${MOST}.`,
      resolve: ({ contactId }, _args, ctx, info) =>
        ctx.db.journeyInstance.findMany({
          ...queryFromInfo({ context: ctx, info }),
          where: { workspaceId: ctx.actor.workspaceId, contactId },
          orderBy: [
            { exitedAt: { sort: 'desc', nulls: 'first' } },
            { lastInteractionAt: 'desc' },
            { id: 'asc' },
          ],
          take: MOST,
        }),
    }),
    openCases: t.field({
      type: [ServiceCase],
      description: `What they brought up and is not settled, the latest first. At most ${MOST}.`,
      resolve: ({ contactId }, _args, ctx, info) =>
        ctx.db.serviceCase.findMany({
          ...queryFromInfo({ context: ctx, info }),
          where: {
            workspaceId: ctx.actor.workspaceId,
            contactId,
            status: 'OPEN',
            archivedAt: null,
          },
          orderBy: [{ openedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
          take: MOST,
        }),
    }),
    lastInteractions: t.field({
      type: [Interaction],
      description: 'What happened last, the latest first.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 10,
          description: `How many to read: 1 to ${MOST}.`,
        }),
      },
      resolve: ({ contactId }, { first }, ctx, info) => {
        if (first < 1 || first > MOST) {
          throw badInput(`first must be between 1 and ${MOST}; it is ${first}.`, 'first');
        }
        return ctx.db.interaction.findMany({
          ...queryFromInfo({ context: ctx, info }),
          where: { workspaceId: ctx.actor.workspaceId, contactId },
          orderBy: [{ occurredAt: 'desc' }, { id: 'desc' }],
          take: first,
        });
      },
    }),
  }),
});

builder.queryField('contactContext', (t) =>
  t.field({
    type: ContactContext,
    nullable: true,
    description:
      'What an agent needs to see of a contact, or null when there is none. Give either id or reference.',
    args: {
      id: t.arg.id({ description: 'The id of the contact.' }),
      reference: t.arg({ type: ReferenceInput, description: 'Their id in another system.' }),
    },
    resolve: async (_root, { id, reference }, ctx) => {
      requireScope(ctx.actor, 'READ');
      if ((id == null) === (reference == null)) {
        throw badInput('Give either id or reference.', 'id');
      }
      const contactId = reference
        ? await findByReference(ctx, reference)
        : await find(ctx, id ?? '');
      return contactId ? { contactId } : null;
    },
  }),
);

async function find(ctx: ServiceContext, globalId: string): Promise<string | null> {
  const id = decodeId('Contact', globalId);
  const { workspaceId } = ctx.actor;
  const row = await ctx.db.contact.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { id: true },
  });
  return row?.id ?? null;
}

async function findByReference(
  ctx: ServiceContext,
  given: { system: string; objectType?: string | null; externalId: string },
): Promise<string | null> {
  const { workspaceId } = ctx.actor;
  const { system, externalId, objectType } = given;
  const reference = { workspaceId, system, objectType: objectType ?? 'contact', externalId };
  const row = await ctx.db.externalRef.findUnique({
    where: { workspaceId_system_objectType_externalId: reference },
    select: { contactId: true },
  });
  return row?.contactId ?? null;
}
