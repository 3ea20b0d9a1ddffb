import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { JobCount } from '../jobs/index.ts';

/** What the process counts about itself, in Prometheus' terms. */
export interface Metrics {
  registry: Registry;
  /** Finished HTTP requests by route and status. */
  requests: Counter<'route' | 'status'>;
  /** Seconds per HTTP request by route. */
  durations: Histogram<'route'>;
  /** Streams that are open now, by transport. */
  streams: Gauge<'transport'>;
  /** Seconds per attempt at a job by kind and how it ended. */
  jobAttempts: Histogram<'kind' | 'outcome'>;
}

/**
 * Makes the metrics of one process.
 *
 * @param countJobs counts what waits and what runs; asked whenever someone collects
 */
export function createMetrics(countJobs: () => Promise<JobCount[]>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'parcours_jobs',
    help: 'Jobs that wait or run, on all servers of this database, by kind.',
    labelNames: ['kind', 'status'],
    registers: [registry],
    async collect() {
      this.reset();
      // The other figures are worth having when the database does not answer, these cannot be had then.
      const counts = await countJobs().catch(() => []);
      for (const { kind, status, count } of counts) this.set({ kind, status }, count);
    },
  });
  return {
    registry,
    requests: new Counter({
      name: 'parcours_http_requests_total',
      help: 'Finished HTTP requests by route and status.',
      labelNames: ['route', 'status'],
      registers: [registry],
    }),
    durations: new Histogram({
      name: 'parcours_http_request_seconds',
      help: 'Seconds per HTTP request by route.',
      labelNames: ['route'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    }),
    jobAttempts: new Histogram({
      name: 'parcours_job_attempt_seconds',
      help: 'Seconds per attempt at a job by kind and how it ended.',
      labelNames: ['kind', 'outcome'],
      buckets: [0.05, 0.25, 1, 5, 15, 60, 300, 1_800],
      registers: [registry],
    }),
    streams: new Gauge({
      name: 'parcours_open_streams',
      help: 'Streams that are open now, by transport.',
      labelNames: ['transport'],
      registers: [registry],
    }),
  };
}
