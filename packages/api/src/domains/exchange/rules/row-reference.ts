import type { Reference } from '../../../kernel/reference.ts';

/** An object as a row of a bundle names it. */
export type RowReference =
  | { by: 'key'; key: string }
  | { by: 'id'; id: string }
  | { by: 'name'; name: string }
  | { by: 'externalRef'; externalRef: Reference };

const FORMS =
  'a key, or one of { "key": … }, { "name": … }, { "id": … } and { "externalRef": { "system": …, "externalId": … } }';

/** What an external reference calls an object of a type unless it says otherwise: `PainPoint` is `painPoint`. */
const objectTypeOf = (model: string) => model.charAt(0).toLowerCase() + model.slice(1);

/**
 * Reads how a row names an object of a type: a plain text is its key.
 *
 * @returns the reference, or what it must be instead
 */
export function readReference(
  model: string,
  value: unknown,
): { reference: RowReference } | { problem: string } {
  if (typeof value === 'string') return { reference: { by: 'key', key: value } };
  const entries = isObject(value) ? Object.entries(value) : [];
  const [entry, ...more] = entries;
  if (!entry || more.length > 0) return { problem: `must be ${FORMS}.` };
  const [by, named] = entry;
  if (by === 'externalRef') {
    const read = readExternalRef(model, named);
    return 'problem' in read ? read : { reference: { by, externalRef: read.externalRef } };
  }
  if (typeof named !== 'string' || named.trim() === '') return { problem: `must be ${FORMS}.` };
  if (by === 'key') return { reference: { by, key: named } };
  if (by === 'name') return { reference: { by, name: named } };
  if (by === 'id') return { reference: { by, id: named } };
  return { problem: `must be ${FORMS}.` };
}

/** Reads where an object is found in another system. */
export function readExternalRef(
  model: string,
  value: unknown,
): { externalRef: Reference } | { problem: string } {
  const {
    system,
    externalId,
    objectType = objectTypeOf(model),
    ...rest
  } = isObject(value) ? value : {};
  const isWhole = [system, externalId, objectType].every(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  if (!isWhole || Object.keys(rest).length > 0) {
    return {
      problem:
        'must be { "system": …, "externalId": … }, with an objectType where the system has several.',
    };
  }
  return {
    externalRef: {
      system: String(system),
      objectType: String(objectType),
      externalId: String(externalId),
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reference as an error prints it. */
export function printReference(reference: RowReference): string {
  switch (reference.by) {
    case 'key':
      return JSON.stringify(reference.key);
    case 'name':
      return `with the name ${JSON.stringify(reference.name)}`;
    case 'id':
      return `with the id ${JSON.stringify(reference.id)}`;
    case 'externalRef': {
      const { system, objectType, externalId } = reference.externalRef;
      return `that is ${objectType} ${JSON.stringify(externalId)} of ${system}`;
    }
  }
}
