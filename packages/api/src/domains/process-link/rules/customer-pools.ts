import { folded } from '../../../kernel/folded.ts';

/** A pool of a process, with the kind of the actor it stands for. */
export interface Pool {
  readonly id: string;
  readonly processId: string;
  readonly name: string;
  readonly actorKind: string | null;
}

/** Why a pool is taken for the customer's. */
export type PoolBasis = 'ACTOR' | 'NAME';

export interface CustomerPool extends Pool {
  readonly basis: PoolBasis;
}

/** What drawings call the one the work is done for, in English and in French. */
const CUSTOMER =
  /\b(customers?|clients?|cliente|consumers?|consommateurs?|buyers?|acheteurs?|shoppers?|guests?|citizens?|citoyens?|patients?|passengers?|passagers?|applicants?|demandeurs?|policyholders?|assures?|users?|usagers?|utilisateurs?|particuliers?)\b/;

/** With these words it is those who look after the customer. */
const COMPANY =
  /\b(services?|support|care|relations?|relationship|success|desk|departments?|team|agents?|managers?|representatives?|advis[eo]rs?|conseillers?|centres?|centers?|office|management|gestion|accounts?|interface|portal|system)\b/;

const isCalledCustomer = (name: string): boolean => CUSTOMER.test(name) && !COMPANY.test(name);

/**
 * Finds the pools that are the customer: those that stand for an actor of the kind
 * CUSTOMER; in a process where no pool stands for an actor, those whose name says so.
 */
export function customerPools(pools: readonly Pool[]): CustomerPool[] {
  const told = new Set(
    pools.filter(({ actorKind }) => actorKind !== null).map(({ processId }) => processId),
  );
  return pools.flatMap((pool): CustomerPool[] => {
    if (pool.actorKind === 'CUSTOMER') return [{ ...pool, basis: 'ACTOR' }];
    const isNamed = !told.has(pool.processId) && isCalledCustomer(folded(pool.name));
    return isNamed ? [{ ...pool, basis: 'NAME' }] : [];
  });
}
