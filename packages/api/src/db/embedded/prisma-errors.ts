import { DriverAdapterError, type MappedError } from '@prisma/driver-adapter-utils';
import { DatabaseError } from 'pg-protocol';

/**
 * Turns an error of a statement into the one Prisma knows by its `P…` code.
 *
 * Anything else (the database is busy, was stopped, is closed) passes through:
 * Prisma keeps its `code`.
 */
export function toPrismaError(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  return new DriverAdapterError({
    ...mapError(error),
    originalCode: error.code,
    originalMessage: error.message,
  });
}

function mapError(error: DatabaseError): MappedError {
  switch (error.code) {
    case '22001':
      return { kind: 'LengthMismatch', column: error.column };
    case '22003':
      return { kind: 'ValueOutOfRange', cause: error.message };
    case '22P02':
      return { kind: 'InvalidInputValue', message: error.message };
    case '23001':
      return { kind: 'RestrictViolation', constraint: columnOrIndex(error) };
    case '23502':
      return {
        kind: 'NullConstraintViolation',
        constraint: error.column === undefined ? undefined : { fields: [error.column] },
      };
    case '23503':
      return { kind: 'ForeignKeyConstraintViolation', constraint: columnOrIndex(error) };
    case '23505':
      return {
        kind: 'UniqueConstraintViolation',
        constraint: uniqueConstraint(error),
        table: error.table,
      };
    case '40001':
    case '40P01':
      return { kind: 'TransactionWriteConflict' };
    case '42703':
      return { kind: 'ColumnNotFound', column: missingColumn(error) };
    case '42P01':
      return { kind: 'TableDoesNotExist', table: quotedName(error) };
    case '42P04':
      return { kind: 'DatabaseAlreadyExists', db: quotedName(error) };
    case '3D000':
      return { kind: 'DatabaseDoesNotExist', db: quotedName(error) };
    case '53300':
      return { kind: 'TooManyConnections', cause: error.message };
    default:
      return {
        kind: 'postgres',
        code: error.code ?? 'N/A',
        severity: error.severity ?? 'N/A',
        message: error.message,
        detail: error.detail,
        column: error.column,
        hint: error.hint,
      };
  }
}

type Constraint = { fields: string[] } | { index: string } | undefined;

function columnOrIndex({ column, constraint }: DatabaseError): Constraint {
  if (column !== undefined) return { fields: [column] };
  return constraint === undefined ? undefined : { index: constraint };
}

/** The name says which rule was broken; the columns are the fallback, as PostgreSQL lists them. */
function uniqueConstraint({ constraint, detail }: DatabaseError): Constraint {
  if (constraint !== undefined) return { index: constraint };
  const columns = detail?.match(/Key \(([^)]+)\)/)?.[1];
  return columns === undefined ? undefined : { fields: columns.split(', ') };
}

/** The column of `column map.title does not exist`, whose parts are quoted when they have to be. */
function missingColumn({ message }: DatabaseError): string | undefined {
  const column = /^column (.+) does not exist$/.exec(message)?.[1];
  return column?.replace(/"((?:[^"]|"")*)"/g, (_, name: string) => name.replaceAll('""', '"'));
}

/** The name in a message such as `relation "step" does not exist`. */
function quotedName({ message }: DatabaseError): string | undefined {
  return /"((?:[^"]|"")*)"/.exec(message)?.[1]?.replaceAll('""', '"');
}
