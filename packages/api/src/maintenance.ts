import type { Logger } from 'pino';

/** Work that has to be done now and then; it may fail and is tried again next time. */
export interface MaintenanceTask {
  name: string;
  run: () => Promise<number>;
}

/**
 * Runs tasks now and then again and again.
 *
 * @returns a function that stops it and waits for what is running
 */
export function startMaintenance(
  tasks: readonly MaintenanceTask[],
  everyMs: number,
  log: Pick<Logger, 'info' | 'warn'>,
): () => Promise<void> {
  let running = Promise.resolve();
  const runAll = () => {
    running = running.then(async () => {
      for (const { name, run } of tasks) {
        try {
          const count = await run();
          if (count > 0) log.info({ task: name, count }, 'Maintenance had something to do.');
        } catch (error) {
          log.warn({ err: error, task: name }, 'Maintenance failed; it is tried again later.');
        }
      }
    });
  };
  runAll();
  const timer = setInterval(runAll, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
