import { stringify } from 'yaml';
import type { FieldMapping, RowMapping } from './row-mapping.ts';

/** Writes a mapping as the YAML that reads as it, for a person to go on from. */
export function writeRowMapping(mapping: RowMapping, columns: readonly string[]): string {
  const { fields, dateFormats, hasRestAsProperties } = mapping;
  const sections: Record<string, Record<string, unknown>> = {};
  for (const [name, field] of fields) {
    const [section = '', ...rest] = name.split('.');
    const [place, key] = rest.length > 0 ? [section, rest.join('.')] : ['fields', name];
    sections[place] = { ...sections[place], [key]: writeField(field) };
  }
  const { fields: main = {}, ...others } = sections;
  const yaml = stringify(
    {
      version: 1,
      as: mapping.as,
      source: mapping.source,
      system: mapping.system,
      timeZone: mapping.timeZone,
      dateFormat: oneOrMore(dateFormats),
      decimal: mapping.decimal,
      skipRowsWithout: mapping.skipRowsWithout.length > 0 ? mapping.skipRowsWithout : undefined,
      fields: main,
      ...others,
      ...(hasRestAsProperties ? { properties: 'rest' } : {}),
    },
    { lineWidth: 0 },
  );
  return `# The columns of the file: ${columns.join(', ').replace(/\s+/g, ' ')}\n${yaml}`;
}

function writeField(field: FieldMapping): unknown {
  const { columns, value, separator, isNumbered, isHashed, values, otherwise, dateFormats } = field;
  const [column, other] = columns;
  const rest = {
    occurrence: isNumbered || undefined,
    hash: isHashed || undefined,
    values: values ? Object.fromEntries(values) : undefined,
    otherwise,
    dateFormat: oneOrMore(dateFormats),
    system: field.system,
    objectType: field.objectType,
  };
  if (value !== undefined) return { value, ...rest };
  if (other !== undefined) return { join: columns, with: separator, ...rest };
  const isPlain = Object.values(rest).every((one) => one === undefined);
  return isPlain ? column : { column, ...rest };
}

function oneOrMore(list: readonly string[]): string | readonly string[] | undefined {
  return list.length > 1 ? list : list[0];
}
