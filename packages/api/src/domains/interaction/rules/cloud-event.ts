import { ENVELOPE_FIELDS } from './read-envelope.ts';

/** What an event says of itself; it is never taken from its data. */
const ATTRIBUTES = ['source', 'externalId', 'type', 'occurredAt'];

/** Tells whether a row is a CloudEvent (CloudEvents 1.0, https://cloudevents.io). */
export function isCloudEvent(row: unknown): row is Record<string, unknown> {
  return typeof row === 'object' && row !== null && 'specversion' in row;
}

/**
 * Reads a CloudEvent as a row of an ingest.
 *
 * Its id, source, type and time say what happened; fields of interactions in
 * its data are taken as such, and everything else in the data becomes
 * properties.
 */
export function fromCloudEvent(event: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id, source, type, time, subject, data } = event;
  const fields: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    for (const [name, value] of Object.entries(data)) {
      const isField = ENVELOPE_FIELDS.includes(name) && !ATTRIBUTES.includes(name);
      if (isField) fields[name] = value;
      else properties[name] = value;
    }
  } else if (data !== undefined && data !== null) {
    properties.data = data;
  }
  const given = fields.properties;
  const all =
    typeof given === 'object' && given !== null ? { ...properties, ...given } : properties;
  return {
    ...(subject === undefined ? {} : { subject }),
    ...fields,
    source,
    externalId: id,
    type,
    ...(time === undefined ? {} : { occurredAt: time }),
    ...(Object.keys(all).length === 0 ? {} : { properties: all }),
  };
}
