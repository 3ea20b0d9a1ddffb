import type { WriteContext } from '../../entity/index.ts';
import { type CustomerPool, customerPools } from './rules/customer-pools.ts';

/** An end of a message. */
export interface MessageEnd {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** How many links it has. */
  readonly links: number;
}

/** A message between the customer and the company. */
export interface CustomerContact {
  readonly flowId: string;
  readonly label: string | null;
  readonly processId: string;
  readonly processName: string;
  /** Whether it comes from the customer. */
  readonly isInbound: boolean;
  /** How many links the arrow itself has. */
  readonly links: number;
  /** The customer's pool, or what stands in it. */
  readonly customer: MessageEnd;
  /** The company's side of it: a pool, or what stands in one. */
  readonly company: MessageEnd;
}

/** The pools that are the customer, and what passes between them and the rest. */
export interface CustomerContacts {
  readonly pools: readonly CustomerPool[];
  readonly contacts: readonly CustomerContact[];
}

const END = {
  select: {
    id: true,
    name: true,
    type: true,
    poolId: true,
    _count: { select: { journeyLinks: true } },
  },
} as const;

/** Reads the messages between customers and the company, of some processes or of all in use. */
export async function readCustomerContacts(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  processIds: readonly string[] | null,
): Promise<CustomerContacts> {
  const process =
    processIds === null
      ? { process: { archivedAt: null } }
      : { processId: { in: [...processIds] } };
  const pools = await db.processElement.findMany({
    where: { workspaceId, type: 'POOL', absentSince: null, ...process },
    select: { id: true, processId: true, name: true, actor: { select: { kind: true } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const found = customerPools(
    pools.map(({ actor, ...pool }) => ({ ...pool, actorKind: actor?.kind ?? null })),
  );
  if (found.length === 0) return { pools: [], contacts: [] };
  const ids = found.map(({ id }) => id);
  const isCustomer = { OR: [{ id: { in: ids } }, { poolId: { in: ids } }] };
  const flows = await db.processFlow.findMany({
    where: {
      workspaceId,
      kind: 'MESSAGE',
      absentSince: null,
      OR: [{ source: isCustomer }, { target: isCustomer }],
    },
    select: {
      id: true,
      label: true,
      process: { select: { id: true, name: true } },
      source: END,
      target: END,
      _count: { select: { journeyLinks: true } },
    },
    orderBy: [{ processId: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  const known = new Set(ids);
  const contacts = flows.flatMap(({ source, target, ...flow }): CustomerContact[] => {
    const isInbound = known.has(source.poolId ?? source.id);
    // Between two customers there is nothing for the company to do.
    if (isInbound && known.has(target.poolId ?? target.id)) return [];
    return [
      {
        flowId: flow.id,
        label: flow.label,
        processId: flow.process.id,
        processName: flow.process.name,
        isInbound,
        links: flow._count.journeyLinks,
        customer: toEnd(isInbound ? source : target),
        company: toEnd(isInbound ? target : source),
      },
    ];
  });
  return { pools: found, contacts };
}

interface EndRow {
  id: string;
  name: string;
  type: string;
  _count: { journeyLinks: number };
}

const toEnd = ({ id, name, type, _count }: EndRow): MessageEnd => ({
  id,
  name,
  type,
  links: _count.journeyLinks,
});
