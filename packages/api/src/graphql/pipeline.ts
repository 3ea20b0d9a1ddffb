import { GraphQLError, type GraphQLSchema, specifiedRules, validate } from 'graphql';
import { createYoga, type GraphQLParams, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { ServiceContext } from '../context.ts';
import type { Actor } from '../kernel/actor.ts';
import { type ErrorMask, withoutSuggestion } from './errors.ts';
import type { BucketSize } from './limits/bucket.ts';
import { DOCUMENT_LIMITS } from './limits/document-limits.ts';
import { type CostReport, OperationGuard } from './limits/operation-guard.ts';
import { paced } from './limits/paced-stream.ts';

/** What the HTTP layer found out about a request before GraphQL sees it. */
export interface RequestFacts {
  actor: Actor;
  requestId: string;
  idempotencyKey: string | null;
  /** Tells whether the key of the request is as good as it was. */
  stillAllowed: ServiceContext['stillAllowed'];
  /** The parsed body. */
  params: GraphQLParams;
}

export interface PipelineOptions {
  schema: GraphQLSchema;
  createContext: (facts: Omit<RequestFacts, 'params'>) => ServiceContext;
  costBucket: BucketSize;
  bulkBucket: BucketSize;
  /** How long an operation may take in all. */
  requestMs: number;
  now: () => Date;
  /** Decides what clients see of an error. */
  mask: ErrorMask;
}

type Context = ServiceContext & { costReport?: CostReport };

export type Pipeline = YogaServerInstance<RequestFacts, Context>;

const MOST_ERRORS = 5;

/** GraphQL as a list of steps: limits, validation, cost, deadline, execution, masking. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { schema, createContext, now, costBucket, bulkBucket } = options;
  const guard = new OperationGuard({ schema, costBucket, bulkBucket, now });
  return createYoga<RequestFacts, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ actor, requestId, idempotencyKey, stillAllowed }) =>
      createContext({ actor, requestId, idempotencyKey, stillAllowed }),
    plugins: [
      useParsedBody(),
      useDocumentGuard(guard),
      useCost(guard),
      useDeadline(options.requestMs),
      useShortErrorList(),
    ],
    maskedErrors: { maskError: options.mask },
    parserAndValidationCache: true,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    logging: false,
  });
}

/** The HTTP layer has read and checked the body; Yoga only has to take it. */
function useParsedBody(): Plugin<object, RequestFacts> {
  return {
    onRequestParse({ serverContext, setRequestParser }) {
      setRequestParser(() => serverContext.params);
    },
  };
}

function useDocumentGuard(guard: OperationGuard): Plugin<Context> {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string) => parseFn(source, { maxTokens: DOCUMENT_LIMITS.tokens }));
      return ({ result, replaceParseResult }) => {
        if (result === null || result instanceof Error) return;
        const fault = guard.checkDocument(result);
        if (fault) replaceParseResult(fault);
      };
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document) =>
        validate(schema, document, specifiedRules, { maxErrors: MOST_ERRORS })
          .slice(0, MOST_ERRORS)
          .map(withoutSuggestion),
      );
    },
  };
}

function useCost(guard: OperationGuard): Plugin<Context> {
  return {
    onExecute({ args }) {
      const context: Context = args.contextValue;
      const report = guard.spend({
        actor: context.actor,
        document: args.document,
        variables: args.variableValues,
        operationName: args.operationName,
      });
      const leave = guard.enter(context.actor);
      return {
        onExecuteDone({ result, setResult }) {
          leave();
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost: report } });
        },
      };
    },
    onSubscribe({ args }) {
      const { actor }: Context = args.contextValue;
      const { requested } = guard.spend({
        actor,
        document: args.document,
        variables: args.variableValues,
        operationName: args.operationName,
      });
      return {
        onSubscribeResult({ result, setResult }) {
          if (!(Symbol.asyncIterator in result)) return;
          setResult(paced(result, () => guard.payForEvent(actor, requested)));
        },
      };
    },
  };
}

/** Ends an operation that takes too long, and stops resolving for a client that went away. */
function useDeadline(requestMs: number): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { request } = args.contextValue as { request?: Request };
      const deadline = AbortSignal.timeout(requestMs);
      const signal = request ? AbortSignal.any([request.signal, deadline]) : deadline;
      setExecuteFn((executionArgs) => {
        const running = executeFn({ ...executionArgs, signal } as typeof executionArgs);
        if (!(running instanceof Promise)) return running;
        return Promise.race([running, overdue(deadline, requestMs)]).catch((error: unknown) => {
          if (deadline.aborted) return { errors: [timeout(requestMs)] };
          throw error;
        });
      });
    },
  };
}

function overdue(deadline: AbortSignal, requestMs: number) {
  return new Promise<{ errors: GraphQLError[] }>((resolve) => {
    deadline.addEventListener('abort', () => resolve({ errors: [timeout(requestMs)] }), {
      once: true,
    });
  });
}

function timeout(requestMs: number): GraphQLError {
  return new GraphQLError(
    `The operation took longer than ${requestMs / 1000} seconds and was stopped. Ask for less at once.`,
    { extensions: { code: 'TIMEOUT', http: { status: 504 } } },
  );
}

function useShortErrorList(): Plugin<Context> {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result || !result.errors) return;
        if (result.errors.length > MOST_ERRORS) {
          setResult({ ...result, errors: result.errors.slice(0, MOST_ERRORS) });
        }
      },
    }),
  };
}
