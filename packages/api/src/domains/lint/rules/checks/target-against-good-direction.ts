import type { LintRule } from '../lint-rule.ts';
import type { LintedMetric, LintedTarget } from '../linted-map.ts';
import { quoted } from '../sentences.ts';
import { partSubject } from '../subject.ts';

export const targetAgainstGoodDirection: LintRule = {
  id: 'target-against-good-direction',
  title: 'Target against the good direction of its metric',
  description:
    'A target that is met by getting worse, such as “at most” where more is better, shows green where it should show red.',
  remedy: 'Turn the operator of the target around, or correct the good direction of the metric.',
  severity: 'ERROR',
  check: ({ metrics }) =>
    metrics.flatMap((metric) =>
      metric.targets.flatMap((target) => {
        const reason = contradiction(metric, target);
        return reason === null
          ? []
          : [
              {
                message: `The target ${say(target)} of ${quoted(metric)} contradicts it: ${reason}.`,
                subject: partSubject('Target', { id: target.id, name: say(target) }, metric),
              },
            ];
      }),
    ),
};

function say({ operator, value, upperValue }: LintedTarget): string {
  if (operator === 'BETWEEN') return `between ${value} and ${upperValue ?? value}`;
  return `${operator === 'AT_LEAST' ? 'at least' : 'at most'} ${value}`;
}

/** Why a value that meets the target is worse than one that does not; null when it is not. */
function contradiction(metric: LintedMetric, target: LintedTarget): string | null {
  if (metric.goodDirection === 'UP') {
    return target.operator === 'AT_MOST' ? 'more is better' : null;
  }
  if (metric.goodDirection === 'DOWN') {
    return target.operator === 'AT_LEAST' ? 'less is better' : null;
  }
  const [least, most] = [metric.rangeMin ?? -Infinity, metric.rangeMax ?? Infinity];
  const { from, to } = metBy(target);
  if (from <= most && to >= least) return null;
  const region = [
    metric.rangeMin === null ? '' : `from ${metric.rangeMin}`,
    metric.rangeMax === null ? '' : `up to ${metric.rangeMax}`,
  ];
  return `values ${region.filter((part) => part !== '').join(' ')} are best`;
}

/** The values that meet a target. */
function metBy({ operator, value, upperValue }: LintedTarget): { from: number; to: number } {
  return {
    from: operator === 'AT_MOST' ? -Infinity : value,
    to: operator === 'AT_LEAST' ? Infinity : operator === 'AT_MOST' ? value : (upperValue ?? value),
  };
}
