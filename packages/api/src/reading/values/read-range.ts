/** Reads `1-8`, `1 – 8` or `-2 to 2` as the two numbers; null when it is no range upwards. */
export function readRange(text: string): [number, number] | null {
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*(?:-|–|—|to|à)\s*([+-]?\d+(?:\.\d+)?)\s*$/.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return from < to ? [from, to] : null;
}
