import type { ServiceContext } from '../context.ts';

interface Batch<Request, Result> {
  requests: Request[];
  results: Promise<readonly Result[]>;
}

/**
 * Gathers what the fields of one answer ask for in the same turn, and loads it
 * at once: a list of objects costs as many statements as one of them.
 *
 * @param load answers one result per request, in their order
 */
export function batched<Request, Result>(
  load: (ctx: ServiceContext, requests: readonly Request[]) => Promise<readonly Result[]>,
): (ctx: ServiceContext, request: Request) => Promise<Result | null> {
  const open = new WeakMap<ServiceContext, Batch<Request, Result>>();
  const start = (ctx: ServiceContext) => {
    const requests: Request[] = [];
    const results = Promise.resolve().then(() => {
      open.delete(ctx);
      return load(ctx, requests);
    });
    const batch = { requests, results };
    open.set(ctx, batch);
    return batch;
  };
  return async (ctx, request) => {
    const { requests, results } = open.get(ctx) ?? start(ctx);
    const index = requests.push(request) - 1;
    return (await results)[index] ?? null;
  };
}
