import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that loses answers on the way back. */
export interface FaultProxy {
  url: string;
  /** How many answers were lost so far. */
  lost: () => number;
  close: () => Promise<void>;
}

/**
 * Stands between clients and a server, and cuts a connection at every n-th
 * answer: the server has done its work, and the client cannot know.
 */
export async function startFaultProxy(target: string, everyNth: number): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let answers = 0;
  let lost = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    client.pipe(upstream);
    upstream.on('data', (chunk) => {
      answers += 1;
      if (answers % everyNth !== 0) return void client.write(chunk);
      lost += 1;
      client.resetAndDestroy();
      upstream.destroy();
    });
    upstream.on('end', () => client.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lost: () => lost,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
