import { addAll, amountOf, tidy } from '../components.ts';
import {
  type Component,
  defineFormula,
  type Formula,
  type MetricType,
  type MetricUnit,
  type MetricVariant,
  noValue,
} from '../formula.ts';

interface QuotientFormula {
  type: MetricType;
  variant?: MetricVariant;
  unit: MetricUnit;
  goodDirection: 'UP' | 'DOWN' | null;
  above: Component;
  below: Component;
}

/** One amount over another; of parts, the sums are divided and never the quotients averaged. */
export function quotientFormula({
  type,
  variant = 'STANDARD',
  unit,
  goodDirection,
  above,
  below,
}: QuotientFormula): Formula {
  const factor = unit === 'PERCENT' ? 100 : 1;
  return defineFormula({
    type,
    variant,
    unit,
    goodDirection,
    components: [above, below],
    merge: addAll([above.name, below.name]),
    figure(components) {
      const divisor = amountOf(components, below.name);
      if (divisor === 0) return noValue('NOTHING_TO_DIVIDE', 0);
      const value = tidy((factor * amountOf(components, above.name)) / divisor);
      return { value, reason: null, sampleSize: divisor };
    },
  });
}
