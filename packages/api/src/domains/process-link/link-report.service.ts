import type { ServiceContext } from '../../context.ts';
import { runSql } from '../../db/run-sql.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type CustomerContact, readCustomerContacts } from './customer-contacts.ts';
import type { CustomerPool } from './rules/customer-pools.ts';

/** How many entries of each list are told at most. */
export const MOST_ENTRIES = 500;

/** What the report is about; both null for the whole workspace. */
export interface ReportScope {
  readonly processId: string | null;
  readonly journeyMapId: string | null;
}

export type DanglingReason =
  | 'ELEMENT_ABSENT'
  | 'FLOW_ABSENT'
  | 'PROCESS_ARCHIVED'
  | 'PROCESS_EXPIRED';

export interface DanglingLink {
  readonly id: string;
  readonly reason: DanglingReason;
  /** What the journey is linked to. */
  readonly name: string;
  readonly processId: string;
  /** What is linked, and where. */
  readonly at: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An element, and how many touchpoints it serves. */
export interface BusyElement {
  readonly id: string;
  readonly name: string;
  readonly processId: string;
  readonly touchpoints: number;
}

/** What is tied between journeys and processes, and what is not. */
export interface LinkReport {
  readonly danglingLinks: readonly DanglingLink[];
  readonly uncoveredTouchpoints: readonly Named[];
  readonly customerPools: readonly CustomerPool[];
  readonly uncoveredMessages: readonly CustomerContact[];
  readonly uncoveredTasks: readonly (Named & { readonly processId: string })[];
  readonly busiestElements: readonly BusyElement[];
}

/**
 * Reports in both directions what is not tied, or no longer.
 *
 * A touchpoint is covered when it is linked itself, or every step it stands on is. A
 * message is covered when the arrow is linked, or the element on the company's side.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function readLinkReport(ctx: ServiceContext, scope: ReportScope): Promise<LinkReport> {
  requireScope(ctx.actor, 'READ');
  await refuseUnknown(ctx, scope);
  const { pools, contacts } = await readCustomerContacts(
    ctx,
    scope.processId === null ? null : [scope.processId],
  );
  const uncoveredMessages = contacts.filter(({ links, company }) => links + company.links === 0);
  const tasks = new Map(
    uncoveredMessages
      .filter(({ company: { type } }) => type === 'TASK' || type === 'SUBPROCESS')
      .map(({ company: { id, name }, processId }) => [id, { id, name, processId }]),
  );
  return {
    danglingLinks: await findDanglingLinks(ctx, scope),
    uncoveredTouchpoints: await findUncoveredTouchpoints(ctx, scope),
    customerPools: pools,
    uncoveredMessages: uncoveredMessages.slice(0, MOST_ENTRIES),
    uncoveredTasks: [...tasks.values()].slice(0, MOST_ENTRIES),
    busiestElements: await findBusiestElements(ctx, scope),
  };
}

async function refuseUnknown(ctx: ServiceContext, { processId, journeyMapId }: ReportScope) {
  const { workspaceId } = ctx.actor;
  const key = (id: string) => ({
    where: { workspaceId_id: { workspaceId, id } },
    select: { id: true },
  });
  if (processId !== null && !(await ctx.db.process.findUnique(key(processId)))) {
    throw new DomainError('NOT_FOUND', 'There is no process with this id.', { path: 'processId' });
  }
  if (journeyMapId !== null && !(await ctx.db.journeyMap.findUnique(key(journeyMapId)))) {
    throw new DomainError('NOT_FOUND', 'There is no journey map with this id.', {
      path: 'journeyMapId',
    });
  }
}

const PROCESS = { select: { id: true, name: true, archivedAt: true, status: true } } as const;
const RETIRED = { OR: [{ archivedAt: { not: null } }, { status: 'EXPIRED' as const }] };

async function findDanglingLinks(
  { db, actor: { workspaceId } }: ServiceContext,
  { processId, journeyMapId }: ReportScope,
): Promise<DanglingLink[]> {
  const absent = { absentSince: { not: null } };
  const links = await db.processLink.findMany({
    where: {
      workspaceId,
      AND: [
        {
          OR: [
            { processElement: absent },
            { processFlow: absent },
            { process: RETIRED },
            { processElement: { process: RETIRED } },
            { processFlow: { process: RETIRED } },
          ],
        },
        processId === null
          ? {}
          : {
              OR: [
                { processId },
                { processElement: { processId } },
                { processFlow: { processId } },
              ],
            },
        journeyMapId === null ? {} : onMap(journeyMapId),
      ],
    },
    select: {
      id: true,
      process: PROCESS,
      processElement: { select: { name: true, absentSince: true, process: PROCESS } },
      processFlow: { select: { label: true, absentSince: true, process: PROCESS } },
      step: { select: { name: true } },
      touchpoint: { select: { name: true } },
      phase: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_ENTRIES,
  });
  return links.flatMap(({ id, process, processElement, processFlow, ...places }) => {
    const whole = process ?? processElement?.process ?? processFlow?.process;
    if (!whole) return [];
    const at = (places.step ?? places.touchpoint ?? places.phase)?.name ?? '';
    const name = processElement?.name ?? processFlow?.label ?? whole.name;
    return [{ id, at, name, processId: whole.id, reason: reasonOf(whole, processElement) }];
  });
}

/** A process that is out of use says more than a part that is gone from it. */
function reasonOf(
  { archivedAt, status }: { archivedAt: Date | null; status: string },
  element: object | null,
): DanglingReason {
  if (archivedAt) return 'PROCESS_ARCHIVED';
  if (status === 'EXPIRED') return 'PROCESS_EXPIRED';
  return element ? 'ELEMENT_ABSENT' : 'FLOW_ABSENT';
}

/** The links of what stands on a map. */
const onMap = (journeyMapId: string) => ({
  OR: [
    { step: { journeyMapId } },
    { phase: { journeyMapId } },
    { touchpoint: { placements: { some: { journeyMapId } } } },
  ],
});

/** A process says nothing of the touchpoints that it does not serve. */
async function findUncoveredTouchpoints(
  { db, actor: { workspaceId } }: ServiceContext,
  { processId, journeyMapId }: ReportScope,
): Promise<Named[]> {
  if (processId !== null) return [];
  const map = journeyMapId === null ? { journeyMap: { archivedAt: null } } : { journeyMapId };
  return db.touchpoint.findMany({
    where: {
      workspaceId,
      archivedAt: null,
      processLinks: { none: {} },
      placements: { some: { ...map, step: { processLinks: { none: {} } } } },
    },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_ENTRIES,
  });
}

/** Counts the touchpoints of each element: those it is linked to, and those on the steps it is linked to. */
function findBusiestElements(
  { db, actor: { workspaceId } }: ServiceContext,
  { processId, journeyMapId }: ReportScope,
): Promise<BusyElement[]> {
  return runSql<BusyElement>(
    db,
    workspaceId,
    `WITH served AS (
       SELECT l."processElementId" AS id, l."touchpointId" AS touchpoint
       FROM process_link l
       WHERE l."workspaceId" = $1::uuid AND l."touchpointId" IS NOT NULL
         AND ($3::uuid IS NULL OR EXISTS (
           SELECT 1 FROM touchpoint_placement p WHERE p."workspaceId" = $1::uuid
             AND p."touchpointId" = l."touchpointId" AND p."journeyMapId" = $3::uuid))
       UNION
       SELECT l."processElementId", p."touchpointId"
       FROM process_link l
       JOIN touchpoint_placement p ON p."workspaceId" = $1::uuid AND p."stepId" = l."stepId"
       WHERE l."workspaceId" = $1::uuid AND ($3::uuid IS NULL OR p."journeyMapId" = $3::uuid)
     )
     SELECT e.id::text AS id, e.name, e."processId"::text AS "processId",
       count(DISTINCT served.touchpoint)::int AS touchpoints
     FROM served
     JOIN process_element e ON e."workspaceId" = $1::uuid AND e.id = served.id
     WHERE $2::uuid IS NULL OR e."processId" = $2::uuid
     GROUP BY e.id, e.name, e."processId"
     ORDER BY touchpoints DESC, e.name, e.id
     LIMIT 20`,
    [processId, journeyMapId],
  );
}
