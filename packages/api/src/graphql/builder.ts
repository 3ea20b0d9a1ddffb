import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { ServiceContext } from '../context.ts';
import type PrismaTypes from '../generated/pothos.ts';
import { getDatamodel } from '../generated/pothos.ts';
import { decodeGlobalId, encodeGlobalId } from '../kernel/ids.ts';

/** The types Pothos checks every field against. */
export interface SchemaTypes {
  Context: ServiceContext;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
    ChangeCursor: { Input: string; Output: string };
  };
}

/** The one schema builder. Every `*.schema.ts` adds to it. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [PrismaPlugin, RelayPlugin],
  defaultFieldNullability: false,
  prisma: {
    client: (ctx) => ctx.db,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    filterConnectionTotalCount: true,
    onUnusedQuery: null,
  },
  relay: {
    encodeGlobalID: (type, id) => encodeGlobalId(type, String(id)),
    decodeGlobalID: (globalId) => {
      const decoded = decodeGlobalId(globalId);
      return { typename: decoded?.type ?? '', id: decoded?.id ?? '' };
    },
    // Pothos' own answer a missing row with Prisma's message; ours are in node-query.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'An object that can be read by its id alone.' },
    idFieldOptions: { description: 'The id, unique among all objects of all types.' },
    clientMutationId: 'omit',
    cursorType: 'String',
  },
});

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({
  description: 'Everything that can be changed. Each field is one transaction.',
});
