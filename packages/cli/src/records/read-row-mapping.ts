import { type DecimalMark, isTimeZone, readerOf, YamlReader } from '@parcours/api/reading';
import { fieldsOf, findField, RECORD_KINDS, type RecordKind, SECTIONS } from './record-fields.ts';
import { type FieldMapping, ofColumns, type RowMapping } from './row-mapping.ts';

const NAMES = [
  'version',
  'as',
  'source',
  'system',
  'timeZone',
  'dateFormat',
  'decimal',
  'skipRowsWithout',
  'fields',
];
const FIELD_NAMES = [
  'column',
  'join',
  'with',
  'value',
  'values',
  'otherwise',
  'occurrence',
  'hash',
  'dateFormat',
  'system',
  'objectType',
];
const MARKS: readonly DecimalMark[] = ['.', ','];
const FORMATS = 'D.M.YY H:mm, M/D/YYYY h:mm A, YYYY-MM-DD, excel, unix or unix-ms';

type Path = readonly string[];

/** Reads a mapping file for rows. */
export function readRowMapping(text: string): RowMapping {
  const yaml = new YamlReader(text);
  const { root } = yaml;
  if (root.version !== 1) yaml.refuse(['version'], 'must be 1');
  const as = yaml.oneOf(root.as, ['as'], RECORD_KINDS);
  if (!as) return yaml.refuse(['as'], `must be one of ${RECORD_KINDS.join(', ')}`);
  yaml.onlyKnown(root, [], [...NAMES, ...SECTIONS[as]]);
  const timeZone = yaml.text(root.timeZone, ['timeZone']);
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    yaml.refuse(['timeZone'], `is ${JSON.stringify(timeZone)}; give a name such as Europe/Paris`);
  }
  return {
    as,
    source: yaml.text(root.source, ['source']),
    system: yaml.text(root.system, ['system']),
    timeZone,
    dateFormats: readFormats(yaml, root.dateFormat, ['dateFormat']),
    decimal: yaml.oneOf(root.decimal, ['decimal'], MARKS),
    skipRowsWithout: yaml.texts(root.skipRowsWithout, ['skipRowsWithout'], 'a list of columns'),
    fields: new Map([
      ...readFields(yaml, as),
      ...SECTIONS[as].flatMap((section) => readSection(yaml, section)),
    ]),
    hasRestAsProperties: root.properties === 'rest',
  };
}

function readFields(yaml: YamlReader, as: RecordKind): [string, FieldMapping][] {
  const fields = yaml.object(yaml.root.fields, ['fields']);
  yaml.onlyKnown(fields, ['fields'], Object.keys(fieldsOf(as)));
  return Object.entries(fields).map(([name, given]) => {
    const type = findField(as, name)?.type;
    return [name, readField(yaml, given, ['fields', name], type === 'reference')];
  });
}

/** A list names columns that keep their names; an object gives them others. */
function readSection(yaml: YamlReader, section: string): [string, FieldMapping][] {
  const given = yaml.root[section];
  if (given == null || (section === 'properties' && given === 'rest')) return [];
  if (Array.isArray(given)) {
    const columns = yaml.texts(given, [section], 'a list of columns');
    return columns.map((column) => [`${section}.${column}`, ofColumns(column)]);
  }
  return Object.entries(yaml.object(given, [section])).map(([name, one]) => [
    `${section}.${name}`,
    readField(yaml, one, [section, name], false),
  ]);
}

function readField(
  yaml: YamlReader,
  given: unknown,
  path: Path,
  isReference: boolean,
): FieldMapping {
  if (typeof given === 'string' || typeof given === 'number') return ofColumns(String(given));
  const field = yaml.object(given, path);
  const known = FIELD_NAMES.filter(
    (name) => isReference || (name !== 'system' && name !== 'objectType'),
  );
  yaml.onlyKnown(field, path, known);
  const sources = ['column', 'join', 'value'].filter((name) => field[name] != null);
  if (sources.length !== 1) yaml.refuse(path, 'must have one of column, join and value');
  const column = yaml.text(field.column, [...path, 'column']);
  const join = yaml.texts(field.join, [...path, 'join'], 'a list of columns');
  const value = readValue(yaml, field.value, [...path, 'value']);
  const isMapped = field.values != null;
  const otherwise = readValue(yaml, field.otherwise, [...path, 'otherwise']);
  if (field.otherwise !== undefined && !isMapped) {
    yaml.refuse([...path, 'otherwise'], 'goes with values');
  }
  return {
    ...ofColumns(...(column === undefined ? join : [column])),
    ...(value == null ? {} : { value }),
    separator: yaml.text(field.with, [...path, 'with']) ?? '/',
    isNumbered: yaml.flag(field.occurrence, [...path, 'occurrence']),
    isHashed: yaml.flag(field.hash, [...path, 'hash']),
    values: isMapped
      ? yaml.byHeader(field.values, [...path, 'values'], (one, at) => readValue(yaml, one, at))
      : null,
    ...(field.otherwise === undefined ? {} : { otherwise }),
    dateFormats: readFormats(yaml, field.dateFormat, [...path, 'dateFormat']),
    system: yaml.text(field.system, [...path, 'system']),
    objectType: yaml.text(field.objectType, [...path, 'objectType']),
  };
}

function readValue(yaml: YamlReader, value: unknown, path: Path): string | null {
  if (typeof value === 'boolean') return String(value);
  return yaml.text(value, path) ?? null;
}

function readFormats(yaml: YamlReader, value: unknown, path: Path): string[] {
  const formats = yaml.texts(value, path, 'a format or a list of them');
  const wrong = formats.find((format) => !readerOf(format));
  if (wrong === undefined) return formats;
  return yaml.refuse(path, `is ${JSON.stringify(wrong)}; write formats such as ${FORMATS}`);
}
