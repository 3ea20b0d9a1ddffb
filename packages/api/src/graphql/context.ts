import type { ServiceContext } from '../context.ts';

/** What resolvers get. Everything they may touch hangs on it. */
export type GraphQLContext = ServiceContext;
