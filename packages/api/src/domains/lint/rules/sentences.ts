/** How many names a sentence holds; the finding lists the others beside it. */
const MOST_NAMES = 5;

/** A name as it stands in a sentence. */
export function quoted({ name }: { name: string }): string {
  return `“${name}”`;
}

/** Several names as they stand in a sentence, the last ones counted when there are many. */
export function listed(named: readonly { name: string }[]): string {
  const shown = named.length > MOST_NAMES + 1 ? named.slice(0, MOST_NAMES) : named;
  const names = shown.map(quoted);
  const rest = named.length - shown.length;
  if (rest > 0) return `${names.join(', ')} and ${rest} more`;
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
