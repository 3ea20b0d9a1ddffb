/** A result without the noise of binary fractions: 2.8 − 2.0 is 0.8. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
