import { describe, expect, it } from 'vitest';
import { readServerEvents } from './server-events.ts';

async function read(...chunks: (string | Uint8Array)[]) {
  async function* body() {
    for (const chunk of chunks) {
      yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    }
  }
  const events: string[] = [];
  for await (const { event, data } of readServerEvents(body())) events.push(`${event}=${data}`);
  return events;
}

describe('readServerEvents', () => {
  it.each([
    ['line feeds', 'event: next\ndata: 1\n\nevent: next\ndata: 2\n\n'],
    [
      'carriage returns with line feeds',
      'event: next\r\ndata: 1\r\n\r\nevent: next\r\ndata: 2\r\n\r\n',
    ],
    ['no space after the colon', 'event:next\ndata:1\n\nevent:next\ndata:2\n\n'],
    ['comments between', ':\n\nevent: next\n: ping\ndata: 1\n\n:\n\nevent: next\ndata: 2\n\n'],
    [
      'fields it does not know',
      'id: 9\nretry: 1\nevent: next\ndata: 1\n\nevent: next\ndata: 2\n\n',
    ],
  ])('reads events with %s', async (_, text) => {
    expect(await read(text)).toEqual(['next=1', 'next=2']);
  });

  it('reads the same events wherever the body is cut, in a character too', async () => {
    const bytes = new TextEncoder().encode(':\r\n\r\nevent: next\r\ndata: "é€😀"\r\n\r\n');

    for (let at = 0; at <= bytes.length; at++) {
      expect(await read(bytes.slice(0, at), bytes.slice(at)), `cut at ${at}`).toEqual([
        'next="é€😀"',
      ]);
    }
  });

  it('joins the data lines of one event', async () => {
    expect(await read('data: {\ndata: }\n\n')).toEqual(['message={\n}']);
  });

  it('gives an event without data lines to nobody', async () => {
    expect(await read('event: next\n\n')).toEqual([]);
  });

  it('drops an event that is not finished', async () => {
    expect(await read('data: 1\n\ndata: 2\n')).toEqual(['message=1']);
  });
});
