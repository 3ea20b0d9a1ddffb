import type { LookupAddress } from 'node:dns';
import dns from 'node:dns';
import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { ConnectorFailure } from '../failures.ts';
import { isPrivateAddress } from './guarded-address.ts';

export interface OutgoingRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

export interface OutgoingReply {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

/** Calls another system once. */
export type OutgoingCall = (request: OutgoingRequest) => Promise<OutgoingReply>;

export interface OutgoingOptions {
  /** Hosts that may lie in a network of our own, as they are written in addresses. */
  allowedHosts: readonly string[];
  timeoutMs: number;
}

const MOST_REPLY_BYTES = 20 * 1024 * 1024;
const MOST_SOCKETS = 16;

/** An error of the guard, told apart from those of the network. */
class GuardedAddressError extends Error {}

/**
 * Makes the one way out: every call to another system goes through it.
 *
 * The address a name stands for is judged when the connection is made, by the
 * very lookup that makes it, so a name that changes its mind in between leads
 * nowhere. Redirects are answers like any other: nothing follows them.
 *
 * `fetch` of Node has no place for such a lookup without another package,
 * hence `node:http`.
 */
export function createOutgoingCall({ allowedHosts, timeoutMs }: OutgoingOptions): {
  call: OutgoingCall;
  close: () => void;
} {
  const allowed = new Set(allowedHosts);
  const agentOptions = { keepAlive: true, maxSockets: MOST_SOCKETS };
  const agents = { 'http:': new http.Agent(agentOptions), 'https:': new https.Agent(agentOptions) };

  const call: OutgoingCall = ({ method, url, headers = {}, body }) => {
    const target = new URL(url);
    const host = target.hostname.replace(/^\[|\]$/g, '');
    const isAllowed = allowed.has(host);
    if (target.protocol !== 'https:' && !(target.protocol === 'http:' && isAllowed)) {
      return Promise.reject(refusal(host, 'only https is allowed there'));
    }
    // A literal address is never looked up.
    if (!isAllowed && isIP(host) !== 0 && isPrivateAddress(host)) {
      return Promise.reject(refusal(host, 'it lies in a private network'));
    }
    const options: RequestOptions = {
      method,
      agent: agents[target.protocol as keyof typeof agents],
      timeout: timeoutMs,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
      },
      ...(isAllowed ? {} : { lookup: guardedLookup }),
    };
    const send = target.protocol === 'https:' ? https.request : http.request;
    return exchange(send(target, options), host, body, timeoutMs);
  };
  return {
    call,
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

function refusal(host: string, why: string): ConnectorFailure {
  return new ConnectorFailure(
    'VALIDATION',
    `The server does not call ${host}: ${why}. Whoever runs it can allow the host with PARCOURS_OUTGOING_HOSTS.`,
  );
}

const guardedLookup: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, '', 0);
    if (addresses.some(({ address }) => isPrivateAddress(address))) {
      return callback(new GuardedAddressError('private'), '', 0);
    }
    const [first] = addresses;
    if (options.all) callback(null, addresses);
    else callback(null, first?.address ?? '', first?.family ?? 0);
  });
};

function exchange(
  request: ClientRequest,
  host: string,
  body: string | undefined,
  timeoutMs: number,
): Promise<OutgoingReply> {
  return new Promise((resolve, reject) => {
    let isSent = false;
    const timer = setTimeout(
      () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)),
      timeoutMs,
    );
    request.on('finish', () => {
      isSent = true;
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${timeoutMs} ms`)));
    const fail = (error: Error) => {
      clearTimeout(timer);
      if (error instanceof GuardedAddressError) {
        return reject(refusal(host, 'its name stands for an address in a private network'));
      }
      reject(
        new ConnectorFailure('TRANSIENT', `${host} could not be reached: ${error.message}.`, {
          mayHaveHappened: isSent,
        }),
      );
    };
    request.on('error', fail);
    request.on('response', (response) => {
      readReply(response).then((reply) => {
        clearTimeout(timer);
        resolve(reply);
      }, fail);
    });
    request.end(body);
  });
}

async function readReply(response: IncomingMessage): Promise<OutgoingReply> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_REPLY_BYTES) {
      response.destroy();
      throw new Error(`its answer is larger than ${MOST_REPLY_BYTES} bytes`);
    }
    chunks.push(chunk);
  }
  const { statusCode = 0, headers } = response;
  return { status: statusCode, headers, text: Buffer.concat(chunks).toString('utf8') };
}
