import type { Queries } from './database.ts';
import { DatabaseFailure } from './failures.ts';

/** Resolves when a statement is answered within the time given, else throws. */
export async function pingWithin(queries: Queries, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DatabaseFailure('TIMEOUT')), timeoutMs);
  });
  try {
    await Promise.race([queries.query('SELECT 1'), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
