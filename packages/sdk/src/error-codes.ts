import { ApiError } from './errors.ts';

/** `UNAUTHENTICATED`: the key is missing, wrong, expired or revoked. */
export class UnauthenticatedError extends ApiError {
  protected static override readonly codes: RegExp = /^UNAUTHENTICATED$/;
  declare readonly code: 'UNAUTHENTICATED';
}

/** `FORBIDDEN`: the key may not do this. */
export class ForbiddenError extends ApiError {
  protected static override readonly codes: RegExp = /^FORBIDDEN$/;
  declare readonly code: 'FORBIDDEN';
}

/** `BAD_USER_INPUT`: something that was given cannot be used. */
export class InputError extends ApiError {
  protected static override readonly codes: RegExp = /^BAD_USER_INPUT$/;
  declare readonly code: 'BAD_USER_INPUT';
}

/** `NOT_FOUND`: the workspace has no such object. */
export class NotFoundError extends ApiError {
  protected static override readonly codes: RegExp = /^NOT_FOUND$/;
  declare readonly code: 'NOT_FOUND';
}

/** `CONFLICT`: the object has changed since the revision that was given. */
export class ConflictError extends ApiError {
  protected static override readonly codes: RegExp = /^CONFLICT$/;
  declare readonly code: 'CONFLICT';
  /** The revision to read before trying again. */
  declare readonly currentRevision: number | undefined;
}

/** `KEY_TAKEN`: another object has this key. */
export class KeyTakenError extends ApiError {
  protected static override readonly codes: RegExp = /^KEY_TAKEN$/;
  declare readonly code: 'KEY_TAKEN';
}

/** `POSITION_TAKEN`: another object has this position. */
export class PositionTakenError extends ApiError {
  protected static override readonly codes: RegExp = /^POSITION_TAKEN$/;
  declare readonly code: 'POSITION_TAKEN';
}

/** `ARCHIVED`: the object must be restored first. */
export class ArchivedError extends ApiError {
  protected static override readonly codes: RegExp = /^ARCHIVED$/;
  declare readonly code: 'ARCHIVED';
}

/** `REJECTED`: a rule of the domain forbids it. */
export class RejectedError extends ApiError {
  protected static override readonly codes: RegExp = /^REJECTED$/;
  declare readonly code: 'REJECTED';
}

/** `IDEMPOTENCY_KEY_REUSED`: the key came with another write before. */
export class IdempotencyKeyReusedError extends ApiError {
  protected static override readonly codes: RegExp = /^IDEMPOTENCY_KEY_REUSED$/;
  declare readonly code: 'IDEMPOTENCY_KEY_REUSED';
}

/** `IDEMPOTENCY_IN_PROGRESS`: the first sending of this write is still running. */
export class IdempotencyInProgressError extends ApiError {
  protected static override readonly codes: RegExp = /^IDEMPOTENCY_IN_PROGRESS$/;
  declare readonly code: 'IDEMPOTENCY_IN_PROGRESS';
}

/** A code with `LIMIT` in it: the call asks for too much at once. */
export class LimitError extends ApiError {
  protected static override readonly codes: RegExp = /LIMIT(?!ED)/;
  declare readonly code: `${string}LIMIT${string}`;
}

/** `COST_LIMIT`: the operation costs too much. */
export class CostLimitError extends LimitError {
  protected static override readonly codes: RegExp = /^COST_LIMIT$/;
  declare readonly code: 'COST_LIMIT';
}

/** `DOCUMENT_LIMIT`: the document is too long, too deep or asks for too many fields. */
export class DocumentLimitError extends LimitError {
  protected static override readonly codes: RegExp = /^DOCUMENT_LIMIT$/;
  declare readonly code: 'DOCUMENT_LIMIT';
}

/** `PAYLOAD_TOO_LARGE`: the body of a request or of an upload is too large. */
export class PayloadTooLargeError extends ApiError {
  protected static override readonly codes: RegExp = /^PAYLOAD_TOO_LARGE$/;
  declare readonly code: 'PAYLOAD_TOO_LARGE';
}

/** `RATE_LIMITED`: too many calls. */
export class RateLimitError extends ApiError {
  protected static override readonly codes: RegExp = /^RATE_LIMITED$/;
  declare readonly code: 'RATE_LIMITED';
  /** How long to wait before calling again. */
  declare readonly retryAfterSeconds: number | undefined;
}

/** `OVERLOADED`: the server has too much to do just now. */
export class OverloadedError extends ApiError {
  protected static override readonly codes: RegExp = /^OVERLOADED$/;
  declare readonly code: 'OVERLOADED';
  /** How long to wait before calling again. */
  declare readonly retryAfterSeconds: number | undefined;
}

/** `UNAVAILABLE`: the server, or what it needs, is down. */
export class UnavailableError extends ApiError {
  protected static override readonly codes: RegExp = /^UNAVAILABLE$/;
  declare readonly code: 'UNAVAILABLE';
  /** How long to wait before calling again. */
  declare readonly retryAfterSeconds: number | undefined;
}

/** `TIMEOUT`: no answer within the time allowed. */
export class TimeoutError extends ApiError {
  protected static override readonly codes: RegExp = /^TIMEOUT$/;
  declare readonly code: 'TIMEOUT';
}

/** `CURSOR_EXPIRED`: the change log no longer reaches back to the cursor; read anew. */
export class CursorExpiredError extends ApiError {
  protected static override readonly codes: RegExp = /^CURSOR_EXPIRED$/;
  declare readonly code: 'CURSOR_EXPIRED';
}

/** `INTERNAL`: a fault of the server, which has a log entry under the request id. */
export class InternalError extends ApiError {
  protected static override readonly codes: RegExp = /^INTERNAL$/;
  declare readonly code: 'INTERNAL';
}

/** `NETWORK`: no answer came, or it broke off. */
export class NetworkError extends ApiError {
  protected static override readonly codes: RegExp = /^NETWORK$/;
  declare readonly code: 'NETWORK';
}

/** `BAD_RESPONSE`: what answered is not the API, a proxy perhaps. */
export class BadResponseError extends ApiError {
  protected static override readonly codes: RegExp = /^BAD_RESPONSE$/;
  declare readonly code: 'BAD_RESPONSE';
}
