import { channelKind, fold } from '@parcours/api/reading';
import type { ParcoursClient } from '@parcours/sdk';
import type { BoundField } from '../row-reader.ts';
import { MOST_VALUES, type Survey } from '../survey-table.ts';
import { findChannels } from './lookups.ts';

/**
 * Creates the channels that a file names and the workspace does not have, and says which.
 * What kind of channel one is follows from its name, and can be corrected later.
 */
export async function createChannels(
  parcours: ParcoursClient,
  fields: readonly BoundField[],
  survey: Survey,
  dryRun: boolean,
): Promise<string[]> {
  const names = namesIn(
    fields.find(({ name }) => name === 'channel'),
    survey,
  );
  if (names.length === 0) return [];
  const known = await findChannels(parcours);
  const missing = names.filter((name) => known.find(name) === undefined);
  const notes: string[] = [];
  for (const name of missing) {
    const { type, medium } = channelKind(name);
    if (!dryRun) await parcours.channels.create({ name, type, medium }, { select: { id: true } });
    notes.push(`The channel “${name}” ${dryRun ? 'would be' : 'is'} created as ${type}.`);
  }
  return notes;
}

/** What the channel column says, in the words of the mapping. */
function namesIn(field: BoundField | undefined, { columns }: Survey): string[] {
  if (!field) return [];
  const { value, columns: names, values, otherwise } = field.mapping;
  if (value !== undefined) return [value];
  const found = columns.get(names[0] ?? '')?.values ?? new Set<string>();
  if (names.length > 1 || found.size > MOST_VALUES) return [];
  const meant = [...found].flatMap((text) =>
    values ? (values.get(fold(text)) ?? otherwise ?? []) : text,
  );
  const byName = new Map(meant.map((name) => [name.toLowerCase(), name]));
  return [...byName.values()];
}
