import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { type App, type AppOptions, createApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { openNewWorkspace } from '../domains/access/index.ts';
import { PATIENT_POOL_WAIT_MS, testDatabase } from './engines.ts';

/** A GraphQL answer as tests read it. */
export interface Answer {
  status: number;
  // Tests assert on whole shapes, so the data stays untyped here.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  data: any;
  errors:
    | { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
    | undefined;
  extensions: Record<string, unknown> | undefined;
  headers: Headers;
}

/** Sends an operation with one key. */
export type Call = (
  document: string,
  variables?: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** A workspace of its own for one test file, with an admin's key. */
export interface TestWorkspace {
  id: string;
  memberId: string;
  key: string;
  admin: Call;
}

export interface TestServer {
  app: App;
  url: string;
  openWorkspace: (name?: string) => Promise<TestWorkspace>;
  callWith: (key: string | null) => Call;
  /** Runs something and lists the database calls it made in workspaces opened here, as `Model.operation`. */
  queriesOf: (run: () => Promise<unknown>) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Settings of a test server: nothing is refused for coming too fast, or for a busy machine. */
export function testConfig(overrides: Partial<Config> = {}): Config {
  const roomy = { capacity: 10_000_000, restorePerSecond: 1_000_000 };
  const config = readConfig({ PARCOURS_POOL_WAIT_MS: String(PATIENT_POOL_WAIT_MS) });
  return { ...config, costBucket: roomy, bulkBucket: roomy, ...overrides };
}

/** Sends operations to a server, with one key or none. */
export function callAt(url: string, key: string | null): Call {
  return async (document, variables, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const body = (await response.json()) as Pick<Answer, 'data' | 'errors' | 'extensions'>;
    return { ...body, status: response.status, headers: response.headers };
  };
}

/** Starts the API on a free port over the database the tests of this process share. */
export async function startServer(
  overrides: Partial<Config> = {},
  options: Partial<AppOptions> = {},
): Promise<TestServer> {
  // The database is shared with other test files, and their jobs may still run.
  const opened = new Set<string>();
  const calls: string[] = [];
  const app = createApp({
    observe: ({ workspaceId, model, operation }) => {
      if (opened.has(workspaceId)) calls.push(`${model}.${operation}`);
    },
    config: testConfig(overrides),
    database: await testDatabase(),
    log: pino({ level: 'silent' }),
    now: () => new Date(),
    localKey: null,
    ...options,
  });
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const callWith = (key: string | null): Call => callAt(url, key);

  return {
    app,
    url,
    callWith,
    async openWorkspace(name = `Test ${randomUUID()}`) {
      const { workspaceId, memberId, key } = await openNewWorkspace(app.prisma, {
        name,
        memberName: 'Tester',
        now: new Date(),
      });
      opened.add(workspaceId);
      return { id: workspaceId, memberId, key, admin: callWith(key) };
    },
    async queriesOf(run) {
      calls.length = 0;
      await run();
      return [...calls];
    },
    close: () => app.close(),
  };
}
