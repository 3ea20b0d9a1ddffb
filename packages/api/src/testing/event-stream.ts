import { withinSeconds } from './within.ts';

/** One `next` event: a GraphQL answer. */
export interface StreamAnswer {
  // Tests assert on whole shapes, so the data stays untyped here.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  data?: any;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** A subscription over SSE, read as slowly as the test likes. */
export interface EventStream {
  /** The next answer; null when the server completed the stream. */
  next(): Promise<StreamAnswer | null>;
  /** So many answers. */
  take(count: number): Promise<StreamAnswer[]>;
  /** Goes away without a word. */
  cut(): void;
}

/** Subscribes by `POST /graphql` with `Accept: text/event-stream`. */
export async function openEventStream(
  url: string,
  key: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<EventStream> {
  const cutting = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${key}`,
    },
    body: JSON.stringify({ query, variables }),
    signal: cutting.signal,
  });
  if (!response.body || response.headers.get('content-type') !== 'text/event-stream') {
    throw new Error(`The answer is no stream: ${response.status} ${await response.text()}`);
  }
  // Locked at once: fetch cancels a body nobody has begun to read when its response is collected.
  const events = readEvents(response.body.getReader());

  async function next(): Promise<StreamAnswer | null> {
    const { value } = await withinSeconds(20, 'the next event', events.next());
    if (!value) throw new Error('The stream ended without completing.');
    return value.event === 'complete' ? null : (JSON.parse(value.data) as StreamAnswer);
  }

  return {
    next,
    async take(count) {
      const answers: StreamAnswer[] = [];
      while (answers.length < count) {
        const answer = await next();
        if (!answer) {
          const last = JSON.stringify(answers.at(-1)?.errors ?? null);
          throw new Error(`The stream completed after ${answers.length} events; errors: ${last}.`);
        }
        answers.push(answer);
      }
      return answers;
    },
    cut: () => cutting.abort(),
  };
}

async function* readEvents(body: ReadableStreamDefaultReader<Uint8Array>) {
  let text = '';
  const decoder = new TextDecoder();
  for (;;) {
    const { value } = await body.read();
    if (!value) return;
    text += decoder.decode(value, { stream: true });
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const event = /^event: (.*)$/m.exec(block)?.[1];
      if (event) yield { event, data: /^data: ?(.*)$/m.exec(block)?.[1] ?? '' };
    }
  }
}
