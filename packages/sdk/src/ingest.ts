import type { Deadline } from './deadline.ts';
import type { InteractionInput } from './generated/inputs.ts';
import type { Connection } from './http.ts';
import type { Tools } from './tools.ts';

/** What an ingest can be given. */
export interface IngestOptions {
  /** How many interactions a request carries at most. @default 5_000 */
  requestRows?: number;
  /** Ends the ingest; it then throws the signal's reason. What was reported stays written. */
  signal?: AbortSignal;
}

/** What is wrong or odd about one interaction of an ingest. */
export interface IngestIssue {
  /** Its place among all interactions that were given, from 0. */
  index: number;
  /** An error kept it out; a warning did not. */
  severity: 'error' | 'warning';
  code: string;
  message: string;
  /** The field at fault; null when it is the whole. */
  path: string | null;
}

/** What became of the interactions of one request, all of them stored or refused for good. */
export interface IngestReport {
  /** How many of the interactions given have been dealt with, those of earlier requests included. */
  through: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** How many of the new and corrected ones a rule matched to a touchpoint. */
  matched: number;
  issues: IngestIssue[];
}

/** The interactions to send: a list, or a stream that is read as fast as they are taken in. */
export type Interactions = Iterable<InteractionInput> | AsyncIterable<InteractionInput>;

/**
 * Sends interactions in their order, one request after the other, and yields a
 * report for each. A request that fails is sent again as a whole, which changes
 * nothing: the server knows an interaction by its source and externalId.
 */
export async function* sendInteractions(
  tools: Tools,
  connection: Connection,
  interactions: Interactions,
  { requestRows = 5_000, signal }: IngestOptions = {},
): AsyncGenerator<IngestReport, void, void> {
  let lines: string[] = [];
  let done = 0;
  const post = async () => {
    const report = await postLines(tools, connection, lines, signal);
    const issues = report.issues.map(({ line, ...issue }) => ({
      index: done + line - 1,
      ...issue,
    }));
    done += lines.length;
    lines = [];
    return { ...report, through: done, issues };
  };
  for await (const interaction of interactions) {
    signal?.throwIfAborted();
    lines.push(JSON.stringify(interaction));
    if (lines.length >= requestRows) yield await post();
  }
  if (lines.length > 0) yield await post();
}

type LineIssue = Omit<IngestIssue, 'index'> & { line: number };
type BatchReport = Omit<IngestReport, 'through' | 'issues'> & { issues: LineIssue[] };

const COUNTS = ['created', 'updated', 'unchanged', 'rejected', 'matched'] as const;

function postLines(
  { ApiError, exchange, readAnswer, readErrors, withRetry }: Tools,
  connection: Connection,
  lines: readonly string[],
  signal: AbortSignal | undefined,
): Promise<BatchReport> {
  const request = {
    url: `${connection.url.replace(/[^/]*$/, '')}ingest`,
    method: 'POST',
    headers: { 'content-type': NDJSON, accept: NDJSON },
    body: `${lines.join('\n')}\n`,
    signal,
    timeoutMs: connection.timeoutMs,
  } as const;
  const read = async (response: Response, deadline: Deadline): Promise<BatchReport> => {
    const isStream = response.headers.get('content-type')?.startsWith(NDJSON);
    if (!response.body || !isStream) {
      await readAnswer(response);
      throw new ApiError('BAD_RESPONSE', 'The answer is not one of /ingest. Check the url.', {
        status: response.status,
      });
    }
    const sum: BatchReport = {
      created: 0,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      matched: 0,
      issues: [],
    };
    for await (const answer of readAnswers(response.body, deadline)) {
      if (answer.error) {
        const { code, message } = answer.error;
        throw readErrors([{ message, extensions: { code } }], { status: response.status });
      }
      if (answer.done) return sum;
      for (const name of COUNTS) sum[name] += answer[name];
      sum.issues.push(...answer.issues);
    }
    throw new ApiError('NETWORK', 'The answer broke off.');
  };
  return withRetry(connection.retry, signal, () => exchange(connection, request, read));
}

const NDJSON = 'application/x-ndjson';

/** A line of the answer: a batch, what went wrong, or the sum at the end. */
type AnswerLine = BatchReport & { done?: boolean; error?: { code: string; message: string } };

/** Reads the lines of an answer. Each is a sign of life: the time starts anew. */
async function* readAnswers(
  body: ReadableStream<Uint8Array>,
  deadline: Deadline,
): AsyncGenerator<AnswerLine, void, void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let held = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    deadline.extend();
    const lines = (held + decoder.decode(value, { stream: true })).split('\n');
    held = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}
