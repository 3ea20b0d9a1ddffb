import { groupedBy } from '../../../kernel/grouped.ts';
import { type StreamFlow, type StreamGraph, unloop } from './stream-graph.ts';

export type ValueClass = 'VALUE_ADDING' | 'NECESSARY' | 'NON_VALUE_ADDING';

/** A stage of a value stream; times in seconds, shares in percent, null for what nobody has measured. */
export interface StreamStage {
  readonly id: string;
  readonly processSeconds: number | null;
  /** How long the case lies before or in it. */
  readonly waitSeconds: number | null;
  /** Between two finished units; null for what follows from the work and the operators. */
  readonly cycleSeconds: number | null;
  readonly changeoverSeconds: number | null;
  readonly batchSize: number | null;
  readonly uptimePercent: number | null;
  readonly operators: number | null;
  /** How many of a hundred cases its next stage can use as they are. */
  readonly completeAccuratePercent: number | null;
  readonly valueClass: ValueClass | null;
}

/** What customers ask for, and how long there is to make it. */
export interface Demand {
  readonly dailyDemand: number | null;
  readonly dailyWorkSeconds: number | null;
}

/** The lead time of a case: when nothing goes wrong, on average, and at worst. */
export interface LeadTimes {
  /** Along the shortest way, without rework. */
  readonly best: number;
  /** By the shares of the flows; null where a share of rework is not known, or ways run side by side. */
  readonly average: number | null;
  /** Along the longest way, each loop of rework on it run once. */
  readonly worst: number;
}

/** The figures of a value stream; ratios from 0 to 1. */
export interface ValueStream {
  /** The stages of the longest way, in order. */
  readonly path: readonly string[];
  readonly processSeconds: number;
  readonly waitSeconds: number;
  /** Work and waiting along the longest way. */
  readonly leadSeconds: number;
  /** Work to lead time, as ratio of the sums; null without any time. */
  readonly activityRatio: number | null;
  /** Work that adds value to lead time; null when no stage of the way says what it adds. */
  readonly valueAddedRatio: number | null;
  /** The product of the shares along the way; null when no stage has one. */
  readonly rolledCompleteAccurate: number | null;
  readonly leadTimes: LeadTimes;
  /** The seconds customers leave for each unit; null when demand or working time is not known. */
  readonly taktSeconds: number | null;
  readonly paces: readonly Pace[];
  /** Stages whose numbers are missing. */
  readonly unmeasured: readonly string[];
}

/** How fast a stage turns units out. */
export interface Pace {
  readonly id: string;
  /** With set-up and downtime. */
  readonly cycleSeconds: number;
  /** Cycle to takt; above 1 the stage cannot keep up. Null without takt. */
  readonly utilisation: number | null;
  /** Whether it is the slowest of those that cannot keep up. */
  readonly isBottleneck: boolean;
}

/**
 * Works a value stream out.
 *
 * Lead time is the sum of work and waiting along the longest way (Rother and Shook,
 * Learning to See; ISO 22468:2020); activity ratio and rolled percent complete and accurate
 * as in Martin and Osterling, Value Stream Mapping; takt is working time by demand.
 */
