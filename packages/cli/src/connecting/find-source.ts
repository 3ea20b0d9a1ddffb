import { ApiError, type ParcoursClient } from '@parcours/sdk';
import { CliFailure } from '../failure.ts';

/** The id of a source that is named by its id, its key or its name. */
export async function idOfSource(parcours: ParcoursClient, wanted: string): Promise<string> {
  const select = { id: true, key: true, name: true } as const;
  const sources: { id: string; key: string | null; name: string }[] = [];
  for await (const source of parcours.crmSources.list({ first: 100, select })) sources.push(source);
  const fitting = sources.filter((one) => [one.id, one.key, one.name].includes(wanted));
  const [source, other] = fitting;
  if (source && !other) return source.id;
  const names = sources.map(({ key, name }) => key ?? name).join(', ') || 'none yet';
  const reason = source ? 'More than one source is' : 'No source is';
  throw new CliFailure('NOT_FOUND', `${reason} called “${wanted}”. There is: ${names}.`);
}

const FIRST_LOOK_MS = 20;
const LONGEST_LOOK_MS = 500;

/** Waits until a job has ended; one that failed is told of as a failure. */
export async function waitForJob(parcours: ParcoursClient, id: string): Promise<unknown> {
  const select = {
    status: true,
    finishedAt: true,
    result: true,
    errorCode: true,
    errorMessage: true,
  } as const;
  for (let waitMs = FIRST_LOOK_MS; ; waitMs = Math.min(LONGEST_LOOK_MS, waitMs * 1.5)) {
    const job = await parcours.jobs.get(id, { select });
    if (job.status === 'SUCCEEDED') return job.result;
    if (job.finishedAt !== null) {
      throw new CliFailure(
        job.errorCode ?? job.status,
        job.errorMessage ?? 'The job was cancelled.',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

/** Tells whether the server said that the key may not see something. */
export const isForbidden = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'FORBIDDEN';
