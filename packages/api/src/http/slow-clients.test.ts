import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';

const LIMITS = { headersMs: 200, bodyMs: 400, most: 20 };

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer({ connections: LIMITS });
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

/** Connects, says something, and collects what comes back until the end. */
function say(text: string): { socket: Socket; ended: Promise<string> } {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname, () => socket.write(text));
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk;
  });
  const ended = new Promise<string>((resolve) => {
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });
  return { socket, ended };
}

const connected = ({ socket }: { socket: Socket }) =>
  new Promise<void>((resolve) => {
    socket.once('connect', () => resolve());
  });

const HEADERS = () =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${ws.key}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n`;

describe('A18 a slow client', () => {
  it.each([
    ['says nothing', () => ''],
    ['does not end its headers', () => 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-a: '],
    ['does not end its body', () => `${HEADERS()}{"query":`],
  ])('that %s is given up', async (_name, text) => {
    const { ended } = say(text());

    expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that sends a byte now and then is given up', async () => {
    const { socket, ended } = say(`${HEADERS()}{"query":"`);
    const drip = setInterval(() => socket.write('x'), 20);
    try {
      expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
    } finally {
      clearInterval(drip);
    }
  });
});

describe('a stream of any length', () => {
  const STREAM = () =>
    `POST /ingest HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ${ws.key}\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n`;
  const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

  it('may take longer than a body, as long as it goes on', async () => {
    const { socket, ended } = say(STREAM());
    for (let i = 0; i < 6; i++) {
      await delay(LIMITS.bodyMs / 4);
      socket.write(chunk('rubbish\n'));
    }
    socket.write('0\r\n\r\n');

    expect(await ended).toMatch(/^HTTP\/1\.1 200 [\s\S]*"received":6/);
  });

  it('is given up when nothing follows', async () => {
    const { ended } = say(`${STREAM()}${chunk('rubbish\n')}`);

    expect(await ended).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('A18 too many connections', () => {
  it('are told to come back, and those before them are served', async () => {
    // Connections of earlier calls are kept alive for a while; this one closes with its answer.
    const status = async () =>
      (await ws.admin('{ workspace { id } }', {}, { connection: 'close' })).status;
    expect(await status()).toBe(200);
    const idle = Array.from({ length: LIMITS.most }, () => say('GET /health/live HTTP/1.1\r\n'));
    await Promise.all(idle.map(connected));

    const { ended } = say('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(await ended).toMatch(/^HTTP\/1\.1 503 [\s\S]*retry-after: 2[\s\S]*"OVERLOADED"/i);

    idle[0]?.socket.write('host: x\r\nconnection: close\r\n\r\n');
    expect(await idle[0]?.ended).toMatch(/^HTTP\/1\.1 200 /);
    for (const { socket } of idle) socket.destroy();
    await Promise.all(idle.map(({ ended: closed }) => closed));
    await expect.poll(status).toBe(200);
  });
});
