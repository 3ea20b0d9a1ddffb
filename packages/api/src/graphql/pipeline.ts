import { type GraphQLSchema, specifiedRules, validate } from 'graphql';
import { createYoga, type GraphQLParams, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { ServiceContext } from '../context.ts';
import type { Actor } from '../kernel/actor.ts';
import type { ErrorMask } from './errors.ts';
import type { BucketSize } from './limits/bucket.ts';
import { createDocumentCache } from './limits/document-cache.ts';
import { DOCUMENT_LIMITS, parseWithin } from './limits/document-limits.ts';
import { OperationGuard } from './limits/operation-guard.ts';
import { paced } from './limits/paced-stream.ts';
import { type OperationContext, runOperation } from './run-operation.ts';

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

type Context = OperationContext;

export type Pipeline = YogaServerInstance<RequestFacts, Context>;

const MOST_ERRORS = 5;

/** GraphQL as a list of steps: limits, validation, cost, deadline, execution, masking. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { schema, createContext, now, costBucket, bulkBucket, mask } = options;
  const guard = new OperationGuard({ schema, costBucket, bulkBucket, now });
  return createYoga<RequestFacts, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ actor, requestId, idempotencyKey, stillAllowed }) =>
      createContext({ actor, requestId, idempotencyKey, stillAllowed }),
    plugins: [
      useParsedBody(),
      useDocumentGuard(guard),
      useOperation(guard, mask, options.requestMs),
      useAnswer(guard),
    ],
    maskedErrors: { maskError: (error) => mask(error) },
    parserAndValidationCache: {
      documentCache: createDocumentCache(),
      errorCache: createDocumentCache<Error>(),
    },
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
    onParse({ setParseFn }) {
      setParseFn((text: string) => parseWithin(text, DOCUMENT_LIMITS));
      return ({ result, replaceParseResult }) => {
        if (result === null || result instanceof Error) return;
        const fault = guard.checkDocument(result);
        if (fault) replaceParseResult(fault);
      };
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document) =>
        validate(schema, document, specifiedRules, {
          maxErrors: MOST_ERRORS,
          // Word by word, suggestions would give the schema away to keys that may not read it.
          hideSuggestions: true,
        }),
      );
    },
  };
}

function useOperation(guard: OperationGuard, mask: ErrorMask, requestMs: number): Plugin<Context> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => {
        const context: Context = args.contextValue as Context;
        return runOperation({ args, context, execute: executeFn, guard, mask, requestMs });
      });
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

/** Tells in every answer what it cost, and where an unexpected error was noted; keeps the list of errors short. */
function useAnswer(guard: OperationGuard): Plugin<Context> {
  return {
    onExecutionResult({ result, setResult, context: given }) {
      if (!result || Array.isArray(result) || Symbol.asyncIterator in result) return;
      const context = given as typeof given & Context;
      const cost = context.costReport ?? guard.unspent(context.actor);
      const errors = result.errors?.slice(0, MOST_ERRORS);
      setResult({
        ...result,
        ...(errors ? { errors } : {}),
        extensions: { ...result.extensions, cost },
      });
    },
  };
}
