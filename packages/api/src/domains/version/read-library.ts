import { toLocalDate } from '../../kernel/local-date.ts';
import { columnsOf } from '../measure/index.ts';
import type { Reader } from './reader.ts';
import type { Library, LibraryType, MetricEntry, Named } from './rules/map-document.ts';

/** The ids of objects, by model; a model that is left out has none. */
type Wanted = Readonly<Partial<Record<LibraryType, ReadonlySet<string>>>>;

const NAMED = { id: true, key: true, name: true } as const;

/** Reads what a map refers to: one statement for each model. */
export async function readLibrary({ db, workspaceId }: Reader, wanted: Wanted): Promise<Library> {
  const where = (type: LibraryType) => ({ workspaceId, id: { in: [...(wanted[type] ?? [])] } });
  const touchpoints = await db.touchpoint.findMany({
    where: where('Touchpoint'),
    select: {
      ...NAMED,
      channel: { select: { ...NAMED, medium: true } },
      painPointPlacements: { select: { painPointId: true }, orderBy: { painPointId: 'asc' } },
    },
  });
  const felt = touchpoints.flatMap(({ painPointPlacements }) =>
    painPointPlacements.map(({ painPointId }) => painPointId),
  );
  const painPoints = await db.painPoint.findMany({
    where: { workspaceId, id: { in: [...new Set([...(wanted.PainPoint ?? []), ...felt])] } },
    select: { ...NAMED, severity: true, archivedAt: true },
  });
  return {
    Persona: shelve(await db.persona.findMany({ where: where('Persona'), select: NAMED }), named),
    Actor: shelve(await db.actor.findMany({ where: where('Actor'), select: NAMED }), named),
    Channel: shelve(
      touchpoints.flatMap(({ channel }) => channel ?? []),
      (channel) => ({ ...named(channel), medium: channel.medium }),
    ),
    Touchpoint: shelve(touchpoints, (row) => ({
      ...named(row),
      channelId: row.channel?.id ?? null,
      painPointIds: row.painPointPlacements.map(({ painPointId }) => painPointId),
    })),
    PainPoint: shelve(painPoints, (row) => ({
      ...named(row),
      severity: row.severity,
      isArchived: row.archivedAt !== null,
    })),
    Action: shelve(await db.action.findMany({ where: where('Action'), select: NAMED }), named),
    Process: shelve(await db.process.findMany({ where: where('Process'), select: NAMED }), named),
    ProcessElement: shelve(
      await db.processElement.findMany({ where: where('ProcessElement'), select: NAMED }),
      named,
    ),
    ProcessFlow: shelve(await readFlows({ db, workspaceId }, where('ProcessFlow')), toFlowEntry),
    Metric: shelve(await readMetrics({ db, workspaceId }, where('Metric')), toMetricEntry),
  };
}

const named = ({ key, name }: Named): Named => ({ key, name });

function shelve<Row extends { id: string }, Entry>(
  rows: readonly Row[],
  toEntry: (row: Row) => Entry,
): Record<string, Entry> {
  return Object.fromEntries(rows.map((row) => [row.id, toEntry(row)]));
}

function readFlows({ db }: Reader, where: { workspaceId: string; id: { in: string[] } }) {
  const end = { select: { name: true } };
  return db.processFlow.findMany({
    where,
    select: { id: true, key: true, label: true, source: end, target: end },
  });
}

/** Most arrows are called nothing; then they go by what they join. */
const toFlowEntry = ({
  key,
  label,
  source,
  target,
}: Awaited<ReturnType<typeof readFlows>>[number]): Named => ({
  key,
  name: label ?? `${source.name} → ${target.name}`,
});

type MetricRow = Awaited<ReturnType<typeof readMetrics>>[number];

function readMetrics({ db }: Reader, where: { workspaceId: string; id: { in: string[] } }) {
  return db.metric.findMany({
    where,
    include: {
      baselines: { orderBy: [{ lastDate: 'desc' }, { id: 'desc' }], take: 1 },
      // A target without a day to be met by comes last.
      targets: { orderBy: [{ dueDate: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }], take: 1 },
    },
  });
}

function toMetricEntry(metric: MetricRow): MetricEntry {
  const [baseline] = metric.baselines;
  const [target] = metric.targets;
  return {
    ...named(metric),
    definition: columnsOf(metric),
    current: {
      value: metric.currentValue,
      reason: metric.currentReason,
      sampleSize: metric.currentSampleSize,
      startDate: metric.currentStartDate && toLocalDate(metric.currentStartDate),
    },
    baseline: baseline
      ? {
          value: baseline.value,
          sampleSize: baseline.sampleSize,
          formulaVersion: baseline.formulaVersion,
        }
      : null,
    target: target
      ? {
          operator: target.operator,
          value: target.value,
          upperValue: target.upperValue,
          dueDate: target.dueDate && toLocalDate(target.dueDate),
        }
      : null,
  };
}
