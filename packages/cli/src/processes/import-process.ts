import path from 'node:path';
import { slugOf } from '@parcours/api/reading';
import { ApiError, type ParcoursClient } from '@parcours/sdk';
import { readFileBytes } from '../importing/import-file.ts';
import { sendFile } from '../importing/server-import.ts';
import type { Session } from '../session/connect.ts';
import { describeError, type ErrorWords } from '../terminal/describe-error.ts';

/** Larger files are sent by themselves: requests may have one megabyte, and base64 takes a third more. */
const MOST_SENT_ALONG = 600_000;

const REPORT = {
  isNew: true,
  dryRun: true,
  processId: true,
  overwritesEdits: true,
  unchangedCount: true,
  counts: { pools: true, lanes: true, tasks: true, sequenceFlows: true, messageFlows: true },
  changes: { elementId: true, name: true, kinds: true, nameBefore: true },
  findings: { code: true, message: true, line: true, elementId: true },
} as const;

const send = (
  parcours: ParcoursClient,
  input: Parameters<ParcoursClient['processes']['import']>[0],
) => parcours.processes.import(input, { select: REPORT });

/** What the server says of an import. */
export type ProcessReport = Awaited<ReturnType<typeof send>>;

/** What became of the file of a process. */
export type ProcessOutcome =
  | ({ file: string; status: 'imported' } & ProcessReport)
  | { file: string; status: 'failed'; error: ErrorWords };

/** One file to import, and how. */
export interface ProcessJob {
  session: Session;
  cwd: string;
  file: string;
  /** The key of the process; made of the name of the file when left out. */
  key: string | undefined;
  dryRun: boolean;
}

/**
 * Imports the file of a process. It never throws: what fails is the outcome, so that other
 * files go on.
 */
export async function importProcess(job: ProcessJob): Promise<ProcessOutcome> {
  const { session, file, dryRun } = job;
  try {
    const name = path.basename(file);
    const key = job.key ?? slugOf(name.replace(/(?<=.)\.[^.]+$/, ''));
    const bytes = await readFileBytes(job);
    const report = await send(session.parcours, {
      ...(await given(session.parcours, name, bytes)),
      key,
      dryRun,
    });
    return { file, status: 'imported', ...report };
  } catch (error) {
    const words = describeError(error, session.url);
    const line = error instanceof ApiError ? error.details.line : undefined;
    const reason = error instanceof ApiError ? error.details.reason : undefined;
    return {
      file,
      status: 'failed',
      error: {
        ...words,
        ...(typeof reason === 'string' ? { code: reason } : {}),
        ...(typeof line === 'number' ? { line } : {}),
      },
    };
  }
}

async function given(parcours: ParcoursClient, name: string, bytes: Uint8Array<ArrayBuffer>) {
  if (bytes.length > MOST_SENT_ALONG) return { uploadId: await sendFile(parcours, name, bytes) };
  return { file: { name, base64: Buffer.from(bytes).toString('base64') } };
}
