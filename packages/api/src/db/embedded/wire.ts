import { DatabaseError, serialize } from 'pg-protocol';

/** A column of a result, as PostgreSQL describes it. */
export interface ResultField {
  name: string;
  /** The type's object id (23 for `integer`). */
  typeId: number;
}

/** Turns a value's text form into what the caller wants to see. */
export type Decode = (text: string) => unknown;

/** Picks the decoder of a column's type; undefined leaves the text as it is. */
export type DecoderFor = (typeId: number) => Decode | undefined;

/** What one statement answered. */
export interface ResultSet {
  fields: ResultField[];
  rows: unknown[][];
  /** Rows read or written; null for commands that count none. */
  rowCount: number | null;
  /** The command tag, for instance `INSERT 0 1`. */
  command: string;
}

/** Everything a request was answered with. */
export interface Answer {
  results: ResultSet[];
  error: DatabaseError | null;
  notifications: { channel: string; payload: string }[];
  /** Whether the statement was parsed, so that its name exists from now on. */
  wasParsed: boolean;
  /** `I` idle, `T` in a transaction, `E` in a failed one. */
  status: string;
}

/** A value as the protocol carries it: text, bytes or null. */
export type WireValue = string | Uint8Array | null;

/** How to run a statement: afresh, or by the name an earlier request gave it. */
export interface Preparation {
  name: string;
  isKnown: boolean;
  /** A name to give up in exchange. */
  evicted?: string;
}

/** Encodes one statement with its values, to be run in one round trip. */
export function encodeStatement(
  sql: string,
  values: readonly WireValue[],
  { name, isKnown, evicted }: Preparation,
): Uint8Array<ArrayBuffer> {
  const wire = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
  return join([
    ...(evicted === undefined ? [] : [serialize.close({ type: 'S', name: evicted })]),
    ...(isKnown ? [] : [serialize.parse({ name, text: sql })]),
    serialize.bind({ statement: name, values: wire }),
    serialize.describe({ type: 'P' }),
    serialize.execute({}),
    serialize.sync(),
  ]);
}

/** Encodes a script of several statements without values. */
export function encodeScript(sql: string): Uint8Array<ArrayBuffer> {
  return join([serialize.query(sql)]);
}

function join(messages: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const size = messages.reduce((sum, message) => sum + message.length, 0);
  const joined = new Uint8Array(size);
  let at = 0;
  for (const message of messages) {
    joined.set(message, at);
    at += message.length;
  }
  return joined;
}

/** Decodes an answer, turning values into what `decoderFor` says. */
export function decodeAnswer(bytes: Uint8Array, decoderFor: DecoderFor): Answer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const answer: Answer = {
    results: [],
    error: null,
    notifications: [],
    wasParsed: false,
    status: 'I',
  };
  let fields: ResultField[] = [];
  let decoders: (Decode | undefined)[] = [];
  let rows: unknown[][] = [];

  let at = 0;
  while (at < buffer.length) {
    const type = buffer[at];
    const body = at + 5;
    at += 1 + buffer.readInt32BE(at + 1);
    switch (type) {
      case 0x31: // ParseComplete
        answer.wasParsed = true;
        break;
      case 0x54: // RowDescription
        fields = readFields(buffer, body);
        decoders = fields.map(({ typeId }) => decoderFor(typeId));
        break;
      case 0x44: // DataRow
        rows.push(readRow(buffer, body, decoders));
        break;
      case 0x43: {
        // CommandComplete
        const command = buffer.toString('utf8', body, at - 1);
        answer.results.push({ fields, rows, command, rowCount: countOf(command) });
        [fields, decoders, rows] = [[], [], []];
        break;
      }
      case 0x45: // ErrorResponse
        answer.error ??= readError(buffer, body, at);
        break;
      case 0x41: // NotificationResponse
        answer.notifications.push(readNotification(buffer, body));
        break;
      case 0x5a: // ReadyForQuery
        answer.status = buffer.toString('latin1', body, body + 1);
        break;
    }
  }
  return answer;
}

function readFields(buffer: Buffer, start: number): ResultField[] {
  const fields: ResultField[] = [];
  let at = start + 2;
  for (let left = buffer.readUInt16BE(start); left > 0; left--) {
    const end = buffer.indexOf(0, at);
    fields.push({ name: buffer.toString('utf8', at, end), typeId: buffer.readUInt32BE(end + 7) });
    at = end + 19;
  }
  return fields;
}

function readRow(
  buffer: Buffer,
  start: number,
  decoders: readonly (Decode | undefined)[],
): unknown[] {
  const row: unknown[] = [];
  let at = start + 2;
  for (const decode of decoders) {
    const length = buffer.readInt32BE(at);
    at += 4;
    if (length < 0) {
      row.push(null);
      continue;
    }
    const text = buffer.toString('utf8', at, at + length);
    row.push(decode ? decode(text) : text);
    at += length;
  }
  return row;
}

/** The last word of a tag is its count ("INSERT 0 5"); commands that count nothing end in a name. */
function countOf(command: string): number | null {
  const count = Number.parseInt(command.slice(command.lastIndexOf(' ') + 1), 10);
  return Number.isNaN(count) ? null : count;
}

function readNotification(buffer: Buffer, start: number): { channel: string; payload: string } {
  const channelEnd = buffer.indexOf(0, start + 4);
  const payloadEnd = buffer.indexOf(0, channelEnd + 1);
  return {
    channel: buffer.toString('utf8', start + 4, channelEnd),
    payload: buffer.toString('utf8', channelEnd + 1, payloadEnd),
  };
}

function readError(buffer: Buffer, start: number, end: number): DatabaseError {
  const parts = new Map<string, string>();
  let at = start;
  while (at < end && buffer[at] !== 0) {
    const valueEnd = buffer.indexOf(0, at + 1);
    parts.set(String.fromCharCode(buffer[at] ?? 0), buffer.toString('utf8', at + 1, valueEnd));
    at = valueEnd + 1;
  }
  const error = new DatabaseError(parts.get('M') ?? 'unknown error', end - start, 'error');
  error.severity = parts.get('S');
  error.code = parts.get('C');
  error.detail = parts.get('D');
  error.hint = parts.get('H');
  error.position = parts.get('P');
  error.where = parts.get('W');
  error.schema = parts.get('s');
  error.table = parts.get('t');
  error.column = parts.get('c');
  error.dataType = parts.get('d');
  error.constraint = parts.get('n');
  return error;
}
