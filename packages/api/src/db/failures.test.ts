import { describe, expect, it } from 'vitest';
import { EngineError } from './embedded/engine-error.ts';
import { DatabaseFailure, databaseFailureOf, withFailures } from './failures.ts';

function coded(code: string, message = 'a message'): Error {
  return Object.assign(new Error(message), { code });
}

function fromServer(code: string, message = 'a message'): Error {
  return Object.assign(coded(code, message), { severity: 'ERROR' });
}

/** As the driver adapter throws it: the cause is a plain object. */
function fromAdapter(cause: object): Error {
  return Object.assign(new Error('an adapter message'), { name: 'DriverAdapterError', cause });
}

function fromPrisma(code: string, message = 'a message', meta: object = {}): Error {
  return Object.assign(coded(code, message), { meta });
}

describe('databaseFailureOf', () => {
  it.each([
    ['a statement over its time', fromServer('57014'), 'TIMEOUT'],
    ['a lock over its time', fromServer('55P03'), 'TIMEOUT'],
    ['an idle transaction', fromServer('25P03'), 'TIMEOUT'],
    ['a serialization failure', fromServer('40001'), 'WRITE_CONFLICT'],
    ['a deadlock', fromServer('40P01'), 'WRITE_CONFLICT'],
    ['too many connections', fromServer('53300'), 'OVERLOADED'],
    ['a full disk', fromServer('53100'), 'UNAVAILABLE'],
    ['a server shutting down', fromServer('57P01'), 'UNAVAILABLE'],
    ['a server starting up', fromServer('57P03'), 'UNAVAILABLE'],
    ['any connection exception', fromServer('08006'), 'UNAVAILABLE'],
    ['a refused login', fromServer('28P01'), 'UNAVAILABLE'],
    ['a refused connection', coded('ECONNREFUSED'), 'UNAVAILABLE'],
    ['a reset connection', coded('ECONNRESET'), 'UNAVAILABLE'],
    [
      'a pool without a free connection',
      new Error('timeout exceeded when trying to connect'),
      'OVERLOADED',
    ],
    [
      'a server that does not answer the door',
      new Error('Connection terminated due to connection timeout'),
      'UNAVAILABLE',
    ],
    ['a lost connection', new Error('Connection terminated unexpectedly'), 'UNAVAILABLE'],
    ['an answer that never came', new Error('Query read timeout'), 'TIMEOUT'],
    ["the adapter's own word", fromAdapter({ kind: 'DatabaseNotReachable' }), 'UNAVAILABLE'],
    [
      "the adapter's copy of a code",
      fromAdapter({ kind: 'postgres', code: '57014', originalCode: '57014' }),
      'TIMEOUT',
    ],
    ["Prisma's P1001", fromPrisma('P1001'), 'UNAVAILABLE'],
    ["Prisma's P2024", fromPrisma('P2024'), 'OVERLOADED'],
    ["Prisma's P2034", fromPrisma('P2034'), 'WRITE_CONFLICT'],
    [
      'a raw query in Prisma, over its time',
      fromPrisma('P2010', 'Raw query failed.', {
        driverAdapterError: fromAdapter({ kind: 'postgres', originalCode: '57014' }),
      }),
      'TIMEOUT',
    ],
    [
      'a Prisma transaction that found no connection',
      fromPrisma(
        'P2028',
        'Transaction API error: Unable to start a transaction in the given time.',
      ),
      'OVERLOADED',
    ],
    [
      'a Prisma transaction over its time',
      fromPrisma('P2028', 'A query cannot be executed on an expired transaction. The timeout …'),
      'TIMEOUT',
    ],
    ['a busy embedded engine', new EngineError('OVERLOADED', 'busy'), 'OVERLOADED'],
    ['a restarted embedded engine', new EngineError('TRANSACTION_ABORTED', 'x'), 'UNAVAILABLE'],
    ['a closed embedded engine', new EngineError('ENGINE_CLOSED', 'x'), 'UNAVAILABLE'],
    [
      "Prisma's copy of what the embedded engine said",
      Object.assign(coded('OVERLOADED'), { clientVersion: '7.10.0' }),
      'OVERLOADED',
    ],
    ['one already told apart', new DatabaseFailure('WRITE_CONFLICT'), 'WRITE_CONFLICT'],
    [
      'one wrapped twice',
      new Error('a', { cause: new Error('b', { cause: coded('EPIPE') }) }),
      'UNAVAILABLE',
    ],
  ])('tells %s', (_what, error, code) => {
    expect(databaseFailureOf(error)).toBe(code);
  });

  it.each([
    ['a violated constraint', fromServer('23505')],
    ['a syntax error', fromServer('42601')],
    ['a missing record in Prisma', fromPrisma('P2025')],
    ['a Prisma transaction used after its end', fromPrisma('P2028', 'Transaction already closed')],
    [
      "a server's message that quotes a user's words",
      fromServer('22P02', 'invalid input: "Connection terminated"'),
    ],
    [
      "Prisma's message that quotes them",
      fromPrisma('P2010', 'Message: `invalid input: "Query read timeout"`'),
    ],
    ['a programming error', new TypeError('x is not a function')],
    ['an embedded transaction used after its end', new EngineError('TRANSACTION_CLOSED', 'x')],
    ['a refusal of ours that shares a word', coded('TIMEOUT')],
    ['something that is not an error', 'P1001'],
    ['nothing', undefined],
  ])('leaves %s alone', (_what, error) => {
    expect(databaseFailureOf(error)).toBeNull();
  });

  it('ends on an error that is its own cause', () => {
    const error = new Error('circular');
    error.cause = error;

    expect(databaseFailureOf(error)).toBeNull();
  });
});

describe('withFailures', () => {
  it('wraps an outage and keeps what the driver said', async () => {
    const cause = fromServer('57014', 'canceling statement due to statement timeout');

    await expect(withFailures(Promise.reject(cause))).rejects.toMatchObject({
      name: 'DatabaseFailure',
      code: 'TIMEOUT',
      cause,
    });
  });

  it('hands on any other error as it came', async () => {
    const error = fromServer('23505');

    await expect(withFailures(Promise.reject(error))).rejects.toBe(error);
  });
});
