import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { startChangeLog } from './changes/index.ts';
import type { Config } from './config.ts';
import { createConnectorHost } from './connectors/host.ts';
import './connectors/index.ts';
import type { ServiceContext } from './context.ts';
import type { Database } from './db/database.ts';
import { createPrisma, createWorkspaceDoor, type ObserveCall } from './db/workspace.ts';
import { createAuthenticator, tryOpenWorkspace } from './domains/access/index.ts';
import { tendSources } from './domains/connector/index.ts';
import { pruneMapImports, pruneUploads } from './domains/exchange/index.ts';
import { pruneMapFileImports } from './domains/map-file/index.ts';
import { judgeDueTargets } from './domains/measure/index.ts';
import { pruneIdempotencyRecords } from './entity/index.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import { createErrorMask } from './graphql/errors.ts';
import { createPipeline, type RequestFacts } from './graphql/pipeline.ts';
import { BUNDLE_SCHEMA_PATH, serveBundleSchema } from './http/bundle-schema.ts';
import { createServerCloser } from './http/close-server.ts';
import { capConnections, serverOptions } from './http/connection-limits.ts';
import { applyCors } from './http/cors.ts';
import { superviseEventStream, wantsEventStream } from './http/event-streams.ts';
import { addressOf, serveGraphiql } from './http/graphiql.ts';
import { serveGraphql } from './http/graphql-endpoint.ts';
import { serveLive, serveReady } from './http/health.ts';
import { serveIngest } from './http/ingest-endpoint.ts';
import { createMetrics } from './http/metrics.ts';
import { sendOutage, sendOverloaded } from './http/outage.ts';
import { KeyGate, keyOf } from './http/request-key.ts';
import { sendRefusal, sendUnauthenticated } from './http/respond.ts';
import { limitBody } from './http/slow-bodies.ts';
import { serveUpload } from './http/upload-endpoint.ts';
import { serveWebhook, webhookPath } from './http/webhook-endpoint.ts';
import { createWebSockets } from './http/websocket.ts';
import { countOpenJobs, pruneJobs, startJobs } from './jobs/index.ts';
import type { Actor } from './kernel/actor.ts';
import { newId } from './kernel/ids.ts';
import { startMaintenance } from './maintenance.ts';
import { schema } from './schema.ts';

/** What an app is made of; everything it uses is handed in. */
export interface AppOptions {
  config: Pick<
    Config,
    | 'corsOrigins'
    | 'costBucket'
    | 'bulkBucket'
    | 'requestMs'
    | 'shutdownMs'
    | 'database'
    | 'changes'
    | 'jobs'
    | 'stalledMs'
    | 'connections'
    | 'connectors'
  >;
  database: Database;
  /** A client over the database, when there is one already. */
  prisma?: PrismaClient;
  log: Logger;
  now: () => Date;
  /** A key that works in this process only, for GraphiQL on this machine. */
  localKey: { key: string; actor: Actor } | null;
  /** Told of every database call; for tests that count them. */
  observe?: ObserveCall;
}

/** A running API without a port: give its server one. */
export interface App {
  server: Server;
  prisma: PrismaClient;
  /** How many workspaces are followed by open streams. */
  followedWorkspaces: () => number;
  /** Makes the context of a call that does not come over HTTP. */
  createContext: (actor: Actor) => ServiceContext;
  /** Stops taking calls, ends open streams and waits for running calls. */
  close: () => Promise<void>;
}

const MAINTENANCE_EVERY_MS = 3_600_000;

