import type { ServiceContext } from '../../context.ts';
import {
  type RowInput,
  settleSingle,
  type WriteCall,
  type WriteContext,
  write,
  writeRows,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { folded } from '../../kernel/folded.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { touchpoint } from '../journey/index.ts';
import { type CustomerContact, readCustomerContacts } from './customer-contacts.ts';
import { processLink } from './process-link.entity.ts';
import type { CustomerPool } from './rules/customer-pools.ts';

/** A message with the customer, as the touchpoint it would be. */
export interface TouchpointProposal extends CustomerContact {
  readonly name: string;
  /** A touchpoint that is called so already. */
  readonly touchpointId: string | null;
}

/** The touchpoints that a process lets expect. */
export interface TouchpointProposals {
  readonly customerPools: readonly CustomerPool[];
  readonly proposals: readonly TouchpointProposal[];
}

/**
 * Proposes touchpoints from the messages between a process and its customer.
 *
 * What is linked already, by the arrow or by the element on the company's side, is not
 * proposed again.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function proposeTouchpoints(
  ctx: ServiceContext,
  processId: string,
): Promise<TouchpointProposals> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const process = await ctx.db.process.findUnique({
    where: { workspaceId_id: { workspaceId, id: processId } },
    select: { id: true },
  });
  if (!process) {
    throw new DomainError('NOT_FOUND', 'There is no process with this id.', { path: 'processId' });
  }
  const { pools, contacts } = await readCustomerContacts(ctx, [processId]);
  return { customerPools: pools, proposals: await nameProposals(ctx, contacts) };
}

async function nameProposals(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  contacts: readonly CustomerContact[],
): Promise<TouchpointProposal[]> {
  const open = contacts.filter(({ links, company }) => links + company.links === 0);
  if (open.length === 0) return [];
  const named = open.map((contact) => ({ ...contact, name: nameOf(contact) }));
  const known = await db.touchpoint.findMany({
    where: { workspaceId, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { id: 'desc' },
  });
  const ids = new Map(known.map(({ id, name }) => [folded(name), id]));
  return named.map((one) => ({ ...one, touchpointId: ids.get(folded(one.name)) ?? null }));
}

/** What is written at the arrow; else what is done on the company's side, or by the customer. */
function nameOf({ label, company, customer }: CustomerContact): string {
  const doing = [company, customer].find(({ type }) => type !== 'POOL') ?? company;
  return label?.trim() || doing.name;
}

/**
 * Makes touchpoints of messages with the customer, or takes those that are called so, and
 * links them to the message and to what the company does.
 *
 * @returns the UUIDs of the touchpoints, in the order of the messages
 * @throws DomainError `BAD_USER_INPUT` for arrows that are not proposed
 */
export async function acceptTouchpoints(
  ctx: ServiceContext,
  call: WriteCall,
  processId: string,
  flowIds: readonly string[],
): Promise<string[]> {
  requireScope(ctx.actor, 'WRITE');
  return write(ctx, call, async (tx) => {
    const { contacts } = await readCustomerContacts(tx, [processId]);
    const proposals = new Map(
      (await nameProposals(tx, contacts)).map((proposal) => [proposal.flowId, proposal]),
    );
    const accepted = [...new Set(flowIds)].map((id, index) => {
      const proposal = proposals.get(id);
      if (proposal) return proposal;
      throw badInput(
        'The arrow is no message with the customer that is still to be linked. Ask for the proposals again.',
        `processFlowIds.${index}`,
      );
    });
    const touchpointIds = await makeTouchpoints(tx, accepted);
    const links = accepted.flatMap((proposal): RowInput[] => {
      const shared = {
        touchpointId: encodeGlobalId('Touchpoint', touchpointIds.get(folded(proposal.name)) ?? ''),
        kind: proposal.isInbound ? 'TRIGGERS' : 'DELIVERS',
        lineOfVisibility: 'FRONTSTAGE',
      };
      const flow = { ...shared, processFlowId: encodeGlobalId('ProcessFlow', proposal.flowId) };
      if (proposal.company.type === 'POOL') return [flow];
      const elementId = encodeGlobalId('ProcessElement', proposal.company.id);
      return [flow, { ...shared, processElementId: elementId }];
    });
    const outcomes = await writeRows(tx, processLink, links, { mode: 'CREATE' });
    for (const outcome of outcomes) settleSingle([outcome]);
    return accepted.map(({ name }) => touchpointIds.get(folded(name)) ?? '');
  });
}

/** The touchpoint of each name: the one there is, or a new one. */
async function makeTouchpoints(
  tx: WriteContext,
  proposals: readonly TouchpointProposal[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const fresh = new Map<string, RowInput>();
  for (const { name, touchpointId, isInbound } of proposals) {
    const called = folded(name);
    const direction = isInbound ? 'INBOUND' : 'OUTBOUND';
    const other = fresh.get(called);
    if (touchpointId) ids.set(called, touchpointId);
    else if (!other) fresh.set(called, { name, direction });
    else if (other.direction !== direction) fresh.set(called, { ...other, direction: 'BOTH' });
  }
  const outcomes = await writeRows(tx, touchpoint, [...fresh.values()], { mode: 'CREATE' });
  for (const [index, called] of [...fresh.keys()].entries()) {
    const outcome = outcomes[index];
    ids.set(called, settleSingle(outcome ? [outcome] : []));
  }
  return ids;
}
