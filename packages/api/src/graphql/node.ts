import type { ServiceContext } from '../context.ts';

/**
 * How Pothos finds a row by the id part of a global id, for `node` and for
 * relations it has to load by themselves: always inside the caller's workspace.
 */
const identity = {
  id: { resolve: (row: { id: string }) => row.id },
  findUnique: (id: string, ctx: ServiceContext) => ({
    workspaceId_id: { workspaceId: ctx.actor.workspaceId, id },
  }),
};

const entityColumns = {
  id: true,
  key: true,
  revision: true,
  createdAt: true,
  createdById: true,
  updatedAt: true,
  updatedById: true,
} as const;

/**
 * What every entity's type starts from. Beside the columns all of them have,
 * only those are read that a client asks for.
 */
export const entityNode = { ...identity, select: entityColumns };

/** The same for entities that can be archived. */
export const archivableNode = {
  ...identity,
  select: { ...entityColumns, archivedAt: true, tags: true, customFields: true } as const,
};
