import { builder } from '../../graphql/builder.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addListQuery, addLookupQuery } from '../../graphql/lists.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { entityNode } from '../../graphql/node.ts';
import { badInput } from '../../kernel/errors.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { apiKey } from './api-key.entity.ts';
import { type IssuedApiKey, issueApiKey, revokeApiKey } from './api-key.service.ts';
import { Member } from './member.schema.ts';

export const Scope = describedEnum('Scope', 'What an API key allows.', {
  READ: 'Read everything but personal data.',
  WRITE: 'Create, change and delete.',
  ADMIN: 'Read and write, and manage members and keys.',
  SCHEMA_READ: 'Read the schema by introspection.',
  PII_READ: 'Read personal data.',
});

export const ApiKey = builder.prismaNode('ApiKey', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    name: t.exposeString('name'),
    prefix: t.exposeString('prefix'),
    scopes: t.expose('scopes', { type: [Scope] }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', nullable: true }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', nullable: true }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true }),
    member: t.relation('member', { type: Member, description: 'Whom the key belongs to.' }),
  }),
});

addLookupQuery(apiKey, ApiKey, 'apiKey');
addListQuery(apiKey, ApiKey, 'apiKeys');

const ApiKeyIssued = builder.objectRef<IssuedApiKey>('ApiKeyIssued').implement({
  description: 'A new API key.',
  fields: (t) => ({
    secret: t.exposeString('secret', {
      nullable: true,
      description:
        'The key itself. It is shown this once and never stored; null when the call repeated an earlier one.',
    }),
    apiKey: t.field({
      type: ApiKey,
      description: 'The stored part of the key.',
      resolve: async ({ id }, _args, ctx, info) => readBack(apiKey, ctx, info, id) as never,
    }),
  }),
});

const ApiKeyCreateInput = builder.inputType('ApiKeyCreateInput', {
  description: 'A new API key.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'The id of the member it belongs to.' }),
    name: t.string({ required: true, description: 'What the key is for.' }),
    scopes: t.field({ type: [Scope], required: true, description: 'What the key allows.' }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'When it stops working; never when left out.',
    }),
  }),
});

const ApiKeyRevokeInput = builder.inputType('ApiKeyRevokeInput', {
  description: 'Which API key to revoke.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The id of the key.' }) }),
});

function decode(globalId: string, type: 'Member' | 'ApiKey', path: string): string {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type === type) return decoded.id;
  throw badInput(
    `“${globalId}” in ${path} is not the id of ${type === 'Member' ? 'a member' : 'an API key'}.`,
    path,
  );
}

builder.mutationField('apiKeyCreate', (t) =>
  t.field({
    type: ApiKeyIssued,
    description: 'Issues an API key to a member. Needs the scope ADMIN.',
    args: {
      input: t.arg({ type: ApiKeyCreateInput, required: true, description: 'The new key.' }),
    },
    resolve: (_root, { input }, ctx, info) =>
      issueApiKey(ctx, callOf(info, input), {
        ...input,
        memberId: decode(input.memberId, 'Member', 'memberId'),
        expiresAt: input.expiresAt ?? null,
      }),
  }),
);

builder.mutationField('apiKeyRevoke', (t) =>
  t.field({
    type: ApiKey,
    description:
      'Stops an API key for good; open streams of it end. Needs the scope ADMIN. Safe to repeat.',
    args: { input: t.arg({ type: ApiKeyRevokeInput, required: true, description: 'Which key.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const id = await revokeApiKey(ctx, callOf(info, input), decode(input.id, 'ApiKey', 'id'));
      return readBack(apiKey, ctx, info, id) as never;
    },
  }),
);