export function valueStream(
  stages: readonly StreamStage[],
  flows: readonly StreamFlow[],
  demand: Demand,
): ValueStream {
  const graph = unloop(stages, flows);
  const longest = findWay(graph, (one, other) => one > other);
  const shortest = findWay(graph, (one, other) => one < other);
  const path = longest.stages;
  const processSeconds = sum(path.map((stage) => stage.processSeconds ?? 0));
  const waitSeconds = sum(path.map((stage) => stage.waitSeconds ?? 0));
  const leadSeconds = processSeconds + waitSeconds;
  const classed = path.filter(({ valueClass }) => valueClass !== null);
  const adding = classed.filter(({ valueClass }) => valueClass === 'VALUE_ADDING');
  const shares = path.flatMap(({ completeAccuratePercent: share }) => share ?? []);
  return {
    path: path.map(({ id }) => id),
    processSeconds,
    waitSeconds,
    leadSeconds,
    activityRatio: leadSeconds === 0 ? null : processSeconds / leadSeconds,
    valueAddedRatio:
      leadSeconds === 0 || classed.length === 0
        ? null
        : sum(adding.map((stage) => stage.processSeconds ?? 0)) / leadSeconds,
    rolledCompleteAccurate:
      shares.length === 0 ? null : shares.reduce((all, share) => (all * share) / 100, 1),
    leadTimes: {
      best: shortest.seconds,
      average: averageLead(graph),
      worst: longest.seconds + reworkOn(graph, path),
    },
    ...pacesOf(stages, demand),
    unmeasured: stages
      .filter((stage) => stage.processSeconds === null && stage.waitSeconds === null)
      .map(({ id }) => id),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const leadOf = ({ processSeconds, waitSeconds }: StreamStage): number =>
  (processSeconds ?? 0) + (waitSeconds ?? 0);

/** The way from a start to an end that is better than all others by its time. */
function findWay(
  { order, forward }: StreamGraph<StreamStage>,
  isBetter: (one: number, other: number) => boolean,
): { seconds: number; stages: StreamStage[] } {
  const arriving = groupedBy(forward, ({ targetId }) => targetId);
  const leaving = new Set(forward.map(({ sourceId }) => sourceId));
  const ways = new Map<string, { seconds: number; stages: StreamStage[] }>();
  let best: { seconds: number; stages: StreamStage[] } | null = null;
  for (const stage of order) {
    let before: { seconds: number; stages: StreamStage[] } | null = null;
    for (const { sourceId } of arriving.get(stage.id) ?? []) {
      const way = ways.get(sourceId);
      if (way && (!before || isBetter(way.seconds, before.seconds))) before = way;
    }
    const seconds = (before?.seconds ?? 0) + leadOf(stage);
    const way = { seconds, stages: [...(before?.stages ?? []), stage] };
    ways.set(stage.id, way);
    const isEnd = !leaving.has(stage.id);
    if (isEnd && (!best || isBetter(way.seconds, best.seconds))) best = way;
  }
  return best ?? { seconds: 0, stages: [] };
}

/** What the loops on a way add when each is run once. */
function reworkOn({ rework }: StreamGraph<StreamStage>, path: readonly StreamStage[]): number {
  const places = new Map(path.map(({ id }, place) => [id, place]));
  return sum(
    rework.map(({ sourceId, targetId }) => {
      const [from, to] = [places.get(sourceId), places.get(targetId)];
      if (from === undefined || to === undefined || to > from) return 0;
      return sum(path.slice(to, from + 1).map(leadOf));
    }),
  );
}

/** Loops are followed until fewer than one case in a trillion is left in all of them. */
const NEGLIGIBLE = 1e-12;
const MOST_ROUNDS = 10_000;

/**
 * The lead time to be expected: each stage as often as it is visited.
 *
 * @returns null when a share of rework is not known, or shares of one stage add up to more
 * than a hundred: then its ways run side by side
 */
function averageLead({ order, forward, rework }: StreamGraph<StreamStage>): number | null {
  const flows = [...forward, ...rework];
  if (rework.some(({ sharePercent }) => sharePercent === null)) return null;
  const leaving = groupedBy(flows, ({ sourceId }) => sourceId);
  const shares = new Map<StreamFlow, number>();
  for (const own of leaving.values()) {
    const given = sum(own.map(({ sharePercent }) => sharePercent ?? 0));
    if (given > 100) return null;
    const open = own.filter(({ sharePercent }) => sharePercent === null);
    for (const flow of own) {
      // What nobody measured is taken to be even.
      shares.set(flow, (flow.sharePercent ?? (100 - given) / open.length) / 100);
    }
  }
  const arriving = new Set(forward.map(({ targetId }) => targetId));
  const starts = order.filter(({ id }) => !arriving.has(id));
  let cases = new Map(starts.map(({ id }) => [id, 1 / starts.length]));
  const byId = new Map(order.map((stage) => [stage.id, stage]));
  let expected = 0;
  for (let round = 0; sum([...cases.values()]) > NEGLIGIBLE && round < MOST_ROUNDS; round++) {
    const next = new Map<string, number>();
    for (const [id, count] of cases) {
      const stage = byId.get(id);
      expected += count * (stage ? leadOf(stage) : 0);
      for (const flow of leaving.get(id) ?? []) {
        const moved = count * (shares.get(flow) ?? 0);
        if (moved > 0) next.set(flow.targetId, (next.get(flow.targetId) ?? 0) + moved);
      }
    }
    cases = next;
  }
  return expected;
}

function pacesOf(
  stages: readonly StreamStage[],
  { dailyDemand, dailyWorkSeconds }: Demand,
): Pick<ValueStream, 'taktSeconds' | 'paces'> {
  const taktSeconds = dailyDemand && dailyWorkSeconds ? dailyWorkSeconds / dailyDemand : null;
  const paces = stages.flatMap((stage) => {
    const cycleSeconds = cycleOf(stage);
    return cycleSeconds === null ? [] : [{ id: stage.id, cycleSeconds }];
  });
  const slowest = Math.max(...paces.map(({ cycleSeconds }) => cycleSeconds));
  return {
    taktSeconds,
    paces: paces.map(({ id, cycleSeconds }) => ({
      id,
      cycleSeconds,
      utilisation: taktSeconds === null ? null : cycleSeconds / taktSeconds,
      isBottleneck: taktSeconds !== null && cycleSeconds > taktSeconds && cycleSeconds === slowest,
    })),
  };
}

/** The time between two units: as measured, else the work shared by the operators; then set-up and downtime. */
function cycleOf(stage: StreamStage): number | null {
  const { cycleSeconds, processSeconds, operators, changeoverSeconds, batchSize } = stage;
  const bare = cycleSeconds ?? (processSeconds === null ? null : processSeconds / (operators || 1));
  if (bare === null) return null;
  const withSetUp = bare + (changeoverSeconds ?? 0) / (batchSize || 1);
  const uptime = stage.uptimePercent;
  return uptime ? withSetUp / (uptime / 100) : withSetUp;
}
