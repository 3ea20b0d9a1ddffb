import type { RecordKind } from './record-fields.ts';
import { fieldsOf } from './record-fields.ts';

type Json = Readonly<Record<string, unknown>>;

const KEYS: Readonly<Record<RecordKind, { needed: string[]; others: string[] }>> = {
  interactions: {
    needed: ['externalId', 'occurredAt'],
    others: ['source', 'properties', ...Object.keys(fieldsOf('interactions'))],
  },
  contacts: { needed: ['reference', 'fields'], others: ['account'] },
  cases: { needed: ['reference', 'fields'], others: ['account', 'contact'] },
  'data-points': {
    needed: ['metric', 'periodStartDate'],
    others: ['value', 'components', 'dimensions', 'sampleSize', 'note', 'key'],
  },
};

/**
 * Tells whether a line of NDJSON is a record as the API takes it, which is then sent as it
 * stands; anything else is read as a row with columns.
 */
export function isRecord(as: RecordKind, json: Json): boolean {
  const { needed, others } = KEYS[as];
  const isComplete = needed.every((key) => key in json);
  return isComplete && Object.keys(json).every((key) => [...needed, ...others].includes(key));
}
