import {
  type ConnectionInfo,
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { columnTypeOf, decodeForPrisma } from './column-types.ts';
import type { Connection } from './connection.ts';
import type { EmbeddedEngine } from './engine-types.ts';
import { toSqlValue } from './prisma-arguments.ts';
import { toPrismaError } from './prisma-errors.ts';
import type { OpenTransaction, TransactionIsolation } from './transaction.ts';
import type { ResultSet } from './wire.ts';

const identity = { provider: 'postgres', adapterName: '@parcours/embedded' } as const;

/** Runs a statement: on its own or in a transaction. */
type Run = (sql: string, values: readonly unknown[]) => Promise<ResultSet>;

/**
 * Lets Prisma's client run on the embedded database.
 *
 * Every client shares the engine's one connection; disconnecting one leaves the
 * engine open, which belongs to whoever opened it. A shadow database is a fresh
 * one in memory.
 */
export function createPrismaAdapter(
  connection: Connection,
  openShadow: () => Promise<EmbeddedEngine>,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    ...identity,
    connect: async () => adapterOf(connection),
    connectToShadowDb: async () => {
      const shadow = await openShadow();
      const adapter = await shadow.adapter.connect();
      return { ...adapter, dispose: () => shadow.close() };
    },
  };
}

function adapterOf(connection: Connection): SqlDriverAdapter {
  const connectionInfo: ConnectionInfo = { schemaName: 'public', supportsRelationJoins: true };
  return {
    ...identity,
    ...queryable((sql, values) => connection.run(sql, values, decodeForPrisma)),
    executeScript: (script) => translated(() => connection.exec(script)),
    startTransaction: (level) =>
      translated(async () => transactionOf(await connection.begin(isolationOf(level)))),
    getConnectionInfo: () => connectionInfo,
    dispose: async () => {},
  };
}

function transactionOf(transaction: OpenTransaction): Transaction {
  const run: Run = (sql, values) => transaction.run(sql, values, decodeForPrisma);
  const command = (sql: string) =>
    translated(async () => {
      await run(sql, []);
    });
  return {
    ...identity,
    ...queryable(run),
    // Commit and rollback send the statement themselves; Prisma need not send one as well.
    options: { usePhantomQuery: true },
    commit: () => translated(() => transaction.commit()),
    rollback: () => translated(() => transaction.rollback()),
    // Prisma's nested transactions are savepoints.
    createSavepoint: (name) => command(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => command(`ROLLBACK TO SAVEPOINT ${name}`),
    releaseSavepoint: (name) => command(`RELEASE SAVEPOINT ${name}`),
  };
}

function queryable(run: Run): Pick<SqlDriverAdapter, 'queryRaw' | 'executeRaw'> {
  return {
    queryRaw: (query) => translated(async () => toResultSet(await run(query.sql, valuesOf(query)))),
    executeRaw: (query) =>
      translated(async () => (await run(query.sql, valuesOf(query))).rowCount ?? 0),
  };
}

function valuesOf({ args, argTypes }: SqlQuery): unknown[] {
  return args.map((value, index) => toSqlValue(value, argTypes[index]));
}

function toResultSet({ fields, rows }: ResultSet): SqlResultSet {
  return {
    columnNames: fields.map(({ name }) => name),
    columnTypes: fields.map(({ typeId }) => columnTypeOf(typeId)),
    rows,
  };
}

function isolationOf(level: IsolationLevel | undefined): TransactionIsolation | undefined {
  if (level === 'SNAPSHOT') throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level });
  return level;
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toPrismaError(error);
  }
}
