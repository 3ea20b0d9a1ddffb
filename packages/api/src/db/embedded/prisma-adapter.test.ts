import {
  type ArgType,
  ColumnTypeEnum,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from './embedded-engine.ts';
import type { EmbeddedEngine } from './engine-types.ts';

let engine: EmbeddedEngine;
let adapter: SqlDriverAdapter;

beforeAll(async () => {
  engine = await openEmbedded({ dataDir: 'memory', limits: { acquireTimeoutMs: 500 } });
  adapter = await engine.adapter.connect();
  await adapter.executeScript(`
    CREATE TYPE mood AS ENUM ('calm', 'bored');
    CREATE TABLE map (id int PRIMARY KEY, title varchar(20) NOT NULL UNIQUE, mood mood);
    CREATE TABLE step (id int PRIMARY KEY, map_id int REFERENCES map ON DELETE RESTRICT);
  `);
});
afterAll(() => engine.close());
beforeEach(() => engine.exec('TRUNCATE map, step'));

/** A statement as Prisma hands it over; arguments come with their Prisma type. */
function statement(sql: string, ...typed: [unknown, Partial<ArgType>?][]): SqlQuery {
  return {
    sql,
    args: typed.map(([value]) => value),
    argTypes: typed.map(([, type]) => ({ scalarType: 'unknown', arity: 'scalar', ...type })),
  };
}

const titles = async () =>
  (await adapter.queryRaw(statement('SELECT title FROM map ORDER BY id'))).rows.flat();

describe('a result', () => {
  const C = ColumnTypeEnum;
  it.each([
    ["'bored'::mood", C.Text, 'bored'],
    ["'{bored,calm}'::mood[]", C.Text, '{bored,calm}'],
    ['7::int2', C.Int32, 7],
    ['7', C.Int32, 7],
    ['9007199254740993::int8', C.Int64, '9007199254740993'],
    ['7::oid', C.Int64, '7'],
    ['1.5::float4', C.Float, 1.5],
    ['0.1::float8', C.Double, 0.1],
    ['1.10::numeric', C.Numeric, '1.10'],
    ["'-1234.50'::money", C.Numeric, '-1234.50'],
    ['true', C.Boolean, true],
    [`'a'::"char"`, C.Character, 'a'],
    ["'é, 漢'::text", C.Text, 'é, 漢'],
    ["'ab'::char(3)", C.Text, 'ab '],
    ["'10.0.0.1'::inet", C.Text, '10.0.0.1'],
    ["'101'::bit(3)", C.Text, '101'],
    ["'2026-03-01'::date", C.Date, '2026-03-01'],
    ["'08:30:00.125'::time", C.Time, '08:30:00.125'],
    ["'08:30:00+02'::timetz", C.Time, '08:30:00'],
    ["'2026-03-01 08:30:00.125'::timestamp", C.DateTime, '2026-03-01T08:30:00.125+00:00'],
    ["'2026-03-01 08:30:00+02'::timestamptz", C.DateTime, '2026-03-01T06:30:00+00:00'],
    [`'{"a": [1, null]}'::jsonb`, C.Json, '{"a": [1, null]}'],
    [`'{"a":1}'::json`, C.Json, '{"a":1}'],
    ["'\\x00ff'::bytea", C.Bytes, new Uint8Array([0, 255])],
    [
      "'0198a1d0-0000-7000-8000-000000000000'::uuid",
      C.Uuid,
      '0198a1d0-0000-7000-8000-000000000000',
    ],
    ["'{1,NULL,3}'::int[]", C.Int32Array, [1, null, 3]],
    ["'{9007199254740993}'::int8[]", C.Int64Array, ['9007199254740993']],
    ["'{1.10}'::numeric[]", C.NumericArray, ['1.10']],
    ["'{t,f}'::boolean[]", C.BooleanArray, [true, false]],
    [`'{"a,b","c\\"d",NULL,"NULL"}'::text[]`, C.TextArray, ['a,b', 'c"d', null, 'NULL']],
    ["'{}'::text[]", C.TextArray, []],
    ["'{2026-03-01}'::date[]", C.DateArray, ['2026-03-01']],
    ["ARRAY['2026-03-01 08:30:00'::timestamptz]", C.DateTimeArray, ['2026-03-01T08:30:00+00:00']],
    [`ARRAY['{"a": 1}'::jsonb]`, C.JsonArray, ['{"a": 1}']],
    ["ARRAY['\\x00ff'::bytea]", C.BytesArray, [new Uint8Array([0, 255])]],
    ['NULL::int', C.Int32, null],
  ])('names and shapes %s', async (expression, type, value) => {
    const result = await adapter.queryRaw(statement(`SELECT ${expression} AS value`));

    expect(result).toEqual({ columnNames: ['value'], columnTypes: [type], rows: [[value]] });
  });

  it('keeps its columns when there are no rows, and two of one name', async () => {
    const result = await adapter.queryRaw(statement('SELECT id, id, title FROM map'));

    expect(result).toEqual({
      columnNames: ['id', 'id', 'title'],
      columnTypes: [C.Int32, C.Int32, C.Text],
      rows: [],
    });
  });

  it('refuses a type Prisma has no name for', async () => {
    await expect(adapter.queryRaw(statement('SELECT point(1, 2)'))).rejects.toMatchObject({
      cause: { kind: 'UnsupportedNativeDataType', type: 'number 600 (cast the column to text)' },
    });
  });
});

describe('an argument', () => {
  it.each<[string, unknown, Partial<ArgType>, unknown]>([
    ['int', 7, { scalarType: 'int' }, '7'],
    ['int8', 9007199254740993n, { scalarType: 'bigint' }, '9007199254740993'],
    ['numeric', '1.10', { scalarType: 'decimal' }, '1.10'],
    ['boolean', false, { scalarType: 'boolean' }, 'false'],
    ['mood', 'calm', { scalarType: 'enum' }, 'calm'],
    ['jsonb', '{"a":1}', { scalarType: 'json' }, '{"a": 1}'],
    ['bytea', 'AP8=', { scalarType: 'bytes' }, '\\x00ff'],
    ['bytea', new Uint8Array([0, 255]), { scalarType: 'bytes' }, '\\x00ff'],
    ['date', '2026-03-01T00:00:00.000Z', { scalarType: 'datetime', dbType: 'DATE' }, '2026-03-01'],
    [
      'time',
      '1970-01-01T08:30:00.125Z',
      { scalarType: 'datetime', dbType: 'TIME' },
      '08:30:00.125',
    ],
    ['timestamp', '2026-03-01T08:30:00+02:00', { scalarType: 'datetime' }, '2026-03-01 06:30:00'],
    [
      'timestamptz',
      new Date('2026-03-01T08:30:00.125Z'),
      { scalarType: 'datetime' },
      '2026-03-01 08:30:00.125+00',
    ],
    [
      'text[]',
      ['a,b', 'c"d\\', null],
      { scalarType: 'string', arity: 'list' },
      '{"a,b","c\\"d\\\\",NULL}',
    ],
    ['bytea[]', ['AP8='], { scalarType: 'bytes', arity: 'list' }, '{"\\\\x00ff"}'],
    ['jsonb[]', ['{"a":1}'], { scalarType: 'json', arity: 'list' }, '{"{\\"a\\": 1}"}'],
    ['text', null, { scalarType: 'string' }, null],
  ])('of type %s arrives as it was given: %s', async (sqlType, value, type, text) => {
    const result = await adapter.queryRaw(
      statement(`SELECT ($1::${sqlType})::text AS text`, [value, type]),
    );

    expect(result.rows).toEqual([[text]]);
  });
});

describe('executeRaw', () => {
  it('answers how many rows it wrote', async () => {
    const insert = "INSERT INTO map VALUES (1, 'a'), (2, 'b')";
    expect(await adapter.executeRaw(statement(insert))).toBe(2);
    expect(await adapter.executeRaw(statement('DELETE FROM map WHERE id > $1', [1]))).toBe(1);
    expect(await adapter.executeRaw(statement('SET work_mem = 4096'))).toBe(0);
  });
});

describe('an error', () => {
  beforeEach(() =>
    engine.exec("INSERT INTO map VALUES (1, 'Order'); INSERT INTO step VALUES (1, 1)"),
  );

  it.each([
    [
      "INSERT INTO map VALUES (2, 'Order')",
      { kind: 'UniqueConstraintViolation', constraint: { index: 'map_title_key' }, table: 'map' },
    ],
    [
      'INSERT INTO step VALUES (2, 9)',
      { kind: 'ForeignKeyConstraintViolation', constraint: { index: 'step_map_id_fkey' } },
    ],
    ['DELETE FROM map', { kind: 'RestrictViolation', constraint: { index: 'step_map_id_fkey' } }],
    [
      'INSERT INTO map (id) VALUES (2)',
      { kind: 'NullConstraintViolation', constraint: { fields: ['title'] } },
    ],
    [`INSERT INTO map VALUES (2, repeat('x', 21))`, { kind: 'LengthMismatch' }],
    ['SELECT 99999999999::int', { kind: 'ValueOutOfRange', cause: 'integer out of range' }],
    [
      "SELECT 'x'::uuid",
      { kind: 'InvalidInputValue', message: 'invalid input syntax for type uuid: "x"' },
    ],
    ['SELECT * FROM nowhere', { kind: 'TableDoesNotExist', table: 'nowhere' }],
    ['SELECT nothing FROM map', { kind: 'ColumnNotFound', column: 'nothing' }],
    [`SELECT map."no such" FROM map`, { kind: 'ColumnNotFound', column: 'map.no such' }],
    [
      `DO $$ BEGIN RAISE SQLSTATE '40001'; END $$`,
      { kind: 'TransactionWriteConflict', originalCode: '40001' },
    ],
    [
      `DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$`,
      { kind: 'TransactionWriteConflict', originalCode: '40P01' },
    ],
    [
      `DO $$ BEGIN RAISE SQLSTATE '57014' USING MESSAGE = 'canceled', HINT = 'less'; END $$`,
      { kind: 'postgres', code: '57014', severity: 'ERROR', message: 'canceled', hint: 'less' },
    ],
    ['SELECT 1 +', { kind: 'postgres', code: '42601', originalCode: '42601' }],
  ])('of %s is named as Prisma names it', async (sql, cause) => {
    const error = await adapter.queryRaw(statement(sql)).catch((caught: unknown) => caught);

    expect(isDriverAdapterError(error)).toBe(true);
    expect(error).toMatchObject({ cause });
  });

  it('of the engine itself keeps its code', async () => {
    const transaction = await adapter.startTransaction();

    await expect(adapter.queryRaw(statement('SELECT 1'))).rejects.toMatchObject({
      code: 'OVERLOADED',
    });
    await transaction.rollback();
  });
});

describe('a transaction', () => {
  it('keeps what it committed and nothing of what it rolled back', async () => {
    const kept = await adapter.startTransaction('SERIALIZABLE');
    expect((await kept.queryRaw(statement('SHOW transaction_isolation'))).rows).toEqual([
      ['serializable'],
    ]);
    await kept.executeRaw(statement("INSERT INTO map VALUES (1, 'kept')"));
    await kept.commit();
    const undone = await adapter.startTransaction();
    await undone.executeRaw(statement("INSERT INTO map VALUES (2, 'undone')"));
    await undone.rollback();

    expect(await titles()).toEqual(['kept']);
  });

  it('goes back to a savepoint, even from an error, and keeps the rest', async () => {
    const transaction = await adapter.startTransaction();
    await transaction.executeRaw(statement("INSERT INTO map VALUES (1, 'before')"));
    await transaction.createSavepoint?.('first');
    await transaction.executeRaw(statement("INSERT INTO map VALUES (2, 'inside')"));
    await expect(
      transaction.executeRaw(statement("INSERT INTO map VALUES (1, 'twice')")),
    ).rejects.toMatchObject({ cause: { kind: 'UniqueConstraintViolation' } });
    await transaction.rollbackToSavepoint?.('first');
    await transaction.createSavepoint?.('second');
    await transaction.executeRaw(statement("INSERT INTO map VALUES (3, 'after')"));
    await transaction.releaseSavepoint?.('second');
    await transaction.commit();

    expect(await titles()).toEqual(['before', 'after']);
  });

  it('refuses an isolation level PostgreSQL does not have', async () => {
    await expect(adapter.startTransaction('SNAPSHOT')).rejects.toMatchObject({
      cause: { kind: 'InvalidIsolationLevel', level: 'SNAPSHOT' },
    });
  });
});

describe('a shadow database', () => {
  it('is empty and apart from the real one', async () => {
    const shadow = await engine.adapter.connectToShadowDb();
    await shadow.executeScript('CREATE TABLE map (id int)');

    expect((await shadow.queryRaw(statement('SELECT id FROM map'))).rows).toEqual([]);
    await shadow.dispose();
    expect(await titles()).toEqual([]);
  });
});
