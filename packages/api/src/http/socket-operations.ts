import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { OperationResult, ServerOptions } from 'graphql-ws';
import type { ErrorMask } from '../graphql/errors.ts';
import type { Pipeline, RequestFacts } from '../graphql/pipeline.ts';
import type { Actor } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { keyOf } from './request-key.ts';

/** What the operations of one socket need of it. */
export interface SocketSession {
  /** Who opened the socket; null until its key was checked. */
  actor(): Actor | null;
  /** Checks the key sent with `connection_init`; tells whether the socket may stay. */
  admit(key: string | null): Promise<boolean>;
  stillAllowed: RequestFacts['stillAllowed'];
  /** Ends the socket for doing too much. */
  refuse(reason: string): void;
}

type Params = Record<string, unknown> | undefined;
type Enveloped = ReturnType<Pipeline['getEnveloped']>;
type PreparedArgs = ExecutionArgs & Pick<Enveloped, 'execute' | 'subscribe'>;

export const MOST_OPERATIONS = 100;

/**
 * Runs the operations of sockets through the same steps as those of requests:
 * document limits, validation, cost, deadline and masking.
 */
export function socketOperations(
  pipeline: Pipeline,
  mask: ErrorMask,
): ServerOptions<Params, SocketSession> {
  // An error that is thrown here would end the socket, with every other operation on it.
  const settle = async (run: () => unknown): Promise<Awaited<OperationResult>> => {
    try {
      return (await run()) as Awaited<OperationResult>;
    } catch (error) {
      return { errors: [mask(error)] };
    }
  };

  return {
    connectionInitWaitTimeout: 3_000,
    onConnect: ({ connectionParams, extra }) => extra.admit(keyOfParams(connectionParams)),
    async onSubscribe(
      { extra, subscriptions },
      _id,
      { query, operationName, variables, extensions },
    ) {
      const actor = extra.actor();
      if (Object.keys(subscriptions).length > MOST_OPERATIONS || !actor) {
        extra.refuse(`More than ${MOST_OPERATIONS} operations at once`);
        return [new GraphQLError(`A socket takes ${MOST_OPERATIONS} operations at once.`)];
      }
      try {
        const facts: RequestFacts = {
          actor,
          requestId: newId(),
          idempotencyKey: idempotencyKeyOf(extensions),
          stillAllowed: extra.stillAllowed,
          params: { query, variables: variables ?? {} },
        };
        return await prepare(pipeline, facts, operationName ?? undefined);
      } catch (error) {
        return [mask(error)];
      }
    },
    execute: (args) => settle(() => (args as PreparedArgs).execute(args)),
    subscribe: (args) => settle(() => (args as PreparedArgs).subscribe(args)),
    onNext: (_ctx, _id, _payload, _args, { errors, ...result }) => ({
      ...result,
      ...(errors ? { errors: errors.map(toClient) } : {}),
    }),
    onError: (_ctx, _id, _payload, errors) =>
      errors.map((error) => toClient(mask(error.originalError ?? error))),
  };
}

/** Parses and validates an operation; answers what to run, or the errors to send. */
async function prepare(
  pipeline: Pipeline,
  facts: RequestFacts,
  operationName: string | undefined,
): Promise<PreparedArgs | GraphQLError[]> {
  const { schema, parse, validate, contextFactory, execute, subscribe } = pipeline.getEnveloped(
    facts as Parameters<Pipeline['getEnveloped']>[0],
  );
  const { query, variables } = facts.params;
  const document = parse(query ?? '');
  const errors: readonly GraphQLError[] = validate(schema, document);
  if (errors.length > 0) return [...errors];
  return {
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: await contextFactory(),
    execute,
    subscribe,
  };
}

/** `connectionParams` hold what the headers of a request would. */
function keyOfParams(params: Params): string | null {
  const texts = Object.entries(params ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value]] : [],
  );
  return keyOf(Object.fromEntries(texts));
}

function idempotencyKeyOf(extensions: Record<string, unknown> | null | undefined): string | null {
  const key = extensions?.idempotencyKey;
  if (key === undefined) return null;
  if (typeof key === 'string' && key.length > 0 && key.length <= 255) return key;
  throw new GraphQLError('extensions.idempotencyKey must be a text of 1 to 255 characters.');
}

/** The HTTP status in an error's extensions is meant for the answer to a request. */
function toClient(error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError {
  const { extensions, ...formatted } = error instanceof GraphQLError ? error.toJSON() : error;
  const { http: _status, ...shown } = extensions ?? {};
  return { ...formatted, extensions: shown };
}
