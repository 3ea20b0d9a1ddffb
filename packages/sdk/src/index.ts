export { createClient } from './client.ts';
export type { ClientOptions, EventOf, ParcoursClient } from './client-types.ts';
export type { TypedDocument } from './documents.ts';
export {
  ArchivedError,
  BadResponseError,
  ConflictError,
  CostLimitError,
  CursorExpiredError,
  DocumentLimitError,
  ForbiddenError,
  IdempotencyInProgressError,
  IdempotencyKeyReusedError,
  InputError,
  InternalError,
  KeyTakenError,
  LimitError,
  NetworkError,
  NotFoundError,
  OverloadedError,
  PayloadTooLargeError,
  PositionTakenError,
  RateLimitError,
  RejectedError,
  TimeoutError,
  UnauthenticatedError,
  UnavailableError,
} from './error-codes.ts';
export { ApiError, type ErrorFacts } from './errors.ts';
// The words of the schema: their list is the schema itself, reviewed as schema.graphql.
export type * from './generated/enums.ts';
export type * from './generated/inputs.ts';
export type * from './generated/models.ts';
export type * from './generated/operations.ts';
export type * from './generated/selections.ts';
export type { Connection, GraphQLAnswer, RequestBody } from './http.ts';
export type { IngestIssue, IngestOptions, IngestReport, Interactions } from './ingest.ts';
export type {
  CallOptions,
  Find,
  Get,
  List,
  Listing,
  Page,
  Read,
  Result,
  Write,
  WriteOptions,
} from './resource-types.ts';
export type { RetryOptions, RetryPolicy } from './retry.ts';
export type { RunOptions } from './runner.ts';
export type { Chosen, Exact, OneOf, Picked, Value } from './selection.ts';
export type { OpenStream, SubscriptionTransport } from './stream.ts';
export type { Resumption, SubscribeOptions } from './subscribe.ts';
export type { UploadOptions } from './upload.ts';
