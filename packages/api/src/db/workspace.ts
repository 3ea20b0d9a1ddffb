import type { ITXClientDenyList } from '@prisma/client/runtime/client';
import { PrismaClient } from '../generated/prisma/client.ts';
import type { Database } from './database.ts';
import { assertScoped, assertScopedSql } from './scope.ts';

export interface PrismaLimits {
  /** How long a write may wait for a connection. */
  maxWaitMs: number;
  /** How long a write may take in all. */
  transactionTimeoutMs: number;
}

/** Makes the one Prisma client of the process. Only `db/` and start-up code hold it. */
export function createPrisma(database: Database, limits: PrismaLimits): PrismaClient {
  return new PrismaClient({
    adapter: database.adapter,
    errorFormat: 'minimal',
    transactionOptions: { maxWait: limits.maxWaitMs, timeout: limits.transactionTimeoutMs },
  });
}

/** Told of every database call of a workspace, before it runs. */
export type ObserveCall = (call: { workspaceId: string; model: string; operation: string }) => void;

const READS = /^(findMany|findFirst|findUnique)/;

function scoped(prisma: PrismaClient, workspaceId: string, observe: ObserveCall | undefined) {
  return prisma.$extends({
    name: 'workspace',
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          const given = args as Record<string, unknown>;
          assertScoped(workspaceId, model, operation, given);
          observe?.({ workspaceId, model, operation });
          // One statement for nested data took 60 % of Prisma's CPU time away.
          const joins = READS.test(operation) && (given.select || given.include);
          const read = joins ? { relationLoadStrategy: 'join', ...given } : given;
          // The arguments of all calls of all models are a type too large to be compared with.
          return query(read as never);
        },
      },
      $allOperations({ model, operation, args, query }) {
        if (model || operation === '$transaction' || !operation.startsWith('$')) return query(args);
        assertScopedSql(workspaceId, operation, args);
        observe?.({ workspaceId, model: 'SQL', operation });
        return query(args);
      },
    },
  });
}

/** A Prisma client that refuses every query outside its workspace. */
export type WorkspaceDatabase = ReturnType<typeof scoped>;

/** The same door inside a transaction. */
export type WorkspaceTransaction = Omit<WorkspaceDatabase, ITXClientDenyList>;

const MAX_DOORS = 1000;

/**
 * The only way to a workspace's rows.
 *
 * @returns a function that opens the door for one workspace; doors are kept, as
 * making one costs more than a small query.
 */
export function createWorkspaceDoor(prisma: PrismaClient, observe?: ObserveCall) {
  const doors = new Map<string, WorkspaceDatabase>();
  return (workspaceId: string): WorkspaceDatabase => {
    const known = doors.get(workspaceId);
    if (known) return known;
    if (doors.size >= MAX_DOORS) doors.clear();
    const door = scoped(prisma, workspaceId, observe);
    doors.set(workspaceId, door);
    return door;
  };
}
