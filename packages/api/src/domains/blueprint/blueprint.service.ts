import type { ServiceContext } from '../../context.ts';
import { readCustomerContacts } from '../process-link/index.ts';
import { type LinkedStep, type LinkRow, loadLinkedSteps, processOf } from './load-linked-steps.ts';
import { type BlueprintLane, type LinkedWork, toBlueprint } from './rules/blueprint.ts';

/** A map as a service blueprint. */
export interface ServiceBlueprint {
  readonly journeyMapId: string;
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  readonly lanes: readonly BlueprintLane[];
}

/**
 * Derives the service blueprint of a map from its lanes and from what its steps,
 * touchpoints and phases are linked to.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function readBlueprint(
  ctx: ServiceContext,
  journeyMapId: string,
): Promise<ServiceBlueprint> {
  const steps = await loadLinkedSteps(ctx, journeyMapId);
  const facing = await findFacing(ctx, steps);
  const lanes = toBlueprint(
    steps.map(({ id, name, action, cards, touchpointPlacements, links }) => ({
      id,
      name,
      action,
      cards: cards.map(({ lane, ...card }) => ({ ...card, role: lane.role ?? '' })),
      touchpoints: touchpointPlacements.map(({ touchpoint }) => touchpoint),
      work: distinct(links.flatMap((link) => toWork(link, facing) ?? [])),
    })),
  );
  return { journeyMapId, steps: steps.map(({ id, name }) => ({ id, name })), lanes };
}

/** The ids of the elements and arrows that exchange messages with the customer. */
async function findFacing(
  ctx: ServiceContext,
  steps: readonly LinkedStep[],
): Promise<ReadonlySet<string>> {
  const asked = steps.flatMap(({ links }) =>
    links.flatMap((link) => (link.lineOfVisibility ? [] : (processOf(link)?.id ?? []))),
  );
  if (asked.length === 0) return new Set();
  const { contacts } = await readCustomerContacts(ctx, [...new Set(asked)]);
  return new Set(contacts.flatMap(({ flowId, company }) => [flowId, company.id]));
}

function toWork(link: LinkRow, facing: ReadonlySet<string>): LinkedWork | null {
  const whole = processOf(link);
  if (!whole) return null;
  const { processElement, processFlow, lineOfVisibility } = link;
  const { nature } = whole;
  const shared = { processId: whole.id, nature, lineOfVisibility };
  if (processElement) {
    const { id, name, actor, lane, pool } = processElement;
    const actorKind = (actor ?? lane?.actor ?? pool?.actor)?.kind ?? null;
    const facesCustomer = facing.has(id);
    return { ...shared, type: 'ProcessElement', id, name, actorKind, facesCustomer };
  }
  if (processFlow) {
    const { id, label, source } = processFlow;
    const named = { id, name: label ?? source.name, actorKind: null };
    return { ...shared, ...named, type: 'ProcessFlow', facesCustomer: facing.has(id) };
  }
  const named = { id: whole.id, name: whole.name, actorKind: null };
  return { ...shared, ...named, type: 'Process', facesCustomer: false };
}

/** Each once, by the first link that says where it is done. */
function distinct(work: readonly LinkedWork[]): LinkedWork[] {
  const byId = new Map<string, LinkedWork>();
  for (const one of work) {
    if (!byId.get(one.id)?.lineOfVisibility) byId.set(one.id, one);
  }
  return [...byId.values()];
}
