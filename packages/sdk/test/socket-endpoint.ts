import { execute, subscribe, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { createAuthenticator } from '../../api/src/domains/access/index.ts';
import { createErrorMask } from '../../api/src/graphql/errors.ts';
import { schema } from '../../api/src/schema.ts';
import type { TestServer } from '../../api/src/testing/harness.ts';

/**
 * Puts a graphql-ws endpoint with the API's own schema, keys and change log on its
 * server, at `/graphql`. Answers a function that ends its sockets.
 */
export function serveSockets({ app }: TestServer): () => void {
  const { authenticate } = createAuthenticator(app.prisma, () => new Date());
  const sockets = new WebSocketServer({ server: app.server, path: '/graphql' });
  const mask = createErrorMask(() => undefined);
  const actorOf = (params: Record<string, unknown> | undefined) =>
    authenticate(String(params?.authorization).replace('Bearer ', ''));

  useServer(
    {
      schema,
      execute,
      subscribe,
      validate,
      onConnect: async ({ connectionParams }) => (await actorOf(connectionParams)) !== null,
      onError: (_, __, ___, errors) => errors.map((error) => mask(error)),
      context: async ({ connectionParams }) => {
        const actor = await actorOf(connectionParams);
        return actor ? { ...app.createContext(actor) } : {};
      },
    },
    sockets,
  );
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}
