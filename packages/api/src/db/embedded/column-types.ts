import { type ColumnType, ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';
import { parseArrayLiteral } from './sql-values.ts';
import type { Decode, DecoderFor } from './wire.ts';

/** How Prisma wants to see a PostgreSQL type. */
interface ColumnKind {
  type: ColumnType;
  decode?: Decode;
}

/** Types a user creates (enums, domains of extensions) are numbered from here on. */
const FIRST_USER_TYPE = 16_384;

const C = ColumnTypeEnum;

const asNumber: Decode = (text) => Number(text);
const asBoolean: Decode = (text) => text === 't';
const asBytes: Decode = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
const asMoney: Decode = (text) => text.replace(/[^\d.-]/g, '');
const asUtc: Decode = (text) => `${text.replace(' ', 'T')}+00:00`;
// The session's time zone is UTC, so an offset can only be zero.
const asInstant: Decode = (text) => text.replace(' ', 'T').replace(/[+-]\d\d(:\d\d)?$/, '+00:00');
const asTimeOfDay: Decode = (text) => text.replace(/[+-]\d\d(:\d\d)?$/, '');

/** type id, id of its array type, Prisma's type and that of the array, decoder if not plain text. */
const catalogue: [number, number, ColumnType, ColumnType, Decode?][] = [
  [16, 1000, C.Boolean, C.BooleanArray, asBoolean],
  [17, 1001, C.Bytes, C.BytesArray, asBytes],
  [18, 1002, C.Character, C.CharacterArray],
  [19, 1003, C.Text, C.TextArray],
  [20, 1016, C.Int64, C.Int64Array],
  [21, 1005, C.Int32, C.Int32Array, asNumber],
  [23, 1007, C.Int32, C.Int32Array, asNumber],
  [25, 1009, C.Text, C.TextArray],
  [26, 1028, C.Int64, C.Int64Array],
  [114, 199, C.Json, C.JsonArray],
  [142, 143, C.Text, C.TextArray],
  [650, 651, C.Text, C.TextArray],
  [700, 1021, C.Float, C.FloatArray, asNumber],
  [701, 1022, C.Double, C.DoubleArray, asNumber],
  [790, 791, C.Numeric, C.NumericArray, asMoney],
  [869, 1041, C.Text, C.TextArray],
  [1042, 1014, C.Text, C.TextArray],
  [1043, 1015, C.Text, C.TextArray],
  [1082, 1182, C.Date, C.DateArray],
  [1083, 1183, C.Time, C.TimeArray],
  [1114, 1115, C.DateTime, C.DateTimeArray, asUtc],
  [1184, 1185, C.DateTime, C.DateTimeArray, asInstant],
  [1266, 1270, C.Time, C.TimeArray, asTimeOfDay],
  [1560, 1561, C.Text, C.TextArray],
  [1562, 1563, C.Text, C.TextArray],
  [1700, 1231, C.Numeric, C.NumericArray],
  [2950, 2951, C.Uuid, C.UuidArray],
  [3802, 3807, C.Json, C.JsonArray],
];

const kinds = new Map<number, ColumnKind>(
  catalogue.flatMap(([id, arrayId, type, arrayType, decode]): [number, ColumnKind][] => [
    [id, { type, decode }],
    [
      arrayId,
      {
        type: arrayType,
        decode: (literal) => parseArrayLiteral(literal, decode ?? ((text) => text)),
      },
    ],
  ]),
);

/**
 * Prisma's name for a PostgreSQL type. Types a user created travel as text; a
 * built-in one Prisma has no name for is refused, and a cast to text is the way out.
 */
export function columnTypeOf(typeId: number): ColumnType {
  const kind = kinds.get(typeId);
  if (kind) return kind.type;
  if (typeId >= FIRST_USER_TYPE) return C.Text;
  throw new DriverAdapterError({
    kind: 'UnsupportedNativeDataType',
    type: `number ${typeId} (cast the column to text)`,
  });
}

/** Values in the form Prisma reads: numbers too large for JavaScript, times and JSON stay text. */
export const decodeForPrisma: DecoderFor = (typeId) => kinds.get(typeId)?.decode;
