import { ApiError } from '@parcours/sdk';
import { isTold } from '../failure.ts';

/** An error as a person or a program is told about it. */
export interface ErrorWords {
  code: string;
  message: string;
  line?: number;
}

/** Says in one sentence what went wrong; never with a stack. */
export function describeError(error: unknown, url: string): ErrorWords {
  if (isTold(error)) {
    const { code, message, line } = error;
    return line === undefined ? { code, message } : { code, message, line };
  }
  if (!(error instanceof ApiError)) {
    return { code: 'UNEXPECTED', message: `Something unexpected failed: ${String(error)}` };
  }
  const { code, requestId } = error;
  const quoted = requestId ? ` (request ${requestId})` : '';
  return { code, message: `${sentenceOf(error, url)}${quoted}` };
}

function sentenceOf({ code, message }: ApiError, url: string): string {
  switch (code) {
    case 'NETWORK':
      return `The server is not reachable at ${url}. Is it running?`;
    case 'TIMEOUT':
      return `The server at ${url} does not answer in time. Try again later, or with less at once.`;
    case 'BAD_RESPONSE':
      return `What answers at ${url} is not a Parcours server. Check the address.`;
    case 'UNAUTHENTICATED':
      return `The server at ${url} does not accept the API key. Make one with parcours keys create, or log in again.`;
    default:
      return message;
  }
}
