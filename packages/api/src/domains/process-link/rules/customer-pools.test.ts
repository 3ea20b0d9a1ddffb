import { describe, expect, it } from 'vitest';
import { customerPools } from './customer-pools.ts';

const pool = (id: string, name: string, actorKind: string | null = null, processId = 'p') => ({
  id,
  processId,
  name,
  actorKind,
});
const found = (...pools: Parameters<typeof customerPools>[0]) =>
  customerPools(pools).map(({ id, basis }) => `${id} ${basis}`);

describe('customerPools', () => {
  it.each(['Customer', 'The client', 'Clients de l’agence', 'Assuré', 'Mobile user', 'USAGER'])(
    'takes a pool called “%s” for the customer',
    (name) => expect(found(pool('a', name))).toEqual(['a NAME']),
  );

  it.each(['Customer service', 'Service client', 'Accustomed', 'Sales', ''])(
    'takes no pool called “%s” for the customer',
    (name) => expect(found(pool('a', name))).toEqual([]),
  );

  it('goes by the actors where there are any, process by process', () => {
    expect(
      found(
        pool('a', 'Buyer', 'BACK_OFFICE'),
        pool('b', 'Outside', 'CUSTOMER'),
        pool('c', 'Client'),
        pool('d', 'Client', null, 'q'),
      ),
    ).toEqual(['b ACTOR', 'd NAME']);
  });
});
