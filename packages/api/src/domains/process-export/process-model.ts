import type { ServiceContext } from '../../context.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { ElementMeasures } from '../../reading/bpmn/index.ts';
import type { ExportLoss, ProcessModel } from '../../writing/index.ts';
import { drawnId } from '../process-file/index.ts';

/** A process to be written, with how often its content changed. */
export interface LoadedProcess {
  readonly id: string;
  readonly key: string | null;
  readonly contentRevision: number;
  readonly model: ProcessModel;
}

const WITH_SYSTEMS = { systems: { select: { systemId: true } } } as const;

type Element = Prisma.ProcessElementGetPayload<{ include: typeof WITH_SYSTEMS }>;

/**
 * Loads a process as it is now, without what its file no longer holds.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function loadProcess(
  { db, actor: { workspaceId } }: ServiceContext,
  id: string,
): Promise<LoadedProcess> {
  const process = await db.process.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  if (!process) {
    throw new DomainError('NOT_FOUND', 'There is no process with this id.', { path: 'id' });
  }
  const elements = await db.processElement.findMany({
    where: { workspaceId, processId: id, absentSince: null },
    include: WITH_SYSTEMS,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const flows = await db.processFlow.findMany({
    where: { workspaceId, processId: id },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const ids = new Map(elements.map((one) => [one.id, one.elementId ?? drawnId('Element', one.id)]));
  const idOf = (uuid: string | null) => (uuid === null ? null : (ids.get(uuid) ?? null));
  const model: ProcessModel = {
    name: process.name,
    elements: elements.map((one) => ({
      elementId: ids.get(one.id) ?? '',
      type: one.type,
      name: one.name,
      position: one.position,
      documentation: one.documentation,
      bpmnType: one.bpmnType,
      trigger: one.trigger,
      calledElement: one.calledElement,
      pool: idOf(one.poolId),
      lane: idOf(one.laneId),
      parent: idOf(one.parentId),
      attachedTo: idOf(one.attachedToId),
      ...measuresOf(one),
    })),
    flows: flows.flatMap((flow) => {
      const [source, target] = [ids.get(flow.sourceId), ids.get(flow.targetId)];
      if (source === undefined || target === undefined) return [];
      const { kind, label, condition, isDefault, isRework, sharePercent } = flow;
      const measures = { isRework, ...(sharePercent === null ? {} : { sharePercent }) };
      const elementId = flow.elementId ?? drawnId('Flow', flow.id);
      return [{ elementId, kind, label, source, target, condition, isDefault, ...measures }];
    }),
    aside: [
      ...asideOf('elements[]', elements, ELEMENT_FIELDS),
      ...asideOf('elements[]', systemsOf(elements), ['systems']),
      ...asideOf('flows[]', flows, ['sharePercent', 'isRework']),
      ...asideOf('process', [process], PROCESS_FIELDS),
    ],
  };
  return { id, key: process.key, contentRevision: process.contentRevision, model };
}

const MEASURES = [
  'durationSeconds',
  'waitingSeconds',
  'cycleSeconds',
  'changeoverSeconds',
  'batchSize',
  'uptimePercent',
  'operators',
  'completeAccuratePercent',
  'valueClass',
  'waste',
] as const;

/** What is known of a process and its parts that a drawing has no place for. */
const ELEMENT_FIELDS = ['automationLevel', ...MEASURES, 'actorId', 'departmentId', 'customFields'];
const PROCESS_FIELDS = [
  'description',
  'dailyDemand',
  'dailyWorkSeconds',
  'departmentId',
  'ownerId',
];

/** What is measured of an element; what nobody measured is absent. */
function measuresOf(element: Element): ElementMeasures {
  const measured = MEASURES.filter((field) => element[field] !== null);
  return Object.fromEntries(measured.map((field) => [field, element[field]]));
}

const systemsOf = (elements: readonly Element[]) =>
  elements.filter(({ systems }) => systems.length > 0);

function asideOf(
  path: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  fields: readonly string[],
): ExportLoss[] {
  return fields.flatMap((field) => {
    const count = rows.filter((row) => row[field] != null && row[field] !== false).length;
    const name = field.replace(/Id$/, '');
    const message = `A drawing has no place for “${name}”.`;
    return count === 0
      ? []
      : [{ code: 'LEFT_OUT' as const, path: `${path}.${name}`, message, count }];
  });
}
