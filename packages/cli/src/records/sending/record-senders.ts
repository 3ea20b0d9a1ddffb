import type {
  ContactIngestRowInput,
  DataPointRowInput,
  InteractionInput,
  ParcoursClient,
  ServiceCaseIngestRowInput,
} from '@parcours/sdk';

/** What the server did with a batch. */
export interface SentReport {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  issues: SentIssue[];
}

/** What is wrong or odd about one record of a batch. */
export interface SentIssue {
  index: number;
  severity: 'error' | 'warning';
  code: string;
  message: string;
  path: string | null;
}

/** How records of a kind are sent. */
export interface RecordSender<Row> {
  /** How many go at once. */
  mostRows: number;
  /** How many characters of JSON go at once. */
  mostCharacters: number;
  send(rows: readonly Row[]): Promise<SentReport>;
}

/** What a request may carry, with room for the rest of it; the server takes 1 MiB. */
const LARGEST_REQUEST = 800_000;
const STREAM_ROWS = 5000;
const INTERACTION_ROWS = 1000;
const RECORD_ROWS = 500;

const ISSUE = { code: true, message: true, path: true } as const;
const COUNTS = { created: true, updated: true, unchanged: true, rejected: true } as const;
const INGEST = {
  select: { ...COUNTS, rows: { index: true, errors: ISSUE, warnings: ISSUE } },
} as const;

interface Answer extends Omit<SentReport, 'issues'> {
  rows: readonly {
    index: number;
    errors: readonly Omit<SentIssue, 'index' | 'severity'>[];
    warnings?: readonly Omit<SentIssue, 'index' | 'severity'>[];
  }[];
}

function reportOf({ rows, ...counts }: Answer): SentReport {
  const issues = rows.flatMap(({ index, errors, warnings = [] }) => [
    ...errors.map((issue) => ({ index, severity: 'error' as const, ...issue })),
    ...warnings.map((issue) => ({ index, severity: 'warning' as const, ...issue })),
  ]);
  return { ...counts, issues };
}

const graphql = (mostRows: number) => ({ mostRows, mostCharacters: LARGEST_REQUEST });

/** Interactions go to the stream endpoint, many at once; a trial goes through the mutation. */
export function interactionSender(
  parcours: ParcoursClient,
  dryRun: boolean,
): RecordSender<InteractionInput> {
  if (dryRun) {
    return {
      ...graphql(INTERACTION_ROWS),
      send: async (rows) => reportOf(await parcours.interactions.ingest({ rows, dryRun }, INGEST)),
    };
  }
  return {
    mostRows: STREAM_ROWS,
    mostCharacters: 16_000_000,
    async send(rows) {
      const sum: SentReport = { created: 0, updated: 0, unchanged: 0, rejected: 0, issues: [] };
      for await (const report of parcours.ingest(rows, { requestRows: STREAM_ROWS })) {
        for (const name of ['created', 'updated', 'unchanged', 'rejected'] as const) {
          sum[name] += report[name];
        }
        sum.issues.push(...report.issues);
      }
      return sum;
    },
  };
}

export function contactSender(
  parcours: ParcoursClient,
  dryRun: boolean,
): RecordSender<ContactIngestRowInput> {
  return {
    ...graphql(RECORD_ROWS),
    send: async (rows) => reportOf(await parcours.contacts.ingest({ rows, dryRun }, INGEST)),
  };
}

export function caseSender(
  parcours: ParcoursClient,
  dryRun: boolean,
): RecordSender<ServiceCaseIngestRowInput> {
  return {
    ...graphql(RECORD_ROWS),
    send: async (rows) => reportOf(await parcours.serviceCases.ingest({ rows, dryRun }, INGEST)),
  };
}

export function dataPointSender(
  parcours: ParcoursClient,
  dryRun: boolean,
): RecordSender<DataPointRowInput> {
  const select = { ...COUNTS, rows: { index: true, errors: ISSUE } } as const;
  return {
    ...graphql(RECORD_ROWS),
    send: async (rows) =>
      reportOf(await parcours.dataPoints.bulkUpsert({ rows, dryRun }, { select })),
  };
}
