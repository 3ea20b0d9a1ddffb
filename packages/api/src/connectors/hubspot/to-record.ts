import type { SourceRecord } from '../contract.ts';
import type { CrmObject } from './records.ts';
import { OWN_PREFIX } from './settings.ts';

/** What an object is associated with: the other type → ids. */
export type Associations = Readonly<Record<string, readonly string[]>>;

/** Stamps that change with every write, whoever wrote. */
const STAMPS = new Set(['lastmodifieddate', 'hs_lastmodifieddate']);

/** Reads an object as the engine knows records. */
export function toRecord(
  objectType: string,
  { id, properties, updatedAt, archived, url }: CrmObject,
  associations: Associations,
): SourceRecord {
  const people = objectType === 'contacts' ? [id] : (associations.contacts ?? []);
  const merged = properties.hs_merged_object_ids ?? '';
  const modified = modifiedAt({ properties, updatedAt });
  return {
    objectType,
    externalId: id,
    updatedAt: modified === null ? null : new Date(modified),
    payload: { id, properties, associations, ...(url ? { url } : {}) },
    content: { properties: withoutOurs(properties), associations, archived: archived ?? false },
    people,
    mergedIds: merged.split(';').filter((one) => one !== ''),
  };
}

/** What we wrote comes back with a new stamp: neither is news. */
function withoutOurs(properties: CrmObject['properties']): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([name]) => !STAMPS.has(name) && !name.startsWith(OWN_PREFIX),
    ),
  );
}

/** When an object was last changed, in milliseconds since 1970; null when it does not say. */
export function modifiedAt({
  properties,
  updatedAt,
}: Pick<CrmObject, 'properties' | 'updatedAt'>): number | null {
  const text = properties.lastmodifieddate ?? properties.hs_lastmodifieddate ?? updatedAt ?? '';
  const moment = /^\d{12,14}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(moment) ? null : moment;
}
