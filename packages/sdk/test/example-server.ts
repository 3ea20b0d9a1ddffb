import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { createSchema, createYoga } from 'graphql-yoga';
import { WebSocketServer } from 'ws';

/** A server that the samples of the README run against. */
export interface ExampleServer {
  url: string;
  key: string;
  stop(): Promise<void>;
}

interface Journey {
  id: string;
  key: string;
  name: string;
  description: string | null;
  revision: number;
}

interface Page {
  first?: number;
  after?: string;
}

/** Starts a server for the schema with a few journeys in memory. */
export async function startExampleServer(): Promise<ExampleServer> {
  const schema = createSchema({
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
    resolvers: exampleResolvers(),
  });
  const yoga = createYoga({ schema, logging: false, maskedErrors: false });
  const http = createServer((request, response) => {
    if (request.method === 'PUT') return response.writeHead(204).end();
    return void yoga(request, response);
  });
  const socket = new WebSocketServer({ server: http, path: '/graphql' });
  useServer({ schema }, socket);

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    key: 'example',
    stop: async () => {
      for (const client of socket.clients) client.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function exampleResolvers() {
  const names = ['Onboarding', 'I move', 'I renew'];
  const journeys = names.map((name, i) =>
    makeJourney(`${i}`, name.toLowerCase().replace(' ', '-'), name),
  );
  const changes: { cursor: string; kind: string; entityId: string; at: string }[] = [];
  const record = <T extends { id: string }>(kind: string, entity: T): T => {
    const cursor = String(changes.length + 1);
    changes.push({ cursor, kind, entityId: entity.id, at: new Date(0).toISOString() });
    return entity;
  };
  const find = ({ id, key }: { id?: string; key?: string }) =>
    journeys.find((journey) => journey.id === id || journey.key === key) ?? null;

  return {
    Query: {
      workspace: () => ({ id: 'w', name: 'Demo' }),
      changeCursor: () => String(changes.length),
      journey: (_: unknown, by: { id?: string; key?: string }) => find(by),
      node: (_: unknown, { id }: { id: string }) => ({ __typename: 'Journey', ...find({ id }) }),
      journeys: (_: unknown, page: Page & { where?: { name?: { contains?: string } } }) =>
        pageOf(
          journeys.filter(({ name }) => name.includes(page.where?.name?.contains ?? '')),
          page,
        ),
    },
    Journey: {
      maps: () => pageOf([{ id: 'm', name: 'Today', state: 'AS_IS' }], {}),
    },
    Mutation: {
      journeyCreate: (_: unknown, { input }: { input: Pick<Journey, 'key' | 'name'> }) => {
        if (find(input)) throw refusal('KEY_TAKEN', { key: input.key });
        const journey = makeJourney(String(journeys.length), input.key, input.name);
        journeys.push(journey);
        return record('CREATED', journey);
      },
      journeyUpdate: (_: unknown, { input }: { input: Partial<Journey> & { id: string } }) => {
        const journey = find(input);
        if (!journey) throw refusal('NOT_FOUND', { id: input.id });
        const { revision } = journey;
        if (input.revision !== revision) throw refusal('CONFLICT', { currentRevision: revision });
        Object.assign(journey, input, { revision: revision + 1 });
        return record('UPDATED', journey);
      },
      journeyBulkUpsert: (_: unknown, { input }: { input: { rows: Partial<Journey>[] } }) => {
        const rows = input.rows.map(({ key, name }, index) =>
          name
            ? { index, key, status: 'CREATED', errors: [] }
            : { index, key, status: 'REJECTED', errors: [rowError('BAD_USER_INPUT')] },
        );
        const count = (status: string) => rows.filter((row) => row.status === status).length;
        const counts = { created: count('CREATED'), rejected: count('REJECTED') };
        return { ...counts, dryRun: false, applied: true, updated: 0, unchanged: 0, rows };
      },
      journeyMapImport: (_: unknown, { input }: { input: { dryRun?: boolean } }) => {
        const counts = { created: 0, updated: 0, unchanged: 0, rejected: 0 };
        return { ...counts, dryRun: input.dryRun, applied: false, rows: [] };
      },
      personaCreate: (_: unknown, { input }: { input: { name: string } }) =>
        record('CREATED', { ...makeJourney('p', 'p', input.name), needs: [] }),
      uploadCreate: (_: unknown, { input }: { input: { fileName: string } }) => ({
        id: 'u',
        ...input,
      }),
    },
    Subscription: {
      changes: {
        async *subscribe(_: unknown, { after }: { after: string }) {
          for (const change of changes.slice(Number(after))) yield { changes: change };
        },
      },
    },
  };
}

function makeJourney(id: string, key: string, name: string): Journey {
  const at = new Date(0).toISOString();
  const times = { createdAt: at, updatedAt: at, archivedAt: null };
  return { id, key, name, description: null, revision: 1, tags: [], ...times } as Journey;
}

function pageOf<T>(items: T[], { first = 100, after = '0' }: Page) {
  const start = Number(after);
  const nodes = items.slice(start, start + first);
  const endCursor = String(start + nodes.length);
  return {
    nodes,
    totalCount: items.length,
    pageInfo: { hasNextPage: Number(endCursor) < items.length, endCursor },
  };
}

function refusal(code: string, details: Record<string, unknown>): GraphQLError {
  return new GraphQLError(`Refused: ${code}.`, { extensions: { code, ...details } });
}

function rowError(code: string) {
  return { code, message: 'A journey needs a name. Give one.', path: ['name'] };
}
