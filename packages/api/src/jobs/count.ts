import type { Queries } from '../db/database.ts';

/** How many jobs of a kind wait or run, in all workspaces and on all servers. */
export interface JobCount {
  kind: string;
  status: 'QUEUED' | 'RUNNING';
  count: number;
}

/** Counts the jobs that wait and those that run. */
export function countOpenJobs(queries: Queries): Promise<JobCount[]> {
  return queries.query<JobCount>(
    `SELECT kind, 'QUEUED' AS status, count(*)::int AS count FROM job
       WHERE status = 'QUEUED' GROUP BY kind
     UNION ALL
     SELECT kind, 'RUNNING', count(*)::int FROM job WHERE status = 'RUNNING' GROUP BY kind`,
  );
}
