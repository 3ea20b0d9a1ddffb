import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

describe('GraphQL over HTTP', () => {
  it('meets every MUST and SHOULD of the audit, and every MAY but those on GET', async () => {
    const results = await auditServer({
      url: `${server.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) => {
        const headers = new Headers(init.headers);
        headers.set('authorization', `Bearer ${ws.key}`);
        return fetch(url, { ...init, headers });
      },
    });

    const unmet = results.flatMap((result) =>
      result.status === 'ok' ? [] : [`${result.status}: ${result.id} ${result.name}`],
    );
    expect(results.length).toBeGreaterThanOrEqual(60);
    expect(unmet).toEqual([
      'notice: 5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
      'notice: D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'notice: 6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ]);
  });
});
