import type { ServiceContext } from '../context.ts';

/**
 * How Pothos finds a row by the id part of a global id, for `node` and for
 * relations it has to load by themselves: always inside the caller's workspace.
 */
export const workspaceNode = {
  id: { resolve: (row: { id: string }) => row.id },
  findUnique: (id: string, ctx: ServiceContext) => ({
    workspaceId_id: { workspaceId: ctx.actor.workspaceId, id },
  }),
};

/** What every entity's type starts from. Only those columns are read that a client asks for. */
export const entityNode = { ...workspaceNode, select: { id: true } as const };
