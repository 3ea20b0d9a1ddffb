import { CREATABLE_KINDS, type CreatableKind } from '../../kernel/creatable-kinds.ts';
import { LAYOUTS } from '../layouts/layouts.ts';
import { fold } from '../layouts/words.ts';
import { readRange } from '../values/read-range.ts';
import { type LaneMapping, MAP_STATES, type Mapping } from './mapping.ts';
import { readColumn, readLane } from './read-column.ts';
import { STEP_FIELDS, type StepField } from './step-fields.ts';
import { YamlReader } from './yaml-reader.ts';

const NAMES = [
  'version',
  'layout',
  'rows',
  'journey',
  'map',
  'emotionScale',
  'step',
  'phase',
  'dropNumbers',
  'columns',
  'fields',
  'lanes',
  'createMissing',
  'ignore',
];

/** Reads a mapping file for maps. */
export function readMapping(text: string): Mapping {
  const yaml = new YamlReader(text);
  const { root } = yaml;
  yaml.onlyKnown(root, [], NAMES);
  if (root.version !== 1) yaml.refuse(['version'], 'must be 1');
  const journey = yaml.object(root.journey, ['journey']);
  yaml.onlyKnown(journey, ['journey'], ['key', 'name']);
  const map = yaml.object(root.map, ['map']);
  yaml.onlyKnown(map, ['map'], ['key', 'name', 'state']);
  return {
    layout: yaml.oneOf(root.layout, ['layout'], LAYOUTS),
    journey: {
      key: yaml.text(journey.key, ['journey', 'key']),
      name: yaml.text(journey.name, ['journey', 'name']),
    },
    map: {
      key: yaml.text(map.key, ['map', 'key']),
      name: yaml.text(map.name, ['map', 'name']),
      state: yaml.oneOf(map.state, ['map', 'state'], MAP_STATES),
    },
    step: yaml.text(root.step, ['step']),
    phase: yaml.text(root.phase, ['phase']),
    ...(yaml.flag(root.dropNumbers, ['dropNumbers']) ? { dropNumbers: true } : {}),
    rows: yaml.text(root.rows, ['rows']),
    emotionScale: readScale(yaml),
    columns: yaml.byHeader(root.columns, ['columns'], (given, path) =>
      readColumn(yaml, given, path),
    ),
    fields: readFields(yaml),
    lanes: readLanes(yaml),
    createMissing: readKinds(yaml),
    ignore: readIgnored(yaml),
  };
}

function readFields(yaml: YamlReader): Map<string, StepField> {
  const known = Object.keys(STEP_FIELDS) as StepField[];
  return yaml.byHeader(yaml.root.fields, ['fields'], (field, path) => {
    const read = yaml.oneOf(field, path, known);
    return read ?? yaml.refuse(path, `must be one of ${known.join(', ')}`);
  });
}

function readLanes(yaml: YamlReader): Map<string, LaneMapping> {
  return yaml.byHeader(yaml.root.lanes, ['lanes'], (given, path) => readLane(yaml, given, path));
}

/** Kinds are written `tag` or `PAIN_POINT`. */
function readKinds(yaml: YamlReader): CreatableKind[] {
  const path = ['createMissing'];
  const given = yaml.texts(yaml.root.createMissing, path, 'a list of kinds, such as [tag]');
  return given.map((word) => {
    const name = fold(word).toUpperCase().replaceAll(' ', '_');
    const kind = CREATABLE_KINDS.find((one) => one === name);
    return kind ?? yaml.refuse(path, `names “${word}”; it can be ${CREATABLE_KINDS.join(', ')}`);
  });
}

function readScale(yaml: YamlReader): [number, number] | undefined {
  const given = yaml.text(yaml.root.emotionScale, ['emotionScale']);
  if (given === undefined) return undefined;
  const range = readRange(given);
  return (
    range ?? yaml.refuse(['emotionScale'], 'must be a lowest and a highest score, such as 1-8')
  );
}

function readIgnored(yaml: YamlReader): Set<string> {
  const { ignore } = yaml.root;
  if (ignore == null) return new Set();
  if (!Array.isArray(ignore)) return yaml.refuse(['ignore'], 'must be a list of headers');
  return new Set(ignore.map((header) => fold(String(header))));
}
