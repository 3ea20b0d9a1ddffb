import type { ClientOptions, ParcoursClient } from './client-types.ts';
import { type AnySelection, buildOperation } from './document.ts';
import { mayWrite } from './documents.ts';
import type { Resources } from './generated/operations.ts';
import { schemaMap, volumes } from './generated/schema-map.ts';
import type { Connection, RequestBody } from './http.ts';
import type { IngestOptions, Interactions } from './ingest.ts';
import { createResources } from './resources.ts';
import { retryPolicy } from './retry.ts';
import { createRunner, type RunOptions } from './runner.ts';
import { readSchema, withSchema } from './schema-reader.ts';
import type { OpenStream } from './stream.ts';
import type { SubscribeOptions } from './subscribe.ts';
import { tools } from './tools.ts';
import type { UploadOptions } from './upload.ts';

/**
 * Makes a client. It opens no connection before the first call.
 *
 * @example
 * ```ts
 * const parcours = createClient({ url: 'http://127.0.0.1:4000/graphql', token });
 * const journey = await parcours.journeys.get({ key: 'onboarding' });
 * ```
 */
export function createClient(options: ClientOptions): ParcoursClient {
  const connection = connect(options);
  const schema = readSchema(schemaMap, volumes);
  const run = createRunner(connection);
  let open: OpenStream | undefined;

  const perform =
    (kind: 'query' | 'mutation') =>
    async (selection: AnySelection, given: RunOptions = {}) =>
      run(kind, await withSchema(() => buildOperation(schema, kind, selection)), given);
  const query = perform('query');

  const methods = {
    query,
    mutate: perform('mutation'),
    async *subscribe(selection: AnySelection, given: SubscribeOptions = {}) {
      const live = await import('./live.ts');
      open ??= options.subscriptions?.(connection) ?? live.openServerEvents(connection, tools);
      const context = { tools, schema, retry: connection.retry, open, query };
      yield* live.subscribe(context, selection, given);
    },
    request: (
      document: string,
      variables: Record<string, unknown> = {},
      given: RunOptions = {},
    ) => {
      const text = String(document);
      return run(mayWrite(text) ? 'mutation' : 'query', { query: text, variables }, given);
    },
    async upload(id: string, body: RequestBody, given?: UploadOptions) {
      const live = await import('./live.ts');
      await live.sendUpload(tools, connection, id, body, given);
    },
    async *ingest(interactions: Interactions, given?: IngestOptions) {
      const live = await import('./live.ts');
      yield* live.sendInteractions(tools, connection, interactions, given);
    },
  };
  return Object.assign(createResources<Resources>(schema, run), methods) as ParcoursClient;
}

function connect(options: ClientOptions): Connection {
  const { url, token, headers = {}, retry, timeoutMs = 30_000 } = options;
  return {
    url,
    headers: token === undefined ? headers : { authorization: `Bearer ${token}`, ...headers },
    // A bare `fetch` must not be called as a method of another object.
    fetch: options.fetch ?? ((...args) => globalThis.fetch(...args)),
    retry: retryPolicy(retry),
    timeoutMs,
  };
}
