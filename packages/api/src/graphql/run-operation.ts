import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import type { ServiceContext } from '../context.ts';
import { DomainError } from '../kernel/errors.ts';
import type { ErrorMask } from './errors.ts';
import type { CostReport, OperationGuard } from './limits/operation-guard.ts';

/** What the steps of the pipeline share about one operation. */
export type OperationContext = ServiceContext & { request?: Request; costReport?: CostReport };

type Execute = (args: ExecutionArgs & { signal?: AbortSignal }) => unknown;

interface Operation {
  args: ExecutionArgs;
  context: OperationContext;
  execute: Execute;
  guard: OperationGuard;
  mask: ErrorMask;
  /** How long it may take in all. */
  requestMs: number;
}

/**
 * Runs one query or mutation: paid for, counted, ended at its deadline, masked.
 *
 * It ends early when the client goes away; what the database has begun it
 * finishes by itself, and nothing waits for it.
 */
export async function runOperation(operation: Operation): Promise<ExecutionResult> {
  const { args, context, guard, mask } = operation;
  const { document, variableValues, operationName } = args;
  const { actor, requestId } = context;
  try {
    context.costReport = guard.spend({
      actor,
      document,
      variables: variableValues ?? undefined,
      operationName,
    });
    const leave = guard.enter(actor);
    try {
      return masked(await executeInTime(operation), mask, requestId);
    } finally {
      leave();
    }
  } catch (error) {
    if (context.request?.signal.aborted) throw error;
    return masked({ errors: [error as GraphQLError] }, mask, requestId);
  }
}

function masked(result: ExecutionResult, mask: ErrorMask, requestId: string): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => mask(error, requestId));
  // Without data nothing was executed: the request itself is at fault, unless an error says more.
  if (result.data === undefined) {
    for (const { extensions } of errors) extensions.http ??= { status: 400, spec: true };
  }
  return { ...result, errors };
}

async function executeInTime({
  args,
  context,
  execute,
  requestMs,
}: Operation): Promise<ExecutionResult> {
  const ending = new AbortController();
  const clientSignal = context.request?.signal;
  const onClientGone = () => ending.abort(clientSignal?.reason);
  clientSignal?.addEventListener('abort', onClientGone, { once: true });
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(timeout(requestMs));
      ending.abort(timeout(requestMs));
    }, requestMs);
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason), { once: true });
  });
  try {
    const running = execute({ ...args, signal: ending.signal });
    return (await Promise.race([running, overdue])) as ExecutionResult;
  } finally {
    clearTimeout(timer);
    clientSignal?.removeEventListener('abort', onClientGone);
  }
}

function timeout(requestMs: number): DomainError {
  return new DomainError(
    'TIMEOUT',
    `The operation took longer than ${requestMs / 1000} seconds and was stopped. Ask for less at once.`,
  );
}
