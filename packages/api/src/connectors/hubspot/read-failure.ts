import { ConnectorFailure, type FailureCode } from '../failures.ts';
import type { OutgoingReply } from '../outgoing/outgoing-call.ts';
import { type ApiError, apiError } from './records.ts';

const BY_STATUS: Readonly<Record<number, FailureCode>> = {
  400: 'VALIDATION',
  401: 'AUTH',
  403: 'SCOPE',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  414: 'VALIDATION',
  429: 'RATE_LIMITED',
};

/** What an error inside a successful answer stands for. */
const BY_CATEGORY: Readonly<Record<string, FailureCode>> = {
  VALIDATION_ERROR: 'VALIDATION',
  INVALID_AUTHENTICATION: 'AUTH',
  EXPIRED_AUTHENTICATION: 'AUTH',
  MISSING_SCOPES: 'SCOPE',
  OBJECT_NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  RATE_LIMITS: 'RATE_LIMITED',
};

const WAY_OUT: Readonly<Partial<Record<FailureCode, string>>> = {
  AUTH: 'Set a new access token with crmSourceSecretSet.',
  SCOPE: 'Give the app the scope it needs, then test the source again.',
  VALIDATION: 'Change the value, the mapping or the property there, then replay.',
};

/** Says what an answer means that is no success; null when it is one. */
export function readFailure(
  { status, headers, text }: OutgoingReply,
  now: Date,
): ConnectorFailure | null {
  const error = readError(text);
  if (status < 400) {
    // An error inside a successful answer is an error all the same.
    if (error?.status !== 'error') return null;
    return toFailure(BY_CATEGORY[error.category ?? ''] ?? 'TRANSIENT', status, error, null);
  }
  const code = BY_STATUS[status] ?? (status >= 500 ? 'TRANSIENT' : 'VALIDATION');
  const isDaily = code === 'RATE_LIMITED' && error?.policyName === 'DAILY';
  const wait = Number(headers['retry-after']);
  const seconds = Number.isFinite(wait) && wait > 0 ? wait : isDaily ? 3_600 : 10;
  const retryAt = code === 'RATE_LIMITED' ? new Date(now.getTime() + seconds * 1_000) : null;
  return toFailure(isDaily ? 'QUOTA_DAY' : code, status, error, retryAt);
}

function readError(text: string): ApiError | null {
  try {
    return apiError.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function toFailure(
  code: FailureCode,
  status: number,
  error: ApiError | null,
  retryAt: Date | null,
): ConnectorFailure {
  const { sentence, field, existingId } = explain(error);
  const scopes = error?.context?.requiredGranularScopes;
  const needed = Array.isArray(scopes) ? ` (${scopes.join(', ')})` : '';
  const said = sentence ?? `HubSpot answered with the status ${status}`;
  const way = WAY_OUT[code];
  return new ConnectorFailure(
    code,
    `${said.replace(/\.?$/, '')}${needed}.${way ? ` ${way}` : ''}`,
    {
      field,
      existingId,
      ...(retryAt ? { retryAt } : {}),
      // A server that failed may have failed after it wrote.
      ...(status >= 500 ? { mayHaveHappened: true } : {}),
    },
  );
}

/** What an error says, of which field, and of which record that is there already. */
export function explain(error: ApiError | null): {
  sentence: string | null;
  field: string | null;
  existingId: string | null;
} {
  if (!error) return { sentence: null, field: null, existingId: null };
  const [first] = error.errors ?? [];
  const names = first?.context?.propertyName ?? error.context?.propertyName;
  const quoted = /"name":"([^"]+)"/.exec(error.message)?.[1];
  const field = Array.isArray(names) ? String(names[0]) : (quoted ?? null);
  const given = error.context?.existingId;
  const inText = /Existing ID: (\d+)/.exec(error.message)?.[1];
  const existingId = (Array.isArray(given) ? given[0] : given) ?? inText ?? null;
  return {
    sentence: first?.message ?? error.message,
    field,
    existingId: existingId === null ? null : String(existingId),
  };
}
