import { type Completion, type Draft, defineEntity, type RowError } from '../../entity/index.ts';
import { sortedDimensions } from './rules/dimensions.ts';

type Row = Readonly<Record<string, unknown>>;

/** The wanted dimensions in one order; they must be dimensions of the metric. */
function complete({ row, related }: Draft): Completion {
  const wanted = Object.entries(row.dimensions ?? {});
  const names = related('metricId')?.dimensions;
  const wrong = wanted.find(
    ([name, value]) => !Array.isArray(names) || !names.includes(name) || typeof value !== 'string',
  );
  if (wrong) {
    const known = Array.isArray(names) && names.length > 0 ? names.join(', ') : 'none';
    const message = `“${wrong[0]}” must be a dimension of the metric with a text; it has ${known}.`;
    return { errors: [{ code: 'BAD_USER_INPUT', path: 'dimensions', message }] };
  }
  if (wanted.length === 0) return { values: { dimensions: null } };
  const dimensions = sortedDimensions(Object.fromEntries(wanted.map(([k, v]) => [k, String(v)])));
  return { values: { dimensions } };
}

function hasWholeWindows(row: Row): RowError[] {
  return (['before', 'after'] as const).flatMap((name) => {
    const [first, last] = [row[`${name}FirstDate`], row[`${name}LastDate`]];
    const refuse = (message: string): RowError[] => [
      { code: 'BAD_USER_INPUT', message, path: `${name}LastDate` },
    ];
    if ((first == null) !== (last == null)) {
      return refuse(`${name}FirstDate and ${name}LastDate go together: give both, or neither.`);
    }
    if (!(first instanceof Date) || !(last instanceof Date) || first <= last) return [];
    return refuse(`${name}LastDate lies before ${name}FirstDate.`);
  });
}

export const actionEffect = defineEntity({
  model: 'ActionEffect',
  noun: 'action effect',
  parent: 'actionId',
  reads: { metricId: ['dimensions'] },
  complete,
  check: hasWholeWindows,
});
