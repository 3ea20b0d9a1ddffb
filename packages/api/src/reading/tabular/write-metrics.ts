import { metricKind } from '../values/metric-kind.ts';
import { slugOf } from '../values/slug.ts';
import type { RowRun } from './map-writer.ts';
import { nameOf, takeValues } from './row-values.ts';

/** A KPI and what is said of it: “Conversion rate: 2.8 %”. */
const STATED = /^(.*[^\s\d].*?)\s*[:=]\s*(\S.*)$/;

/**
 * Writes the KPIs of a row, each as a metric, and where they measure: at the
 * steps the row names, else at its phase.
 *
 * What kind of metric one is is a guess from its name, so it is said of new
 * ones alone. A figure beside the name has no day, and is noted at the place.
 */
export function writeMetrics({ writer, part, row, steps }: RowRun): void {
  for (const { texts, cell } of takeValues(row, (to) => to === 'kpi')) {
    for (const text of texts) {
      const [, stated, figure] = STATED.exec(text.trim()) ?? [];
      const name = nameOf(stated ?? text);
      const key = slugOf(name);
      part.addOnce('metrics', { key, ifNew: { name, ...metricKind(name) } }, cell);
      const note = figure === undefined ? {} : { note: figure };
      for (const place of placesOf({ row, steps })) {
        writer.place('metricPlacements', { metric: key, ...place, ...note }, cell);
      }
    }
  }
}

function placesOf({ row, steps }: Pick<RowRun, 'row' | 'steps'>) {
  const names = (to: string) => row.values.some(({ mapping }) => mapping.to === to);
  const isOfPhase = names('phase.name') && !names('step.name');
  const phases = new Set(steps.map(({ phase }) => phase));
  if (isOfPhase && !phases.has(undefined)) return [...phases].map((phase) => ({ phase }));
  return steps.map(({ key }) => ({ step: key }));
}
