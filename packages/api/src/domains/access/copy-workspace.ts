import { modelOf } from '../../db/datamodel.ts';
import { tableOf } from '../../db/row-sets.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';

/** What a workspace made from a template begins with, in an order in which each finds what it names. */
const COPIED = [
  'Department',
  'System',
  'Channel',
  'Actor',
  'Persona',
  'PersonaChannel',
  'Objective',
  'Process',
  'ProcessElement',
  'ProcessElementSystem',
  'ProcessFlow',
  'Touchpoint',
  'Journey',
  'JourneyObjective',
  'JourneyMap',
  'JourneyMapPersona',
  'Phase',
  'Step',
  'Lane',
  'Card',
  'TouchpointPlacement',
  'EmotionPoint',
  'PainPoint',
  'PainPointPlacement',
  'Action',
  'ActionPainPoint',
  'ActionObjective',
  'ActionPlacement',
  'ProcessLink',
  'Metric',
  'Target',
  'Benchmark',
  'MetricPlacement',
  'ActionEffect',
  'Selection',
  'SelectionObjective',
  'SelectionCandidate',
  'MapTemplate',
  'LintSuppression',
] as const;

const copied: ReadonlySet<string> = new Set(COPIED);

/** How many objects of a type a new workspace began with. */
export interface CopyCount {
  type: string;
  count: number;
}

/** Where a copy goes, and who is said to have made it. */
export interface CopyTarget {
  workspaceId: string;
  memberId: string;
}

/**
 * Copies everything drawn in a workspace into an empty one, with one statement for
 * each type.
 *
 * Ids stay as they are: an id counts inside its workspace, and so whatever names one
 * still does, in documents of templates too. What tells of people, of customers and of
 * what was measured stays behind.
 */
export async function copyWorkspace(
  db: Pick<PrismaClient, '$executeRawUnsafe'>,
  fromId: string,
  target: CopyTarget,
): Promise<CopyCount[]> {
  const counts: CopyCount[] = [];
  // Not every type uses the member: a parameter nobody speaks of has no type.
  for (const type of COPIED) {
    const { columns, values } = columnsOf(type);
    const count = await db.$executeRawUnsafe(
      `INSERT INTO "${tableOf(type)}" (${columns.join(', ')})
       SELECT ${values.join(', ')} FROM "${tableOf(type)}"
       WHERE "workspaceId" = $1::uuid AND $2::uuid IS NOT NULL AND $3::uuid IS NOT NULL`,
      fromId,
      target.workspaceId,
      target.memberId,
    );
    if (count > 0) counts.push({ type, count });
  }
  return counts;
}

/** The columns of a type, and what a copy has in each. */
function columnsOf(type: string): { columns: string[]; values: string[] } {
  const { fields, references } = modelOf(type);
  const columns = [...fields.values()].filter(({ kind }) => kind !== 'object');
  const values = columns.map(({ name }) => {
    if (name === 'workspaceId') return '$2::uuid';
    if (name === 'createdById' || name === 'updatedById') return '$3::uuid';
    const named = references.get(name);
    return named === undefined || copied.has(named) ? `"${name}"` : 'NULL';
  });
  return { columns: columns.map(({ name }) => `"${name}"`), values };
}
