import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the process counts about itself, in Prometheus' terms. */
export interface Metrics {
  registry: Registry;
  /** Finished HTTP requests by route and status. */
  requests: Counter<'route' | 'status'>;
  /** Seconds per HTTP request by route. */
  durations: Histogram<'route'>;
  /** Streams that are open now, by transport. */
  streams: Gauge<'transport'>;
}

/** Makes the metrics of one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
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
    streams: new Gauge({
      name: 'parcours_open_streams',
      help: 'Streams that are open now, by transport.',
      labelNames: ['transport'],
      registers: [registry],
    }),
  };
}
