import type { Loss } from './map-part.ts';

/** Losses that are alike. */
export type LossGroup = Omit<Loss, 'cell'> & { count: number };

/** Groups losses by what they are called in the source, in the order in which they were met. */
export function groupLosses(losses: readonly Loss[]): LossGroup[] {
  const groups = new Map<string, LossGroup>();
  for (const { code, path, message } of losses) {
    const key = `${code} ${path} ${message}`;
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { code, path, message, count });
  }
  return [...groups.values()];
}
