export { tidy } from '../../../kernel/tidy.ts';

/** How often each whole number occurs, or how much belongs to each day: a name → an amount. */
export type Tally = Readonly<Record<string, number>>;

/** What a value is made of, by name. A tally stands for many raw values at once. */
export type Components = Readonly<Record<string, number | null | Tally>>;

const PLACES = 6;

/**
 * Adds two amounts as decimals with six places.
 *
 * Binary fractions add up differently in another order; decimals do not, as
 * long as the total has at most 15 digits. What was rolled up from parts then
 * equals what was added up at once.
 */
export function addAmounts(one: number, other: number): number {
  const sum = one + other;
  if (Number.isSafeInteger(one) && Number.isSafeInteger(other) && Number.isSafeInteger(sum)) {
    return sum;
  }
  return Number(`${inMillionths(one) + inMillionths(other)}e-${PLACES}`);
}

function inMillionths(amount: number): bigint {
  return BigInt(amount.toFixed(PLACES).replace('.', ''));
}

/** An amount as it is kept: rounded to six places. */
export function asAmount(amount: number): number {
  return Number(amount.toFixed(PLACES));
}

/** Adds two tallies name by name; what comes to nothing is left out. */
export function addTallies(one: Tally, other: Tally): Tally {
  const sums: Record<string, number> = { ...one };
  for (const [name, amount] of Object.entries(other)) {
    sums[name] = addAmounts(sums[name] ?? 0, amount);
  }
  return sortedTally(Object.entries(sums).filter(([, amount]) => amount !== 0));
}

/** A tally in the order of its names, so that equal ones print alike. */
export function sortedTally(entries: readonly (readonly [string, number])[]): Tally {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The amount of a component that has one; nothing counts as 0. */
export function amountOf(components: Components, name: string): number {
  const value = components[name];
  return typeof value === 'number' ? value : 0;
}

/** The tally of a component, or null where there is none. */
export function tallyOf(components: Components, name: string): Tally | null {
  const value = components[name];
  return typeof value === 'object' ? value : null;
}

/** Adds the amounts of two sets of components with the same names. */
export function addAll(names: readonly string[]) {
  return (one: Components, other: Components): Components =>
    Object.fromEntries(
      names.map((name) => [name, addAmounts(amountOf(one, name), amountOf(other, name))]),
    );
}
