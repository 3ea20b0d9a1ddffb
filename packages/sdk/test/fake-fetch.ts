/** A request as the client sent it. */
export interface SentRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
  signal: AbortSignal;
}

/** Answers one request. */
export type Reply = (request: SentRequest) => Response | Promise<Response>;

/** Replaces the network: gives the replies in their order and keeps what was sent. */
export function fakeFetch(...replies: Reply[]) {
  const requests: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const { method = 'GET', headers, body, signal } = init;
    const sent = Object.fromEntries(new Headers(headers));
    const isJson = sent['content-type'] === 'application/json';
    const request = {
      url: String(url),
      method,
      headers: sent,
      body: isJson ? JSON.parse(String(body)) : body,
      signal: signal ?? new AbortController().signal,
    };
    requests.push(request);
    const reply = replies[requests.length - 1];
    if (reply === undefined) throw new Error(`Nobody expected request ${requests.length}.`);
    return reply(request);
  };
  return { fetch, requests };
}

/** Answers with `data`. */
export function data(value: unknown): Reply {
  return () => Response.json({ data: value });
}

/** Answers with one error. */
export function refusal(
  code: string,
  {
    status = 200,
    headers = {},
    ...details
  }: Record<string, unknown> & {
    status?: number;
    headers?: Record<string, string>;
  } = {},
): Reply {
  const errors = [
    { message: `Refused: ${code}.`, path: ['field'], extensions: { code, ...details } },
  ];
  return () => Response.json({ data: null, errors }, { status, headers });
}

/** Loses the connection before an answer. */
export const cutOff: Reply = () => {
  throw new TypeError('fetch failed');
};

/** Never answers; ends like a real request when the client gives up. */
export const silence: Reply = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** Answers with server-sent events in these pieces; `after` says what comes then. */
export function stream(
  pieces: readonly (string | Uint8Array)[],
  after: 'close' | 'break' | 'stay' = 'close',
): Reply {
  return ({ signal }) => {
    const queue = [...pieces];
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
      },
      pull: (controller) => {
        const piece = queue.shift();
        if (piece !== undefined) {
          controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
        } else if (after === 'close') controller.close();
        else if (after === 'break') controller.error(new TypeError('terminated'));
        else return new Promise(() => undefined);
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
}

/** The frame of one answer. */
export function frame(answer: unknown): string {
  return `event: next\ndata: ${JSON.stringify(answer)}\n\n`;
}

/** The frame that ends a stream in good order. */
export const complete = 'event: complete\ndata: \n\n';
