import type { IncomingMessage } from 'node:http';

/** A body that cannot be taken, with the status to answer. */
export class BodyError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const MOST_BODY_BYTES = 1_048_576;
const DEEPEST_JSON = 64;

/** The media type of a body; refuses one that is packed. */
export function mediaTypeOf({ headers }: IncomingMessage): string {
  const encoding = headers['content-encoding'];
  if (encoding && encoding !== 'identity') {
    throw new BodyError(415, 'BAD_USER_INPUT', 'Send the body without Content-Encoding.');
  }
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Reads a JSON body of at most 1 MiB and 64 levels. */
export async function readJsonBody(
  request: IncomingMessage,
  types: readonly string[] = ['application/json'],
): Promise<unknown> {
  if (!types.includes(mediaTypeOf(request))) {
    throw new BodyError(415, 'BAD_USER_INPUT', `Send the body as ${types.join(' or ')}.`);
  }
  const text = (await readBytes(request)).toString('utf8');
  if (isTooDeep(text)) {
    throw new BodyError(
      400,
      'BAD_USER_INPUT',
      `The body is nested deeper than ${DEEPEST_JSON} levels.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyError(400, 'BAD_USER_INPUT', 'The body is not valid JSON.');
  }
}

/** Reads a body of at most 1 MiB as it came. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = () =>
    new BodyError(
      413,
      'PAYLOAD_TOO_LARGE',
      'The body is larger than 1 MiB. Send less at once, or use an upload.',
    );
  if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Counts brackets outside strings: a body 100,000 levels deep must not reach a parser that recurses. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) depth--;
    if (depth > DEEPEST_JSON) return true;
  }
  return false;
}
