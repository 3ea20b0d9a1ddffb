import { isEmpty, type Table, type TableRow } from '@parcours/api/reading';
import type { RowIssue, RowReader } from '../row-reader.ts';
import { type RecordHandler, RecordProblem } from './record-handlers.ts';
import { addCounts, NO_COUNTS, type RecordCounts } from './record-outcome.ts';
import type { SentIssue } from './record-senders.ts';

/** A row that is on its way, for what the server says about it. */
interface Pending<Row> {
  record: Row;
  row: TableRow;
}

/** What is told of a row. */
export type TellIssue = (row: TableRow, issue: RowIssue) => void;

/** What sending the rows of a table needs. */
export interface SendJob<Row> {
  table: Table;
  /** Null when the lines are records already. */
  reader: RowReader | null;
  handler: RecordHandler<Row>;
  /** The places of the columns a row must say something in. */
  neededPlaces: readonly number[];
  /** So many rows were dealt with before. */
  startAfter: number;
  tell: TellIssue;
  /** Called when a batch is acknowledged, with how many rows are dealt with. */
  acknowledged: (rows: number, counts: RecordCounts) => Promise<void>;
}

/**
 * Sends the rows of a table in their order, batch by batch, each acknowledged before the
 * next is sent.
 */
export async function sendRows<Row>(job: SendJob<Row>): Promise<void> {
  const { table, handler, startAfter } = job;
  const sender = new BatchSender(job);
  let rows = 0;
  for await (const row of table.rows()) {
    // What was dealt with before is read all the same: occurrences are counted from the start.
    const { record, issues, isSkipped } = readRow(job, row);
    if (rows >= startAfter) {
      if (record !== null) await sender.add(record, row, rows);
      sender.note(row, issues, isSkipped ? { skipped: 1 } : countsOf(record, issues));
      // Rows that are only refused or left out are acknowledged from time to time, too.
      if (rows - sender.through >= handler.sender.mostRows * 4) await sender.flush(rows + 1);
    }
    rows++;
  }
  await sender.flush(Math.max(rows, startAfter));
}

function countsOf(record: unknown, issues: readonly RowIssue[]): Partial<RecordCounts> {
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  return { warnings, rejected: record === null ? 1 : 0 };
}

/** What became of a row before it is sent. */
interface ShapedRow<Row> {
  record: Row | null;
  issues: RowIssue[];
  isSkipped?: boolean;
}

function readRow<Row>(
  { neededPlaces, reader, handler }: SendJob<Row>,
  row: TableRow,
): ShapedRow<Row> {
  if (!row.fault && neededPlaces.some((place) => isEmpty(row.cells[place]))) {
    return { record: null, issues: [], isSkipped: true };
  }
  return shapeRow(row, reader, handler);
}

function shapeRow<Row>(
  row: TableRow,
  reader: RowReader | null,
  handler: RecordHandler<Row>,
): ShapedRow<Row> {
  const refused = (code: string, message: string, cell: RowIssue['cell']): RowIssue => ({
    severity: 'error',
    code,
    message,
    cell,
  });
  if (!reader) {
    if (row.fault)
      return { record: null, issues: [refused(row.fault.code, row.fault.message, null)] };
    return attempt(
      () => handler.accept(row.json ?? {}),
      [],
      () => null,
    );
  }
  const read = reader.read(row);
  const cellOf = (field: string) => cellAt(reader, row, field);
  if (read.issues.some(({ severity }) => severity === 'error'))
    return { record: null, issues: read.issues };
  return attempt(() => handler.shape(read), read.issues, cellOf);
}

function attempt<Row>(
  make: () => Row,
  issues: RowIssue[],
  cellOf: (field: string) => RowIssue['cell'],
): ShapedRow<Row> {
  try {
    return { record: make(), issues };
  } catch (error) {
    if (!(error instanceof RecordProblem)) throw error;
    const { code, message, field } = error;
    return { record: null, issues: [{ severity: 'error', code, message, cell: cellOf(field) }] };
  }
}

/** The fields that the API names otherwise. */
const FIELDS: Readonly<Record<string, string>> = {
  reference: 'externalId',
  metricId: 'metric',
  periodStartDate: 'period',
  channelId: 'channel',
  customFields: 'properties',
};

/** The cell a field was read from. */
function cellAt(reader: RowReader | null, row: TableRow, path: string): RowIssue['cell'] {
  const head = path.replace(/^fields\./, '').split('.')[0] ?? '';
  const name = FIELDS[head] ?? head;
  const field =
    reader?.fields.find((one) => one.name === name || one.name === path) ??
    reader?.fields.find((one) => one.name.startsWith(`${name}.`));
  return row.cells[field?.places[0] ?? -1] ?? null;
}

/** Gathers a batch, and sends it when asked to. */
class BatchSender<Row> {
  readonly #job: SendJob<Row>;
  readonly #keys = new Set<string>();
  #pending: Pending<Row>[] = [];
  #noted: RecordCounts = NO_COUNTS;
  #issues: { row: TableRow; issue: RowIssue }[] = [];
  #characters = 0;
  /** So many rows of the table are acknowledged. */
  through: number;

  constructor(job: SendJob<Row>) {
    this.#job = job;
    this.through = job.startAfter;
  }

  /** Adds a record, once there is room for it; so many rows of the table came before. */
  async add(record: Row, row: TableRow, before: number): Promise<void> {
    const { sender, keyOf } = this.#job.handler;
    const key = keyOf?.(record);
    const size = JSON.stringify(record).length;
    const isFull =
      this.#pending.length >= sender.mostRows ||
      this.#characters + size > sender.mostCharacters ||
      (key !== undefined && this.#keys.has(key));
    if (isFull) await this.flush(before);
    if (key !== undefined) this.#keys.add(key);
    this.#pending.push({ record, row });
    this.#characters += size;
  }

  /** Keeps what is known of a row before it is sent; it is told once that is acknowledged. */
  note(row: TableRow, issues: readonly RowIssue[], counts: Partial<RecordCounts>): void {
    this.#noted = addCounts(this.#noted, counts);
    for (const issue of issues) this.#issues.push({ row, issue });
  }

  /** Sends what there is; so many rows of the table are dealt with then. */
  async flush(rows: number): Promise<void> {
    if (rows === this.through && this.#pending.length === 0) return;
    const batch = this.#pending;
    const counts = batch.length === 0 ? {} : await this.#send(batch);
    const sum = addCounts(this.#noted, counts);
    const issues = this.#issues.sort((one, other) => one.row.line - other.row.line);
    for (const { row, issue } of issues) this.#job.tell(row, issue);
    this.#pending = [];
    this.#issues = [];
    this.#noted = NO_COUNTS;
    this.#keys.clear();
    this.#characters = 0;
    this.through = rows;
    await this.#job.acknowledged(rows, sum);
  }

  async #send(batch: readonly Pending<Row>[]): Promise<Partial<RecordCounts>> {
    const { issues, ...counts } = await this.#job.handler.sender.send(
      batch.map(({ record }) => record),
    );
    for (const issue of issues) this.#keep(batch, issue);
    return { ...counts, warnings: issues.filter(({ severity }) => severity === 'warning').length };
  }

  #keep(batch: readonly Pending<Row>[], { index, path, ...issue }: SentIssue): void {
    const row = batch[index]?.row;
    if (!row) return;
    const cell = path === null ? null : cellAt(this.#job.reader, row, path);
    this.#issues.push({ row, issue: { ...issue, cell } });
  }
}
