import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a fake sees it. */
export interface FakeRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  text: string;
}

export interface FakeReply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** What goes wrong with the next request it is for. */
export interface Fault {
  /** Which requests it is for; the next one when left out. */
  when?: (request: FakeRequest) => boolean;
  /** How many of them to let through first. */
  after?: number;
  /** How many of them go wrong; one when left out. */
  times?: number;
  /** Answers instead of the fake, which does nothing. */
  reply?: FakeReply;
  /** Changes the answer after the fake has done what it was asked. */
  change?: (reply: FakeReply) => FakeReply;
  /** Lets the fake do what it was asked, and then says nothing. */
  isSilent?: boolean;
  /** Does something first. */
  before?: () => void;
}

/** A server on loopback that answers as another system does, with faults to be asked for. */
export interface LoopbackServer {
  url: string;
  requests: FakeRequest[];
  faults: Fault[];
  close: () => Promise<void>;
}

/** Starts a server that a fake answers for. */
export async function startLoopbackServer(
  answer: (request: FakeRequest) => FakeReply,
): Promise<LoopbackServer> {
  const requests: FakeRequest[] = [];
  const faults: Fault[] = [];

  function takeFault(request: FakeRequest): Fault | null {
    for (const fault of faults) {
      if (fault.when && !fault.when(request)) continue;
      if (fault.after) {
        fault.after -= 1;
        continue;
      }
      fault.times = (fault.times ?? 1) - 1;
      if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
      return fault;
    }
    return null;
  }

  function handle(request: FakeRequest, response: ServerResponse): void {
    requests.push(request);
    const fault = takeFault(request);
    fault?.before?.();
    let reply = fault?.reply ?? answer(request);
    if (fault?.change) reply = fault.change(reply);
    if (fault?.isSilent) {
      response.destroy();
      return;
    }
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
  }

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://fake.test');
      const request = {
        method: incoming.method ?? '',
        path: pathname,
        query: searchParams,
        headers: incoming.headers,
        text: Buffer.concat(chunks).toString('utf8'),
      };
      try {
        handle(request, response);
      } catch (error) {
        // A fake that breaks its own contract must fail the test that uses it.
        response.writeHead(599).end(String(error));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
