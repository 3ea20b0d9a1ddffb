import type { ParcoursClient } from '@parcours/sdk';
import { CliFailure } from '../../failure.ts';

/** Finds objects by what files call them, and remembers them. */
export class Lookup {
  readonly #ids = new Map<string, string>();

  constructor(entries: Iterable<readonly [name: string, id: string]>) {
    for (const [name, id] of entries) this.#ids.set(name, id);
  }

  /** The id of what is called so, or undefined. */
  find(name: string): string | undefined {
    return this.#ids.get(name) ?? this.#ids.get(name.trim().toLowerCase());
  }
}

interface Named {
  id: string;
  key: string | null;
  name: string;
}

async function lookUp(list: AsyncIterable<Named>): Promise<Lookup> {
  const entries: [string, string][] = [];
  for await (const { id, key, name } of list) {
    entries.push([name.trim().toLowerCase(), id]);
    if (key !== null) entries.push([key, id]);
    entries.push([id, id]);
  }
  return new Lookup(entries);
}

const NAMED = { id: true, key: true, name: true } as const;

/** The channels of the workspace, by id, key and name. */
export const findChannels = (parcours: ParcoursClient): Promise<Lookup> =>
  lookUp(parcours.channels.list({ first: 100, select: NAMED }));

/** The metrics of the workspace, by id, key and name. */
export const findMetrics = (parcours: ParcoursClient): Promise<Lookup> =>
  lookUp(parcours.metrics.list({ first: 100, select: NAMED }));

/** The dimensions of a metric. */
export async function findDimensions(parcours: ParcoursClient, metric: string): Promise<string[]> {
  const select = { ...NAMED, dimensions: true } as const;
  const byKey = /^[a-z0-9][a-z0-9_-]*$/.test(metric)
    ? await parcours.metrics.find({ key: metric }, { select })
    : null;
  const where = { name: { eq: metric } };
  const found = byKey ?? (await parcours.metrics.list({ where, first: 1, select })).nodes[0];
  if (found) return [...found.dimensions];
  throw new CliFailure(
    'NOT_FOUND',
    `There is no metric “${metric}”. Give the key or the name of one, or create it first.`,
  );
}
