import type { MappingCondition, Template } from './rule.ts';

/** The value at a path such as `properties.email` or `associations.contacts.0`; undefined where there is none. */
export function valueAt(payload: unknown, path: string): unknown {
  let value: unknown = payload;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** What a template gives for a record. Undefined says nothing, null clears. */
export function readTemplate(template: Template, payload: unknown): unknown {
  if ('value' in template) return template.value;
  if ('text' in template) return fillIn(template.text, payload);
  if ('list' in template) {
    return template.list
      .map((entry) => readTemplate(entry, payload))
      .filter((value) => value !== undefined && value !== null);
  }
  if ('object' in template) {
    return Object.fromEntries(
      Object.entries(template.object)
        .map(([name, entry]) => [name, readTemplate(entry, payload)])
        .filter(([, value]) => value !== undefined),
    );
  }
  const { path, as, map, default: byDefault } = template;
  const found = valueAt(payload, path);
  // Forms and CRMs say “nothing” with an empty text.
  const value = found === '' ? null : found;
  if (map && value !== null && value !== undefined) {
    const key = String(value);
    return Object.hasOwn(map, key) ? map[key] : byDefault;
  }
  if (value === undefined || value === null) return byDefault ?? value;
  return convert(value, as);
}

function fillIn(text: string, payload: unknown): string | undefined {
  let isWhole = true;
  const filled = text.replaceAll(/\{([^{}]+)\}/g, (_whole, path: string) => {
    const value = valueAt(payload, path);
    if (value !== undefined && value !== null && value !== '') return String(value);
    isWhole = false;
    return '';
  });
  return isWhole || filled.trim() !== '' ? filled.trim() : undefined;
}

function convert(value: unknown, as: 'text' | 'number' | 'moment' | 'lower' | undefined): unknown {
  switch (as) {
    case 'text':
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
    case 'lower':
      return String(value).trim().toLowerCase();
    case 'number':
      return Number(value);
    case 'moment':
      return toMoment(value);
    default:
      return value;
  }
}

const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/;

/** A moment as ISO 8601: from milliseconds since 1970 too, and in UTC where no offset is named. */
function toMoment(value: unknown): unknown {
  const text = String(value).trim();
  if (/^\d{12,14}$/.test(text)) return new Date(Number(text)).toISOString();
  if (!WITHOUT_OFFSET.test(text)) return text;
  return text.length === 10 ? `${text}T00:00:00Z` : `${text.replace(' ', 'T')}Z`;
}

/** Tells whether a condition holds for a record. Values are compared as texts. */
export function holds({ path, is, isNot, exists }: MappingCondition, payload: unknown): boolean {
  const value = valueAt(payload, path);
  const isThere = value !== undefined && value !== null && value !== '';
  if (exists !== undefined && exists !== isThere) return false;
  if (is && !(isThere && is.includes(String(value)))) return false;
  return !(isNot && isThere && isNot.includes(String(value)));
}