/** Puts the API together: HTTP in front, GraphQL behind it, the database below. */
export function createApp({
  config,
  database,
  log,
  now,
  localKey,
  observe,
  ...given
}: AppOptions): App {
  const prisma =
    given.prisma ??
    createPrisma(database, {
      maxWaitMs: config.database.poolWaitMs,
      transactionTimeoutMs: config.database.transactionMs,
    });
  const openWorkspace = createWorkspaceDoor(prisma, observe);
  const gate = new KeyGate(createAuthenticator(prisma, now), now, localKey);
  const metrics = createMetrics(() => countOpenJobs(database));
  let draining = false;

  const changeLog = startChangeLog({ database, openWorkspace, now, log, ...config.changes });

  const connectors = createConnectorHost(config.connectors);

  const jobs = startJobs({
    database,
    createContext: (actor, requestId) => createContext(actor, { requestId }),
    settings: config.jobs,
    now,
    random: Math.random,
    log,
    observe: ({ kind, outcome, seconds }) =>
      metrics.jobAttempts.observe({ kind, outcome }, seconds),
  });

  const createContext = (
    actor: Actor,
    facts: Partial<Omit<RequestFacts, 'actor' | 'params'>> = {},
  ): ServiceContext => ({
    actor,
    db: openWorkspace(actor.workspaceId),
    now,
    requestId: facts.requestId ?? newId(),
    idempotencyKey: facts.idempotencyKey ?? null,
    changed: changeLog.changed,
    changes: changeLog.logOf(actor.workspaceId),
    jobs: jobs.queue,
    connectors: connectors.host,
    stillAllowed: facts.stillAllowed ?? (async () => true),
    openNewWorkspace: (input) => tryOpenWorkspace(prisma, { ...input, now: now() }),
  });

  /** For what the server does by itself in a workspace. */
  const openAsServer = (workspaceId: string) =>
    createContext({
      workspaceId,
      memberId: null,
      apiKeyId: null,
      scopes: new Set(['READ', 'WRITE'] as const),
    });

  const mask = createErrorMask((error, requestId) =>
    log.error({ err: error, requestId }, 'An operation failed unexpectedly.'),
  );
  const pipeline = createPipeline({
    schema,
    createContext: ({ actor, ...facts }) => createContext(actor, facts),
    costBucket: config.costBucket,
    bulkBucket: config.bulkBucket,
    requestMs: config.requestMs,
    now,
    mask,
  });
  const sockets = createWebSockets({
    pipeline,
    mask,
    gate,
    streams: metrics.streams,
    stalledMs: config.stalledMs,
    recheckMs: config.changes.pollMs,
    log,
  });

  async function route(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    if (applyCors(request, response, config.corsOrigins)) return;
    if (pathname === BUNDLE_SCHEMA_PATH) return serveBundleSchema(response);
    if (pathname === '/health/live') return serveLive(response);
    if (pathname === '/health/ready') return serveReady(response, database, draining);
    if (pathname === '/metrics') {
      response.setHeader('content-type', metrics.registry.contentType);
      return void response.end(await metrics.registry.metrics());
    }
    if (pathname === '/graphql' && serveGraphiql(request, response, localKey?.key ?? null)) return;
    const webhook = webhookPath(pathname);
    if (webhook) {
      const ctx = openAsServer(webhook.workspaceId);
      return serveWebhook(ctx, request, response, webhook.sourceId);
    }
    const key = keyOf(request.headers);
    const check = await gate.check(key, addressOf(request));
    if ('refused' in check) {
      if (check.refused === 'UNAUTHENTICATED') return sendUnauthenticated(response);
      return sendRefusal(
        response,
        429,
        'RATE_LIMITED',
        'Too many wrong API keys came from this address. Try again in a minute.',
        { 'retry-after': '60' },
      );
    }
    if (pathname === '/graphql') {
      const { actor } = check;
      if (wantsEventStream(request)) {
        superviseEventStream(response, metrics.streams, config.stalledMs);
      }
      return serveGraphql(pipeline, request, response, {
        actor,
        requestId,
        stillAllowed: async (fresh) => key !== null && gate.stillHolds(key, actor, fresh),
      });
    }
    const pieceMs = config.connections.bodyMs;
    const [, upload] = /^\/uploads\/([^/]+)$/.exec(pathname) ?? [];
    if (upload) {
      const ctx = createContext(check.actor, { requestId });
      return serveUpload(ctx, request, response, { globalId: upload, pieceMs });
    }
    if (pathname === '/ingest') {
      const stillAllowed = async (fresh: boolean) =>
        key !== null && gate.stillHolds(key, check.actor, fresh);
      const ctx = createContext(check.actor, { requestId, stillAllowed });
      return serveIngest(ctx, request, response, pieceMs);
    }
    sendRefusal(
      response,
      404,
      'NOT_FOUND',
      `There is nothing at ${pathname}. The API is at /graphql.`,
    );
  }

  const server = createServer(serverOptions(config.connections), (request, response) => {
    const requestId = newId();
    const started = performance.now();
    limitBody(request, response, config.connections.bodyMs);
    response.setHeader('x-request-id', requestId);
    response.on('close', () => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      const known = ['/graphql', '/ingest', '/health/live', '/health/ready', '/metrics'].includes(
        path,
      );
      const milliseconds = Math.round(performance.now() - started);
      metrics.requests.inc({ route: known ? path : 'other', status: response.statusCode });
      metrics.durations.observe({ route: known ? path : 'other' }, milliseconds / 1000);
      log.info(
        { requestId, method: request.method, path, status: response.statusCode, milliseconds },
        'request',
      );
    });
    if (isSurplus(request)) return sendOverloaded(response);
    route(request, response, requestId).catch((error: unknown) => {
      if (sendOutage(response, error)) return;
      log.error({ err: error, requestId }, 'A request failed unexpectedly.');
      sendRefusal(
        response,
        500,
        'INTERNAL',
        'Something went wrong on the server. It was noted under the request id.',
      );
    });
  });
  const closeServer = createServerCloser(server);
  server.on('upgrade', sockets.upgrade);
  const isSurplus = capConnections(server, config.connections);

  let stopMaintenance = async () => {};
  server.once('listening', () => {
    const tasks = [
      { name: 'idempotency records', run: () => pruneIdempotencyRecords(prisma, now()) },
      { name: 'uploads', run: () => pruneUploads(prisma, now()) },
      { name: 'map imports', run: () => pruneMapImports(prisma, now()) },
      { name: 'map file imports', run: () => pruneMapFileImports(prisma, now()) },
      { name: 'jobs', run: () => pruneJobs(prisma, now(), config.jobs.keepDays) },
      { name: 'CRM sources', run: () => tendSources(prisma, openAsServer, now()) },
      { name: 'due targets', run: () => judgeDueTargets(prisma, openAsServer, now()) },
    ];
    jobs.start();
    stopMaintenance = startMaintenance(tasks, MAINTENANCE_EVERY_MS, log);
  });

  return {
    server,
    prisma,
    followedWorkspaces: changeLog.followed,
    createContext,
    async close() {
      draining = true;
      const closed = closeServer(config.shutdownMs);
      changeLog.endFollowers();
      jobs.endFollowers();
      const running = jobs.close(config.shutdownMs);
      await Promise.all([closed, sockets.close(config.shutdownMs), running]);
      await changeLog.close();
      await stopMaintenance();
      connectors.close();
      await prisma.$disconnect();
    },
  };
}
