import { canonical } from '../../kernel/canonical.ts';
import { compareKept, type KeptComparison, type MetricColumns } from '../measure/index.ts';
import type { MapDocument, MetricEntry } from './rules/map-document.ts';
import type { MapMatch } from './rules/match-parts.ts';
import { Names, type PartName } from './rules/part-names.ts';

/** A metric that is placed otherwise on the two sides, or has other figures. */
export interface MetricShift {
  readonly id: string;
  readonly key: string | null;
  readonly name: string;
  readonly before: PlacedMetric | null;
  readonly after: PlacedMetric | null;
  /** The latest values, set off against each other; null where the metric is on one side only. */
  readonly current: KeptComparison | null;
  /** The same of the latest baselines; null where one side has none. */
  readonly baseline: KeptComparison | null;
}

/** A metric on one side. */
export interface PlacedMetric {
  /** The parts it measures. */
  readonly places: readonly PartName[];
  /** Whether it measures the map as a whole. */
  readonly isOnMap: boolean;
  readonly metric: MetricEntry;
}

/** Compares the metrics two maps show, by the rules of the measures, in the order they are met. */
export function diffMetrics(from: MapDocument, to: MapDocument, match: MapMatch): MetricShift[] {
  const [before, after] = [placedMetrics(from), placedMetrics(to)];
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    const known = is ?? was;
    if (!known || (was && is && isAsBefore(was, is, match))) return [];
    const { key, name } = known.metric;
    return [
      {
        id,
        key,
        name,
        before: was,
        after: is,
        current: was && is ? compareKept(currentOf(was.metric), currentOf(is.metric)) : null,
        baseline: was && is ? compareBaselines(was.metric, is.metric) : null,
      },
    ];
  });
}

function placedMetrics(document: MapDocument): Map<string, PlacedMetric> {
  const names = new Names(document);
  const found = new Map<string, PlacedMetric>();
  for (const placement of document.parts.MetricPlacement) {
    const id = placement.references.metricId ?? '';
    const metric: MetricEntry | undefined = document.library.Metric[id];
    if (!metric) continue;
    const known = found.get(id) ?? { places: [], isOnMap: false, metric };
    const { parents } = names.placeOf('MetricPlacement', placement);
    found.set(id, {
      metric,
      places: [...known.places, ...parents],
      isOnMap: known.isOnMap || placement.references.journeyMapId !== null,
    });
  }
  return found;
}

function isAsBefore(was: PlacedMetric, is: PlacedMetric, { twins }: MapMatch): boolean {
  const placesBefore = was.places.map(({ id }) => twins.get(id) ?? '').sort();
  const placesAfter = is.places.map(({ id }) => id).sort();
  const figures = ({ definition, current, baseline, target }: MetricEntry) => ({
    definition,
    current,
    baseline,
    target,
  });
  return (
    was.isOnMap === is.isOnMap &&
    placesBefore.join() === placesAfter.join() &&
    canonical(figures(was.metric)) === canonical(figures(is.metric))
  );
}

/** What a value of a metric means; it was kept by `readLibrary`. */
export function definitionOf({ definition }: MetricEntry): MetricColumns {
  return definition as MetricColumns;
}

function currentOf(metric: MetricEntry) {
  const { value, reason, sampleSize, startDate } = metric.current;
  const figure = { value, reason: reason as 'NO_DATA' | null, sampleSize };
  return { metric: definitionOf(metric), figure, startDate };
}

function compareBaselines(was: MetricEntry, is: MetricEntry): KeptComparison | null {
  if (!was.baseline || !is.baseline) return null;
  const [before, after] = [was, is].map((metric) => ({
    metric: {
      ...definitionOf(metric),
      formulaVersion: metric.baseline?.formulaVersion ?? definitionOf(metric).formulaVersion,
    },
    figure: {
      value: metric.baseline?.value ?? null,
      reason: null,
      sampleSize: metric.baseline?.sampleSize ?? null,
    },
    startDate: null,
  }));
  return before && after ? compareKept(before, after) : null;
}
