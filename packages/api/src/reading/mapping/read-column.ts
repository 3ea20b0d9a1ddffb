import { fold } from '../layouts/words.ts';
import { readTarget } from '../tabular/read-target.ts';
import { TARGET_NAMES } from '../tabular/targets.ts';
import { readerOf } from '../values/date-pattern.ts';
import { type ColumnMapping, LANE_KINDS, LANE_ROLES, type LaneMapping } from './mapping.ts';
import type { YamlReader } from './yaml-reader.ts';

type Path = readonly string[];

/** Reads what a mapping says about a column: where it goes, alone or with how its cells are read. */
export function readColumn(yaml: YamlReader, given: unknown, path: Path): ColumnMapping {
  if (typeof given === 'string') return targetOf(yaml, given, path);
  const column = yaml.object(given, path);
  yaml.onlyKnown(column, path, ['to', 'list', 'dateFormat', 'lane', 'values']);
  const to = yaml.text(column.to, [...path, 'to']);
  if (to === undefined)
    return yaml.refuse([...path, 'to'], 'is missing; it says where the column goes');
  const list = yaml.text(column.list, [...path, 'list']);
  if (column.lane !== undefined && !isCard(to)) {
    yaml.refuse([...path, 'lane'], 'goes with “to: card” alone');
  }
  return {
    ...targetOf(yaml, to, [...path, 'to']),
    ...(list === undefined ? {} : { list: list === 'newline' ? '\n' : list }),
    ...readFormats(yaml, column.dateFormat, [...path, 'dateFormat']),
    ...(column.lane == null ? {} : { lane: readColumnLane(yaml, column.lane, [...path, 'lane']) }),
    ...(column.values == null
      ? {}
      : { values: readValues(yaml, column.values, [...path, 'values']) }),
  };
}

function readFormats(yaml: YamlReader, given: unknown, path: Path): { dateFormats?: string[] } {
  const dateFormats = yaml.texts(given, path, 'a way to write dates, such as D/M/YYYY, or several');
  const unknown = dateFormats.find((format) => !readerOf(format));
  if (unknown !== undefined)
    yaml.refuse(path, `is “${unknown}”; it must be such as D/M/YYYY, M/D/YY or YYYY-MM-DD`);
  return dateFormats.length === 0 ? {} : { dateFormats };
}

const isCard = (to: string): boolean => to === 'card';

function targetOf(yaml: YamlReader, text: string, path: Path): ColumnMapping {
  const target = readTarget(text);
  return (
    target ??
    yaml.refuse(path, `is ${JSON.stringify(text)}; it must be one of ${TARGET_NAMES.join(', ')}`)
  );
}

/** A lane is named, or described as those of “lanes” are. */
function readColumnLane(yaml: YamlReader, given: unknown, path: Path): LaneMapping {
  return typeof given === 'string' ? { name: given } : readLane(yaml, given, path);
}

/** Reads how a lane is made. */
export function readLane(yaml: YamlReader, given: unknown, path: Path): LaneMapping {
  const lane = yaml.object(given, path);
  yaml.onlyKnown(lane, path, ['name', 'key', 'kind', 'role']);
  return {
    name: yaml.text(lane.name, [...path, 'name']),
    key: yaml.text(lane.key, [...path, 'key']),
    kind: yaml.oneOf(lane.kind, [...path, 'kind'], LANE_KINDS),
    role: yaml.oneOf(lane.role, [...path, 'role'], LANE_ROLES),
  };
}

function readValues(yaml: YamlReader, given: unknown, path: Path): Map<string, string | null> {
  const values = Object.entries(yaml.object(given, path));
  return new Map(
    values.map(([text, value]) => [fold(text), yaml.text(value, [...path, text]) ?? null]),
  );
}
