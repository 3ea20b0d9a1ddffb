import type { ServiceContext } from '../../context.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type IngestResult, ingestInteractions } from './ingest.service.ts';
import { fromCloudEvent, isCloudEvent } from './rules/cloud-event.ts';

/** One line of a stream: a row, or why it is none. */
export type StreamLine = { line: number; row: unknown } | { line: number; problem: string };

/** Why a line was not taken in, or what is odd about it. */
export interface LineIssue {
  line: number;
  severity: 'error' | 'warning';
  code: string;
  message: string;
  path: string | null;
}

/** What became of a part of a stream, or of all of it. */
export interface StreamReport {
  /** The last line that was read. */
  through: number;
  received: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  matched: number;
  issues: LineIssue[];
}

const BATCH_ROWS = 1000;

/**
 * Takes in a stream of interactions, batch by batch as it comes.
 *
 * Each batch is a transaction of its own: what a report says of is stored for
 * good, whatever happens to the rest of the stream.
 *
 * @returns a report for each batch, in order
 */
export async function* ingestStream(
  ctx: ServiceContext,
  lines: AsyncIterable<StreamLine>,
): AsyncGenerator<StreamReport, void, void> {
  let batch: StreamLine[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH_ROWS) continue;
    yield await ingestLines(ctx, batch);
    batch = [];
  }
  if (batch.length > 0) yield await ingestLines(ctx, batch);
}

async function ingestLines(
  ctx: ServiceContext,
  lines: readonly StreamLine[],
): Promise<StreamReport> {
  if (!(await ctx.stillAllowed(false))) {
    throw new DomainError('UNAUTHENTICATED', 'The API key was revoked meanwhile.');
  }
  const rows = lines.flatMap((line) => ('row' in line ? [line] : []));
  const inputs = rows.map(({ row }) => (isCloudEvent(row) ? fromCloudEvent(row) : row));
  const call = { field: 'ingest', args: null };
  const result = await ingestInteractions(ctx, call, inputs, { dryRun: false, atomic: false });
  return report(
    lines,
    rows.map(({ line }) => line),
    result,
  );
}

function report(
  lines: readonly StreamLine[],
  lineOf: readonly number[],
  { rows, matched }: IngestResult,
): StreamReport {
  const unread = lines.flatMap((line): LineIssue[] =>
    'problem' in line
      ? [
          {
            line: line.line,
            severity: 'error',
            code: 'BAD_USER_INPUT',
            message: line.problem,
            path: null,
          },
        ]
      : [],
  );
  const issues = rows.flatMap(({ index, errors, warnings }) => {
    const line = lineOf[index] ?? 0;
    return [
      ...errors.map(({ code, message, path }) => ({
        line,
        severity: 'error' as const,
        code,
        message,
        path,
      })),
      ...warnings.map(({ code, message, path }) => ({
        line,
        severity: 'warning' as const,
        code,
        message,
        path,
      })),
    ];
  });
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  return {
    through: lines.at(-1)?.line ?? 0,
    received: lines.length,
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    rejected: count('REJECTED') + unread.length,
    matched,
    issues: [...unread, ...issues].sort((one, other) => one.line - other.line),
  };
}

const MOST_ISSUES = 1000;

/** Adds the reports of a stream up. Of the issues, the first thousand are kept. */
export function addReports(one: StreamReport, other: StreamReport): StreamReport {
  return {
    through: other.through,
    received: one.received + other.received,
    created: one.created + other.created,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    rejected: one.rejected + other.rejected,
    matched: one.matched + other.matched,
    issues: [...one.issues, ...other.issues].slice(0, MOST_ISSUES),
  };
}

/** The report of a stream of which nothing has been read. */
export const EMPTY_REPORT: StreamReport = {
  through: 0,
  received: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  matched: 0,
  issues: [],
};
