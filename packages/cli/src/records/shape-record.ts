import type {
  ContactIngestRowInput,
  DataPointRowInput,
  InteractionInput,
  ServiceCaseIngestRowInput,
} from '@parcours/sdk';
import type { ReadRow, Reference } from './row-reader.ts';

type Values = ReadRow['values'];

/** Values named `section.name` as an object by name; undefined when there are none. */
function sectionOf(values: Values, section: string): Record<string, unknown> | undefined {
  const prefix = `${section}.`;
  const entries = [...values].flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function plainOf(values: Values, without: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    [...values].filter(([name]) => !name.includes('.') && !without.includes(name)),
  );
}

/** The interaction a row tells of. */
export function toInteraction(values: Values, source: string): InteractionInput {
  const properties = sectionOf(values, 'properties');
  return {
    source,
    externalId: String(values.get('externalId')),
    ...plainOf(values, ['externalId']),
    ...(properties ? { properties } : {}),
  };
}

const OWNERS = ['contact', 'account'] as const;

/** The contact a row tells of. */
export function toContact(values: Values, system: string): ContactIngestRowInput {
  return toRecord(values, system, []);
}

/** The service case a row tells of; `channelOf` finds the id of its channel. */
export function toServiceCase(
  values: Values,
  system: string,
  channelOf: (name: string) => string,
): ServiceCaseIngestRowInput {
  const channel = values.get('channel');
  const record = toRecord(values, system, ['channel']);
  if (channel === undefined) return record;
  return { ...record, fields: { ...record.fields, channelId: channelOf(String(channel)) } };
}

function toRecord(values: Values, system: string, without: readonly string[]) {
  const customFields = sectionOf(values, 'properties');
  const owners: { contact?: Reference; account?: Reference } = {};
  for (const owner of OWNERS) {
    const reference = values.get(owner);
    if (reference !== undefined) owners[owner] = reference as Reference;
  }
  return {
    reference: { system, externalId: String(values.get('externalId')) },
    ...owners,
    fields: {
      ...plainOf(values, ['externalId', ...OWNERS, ...without]),
      ...(customFields ? { customFields } : {}),
    },
  };
}

/** The data point a row tells of; `metricOf` finds the id of its metric. */
export function toDataPoint(values: Values, metricOf: (name: string) => string): DataPointRowInput {
  const dimensions = sectionOf(values, 'dimensions');
  const components = sectionOf(values, 'components');
  return {
    metricId: metricOf(String(values.get('metric'))),
    periodStartDate: String(values.get('period')),
    origin: 'IMPORT',
    ...plainOf(values, ['metric', 'period']),
    ...(dimensions ? { dimensions } : {}),
    ...(components ? { components } : {}),
  };
}
