import { type ElementRow, type FlowRow, isSameText } from '../bpmn/index.ts';
import {
  type ProcessVersion,
  readVersion,
  type VersionDetails,
  type VersionSource,
} from './process-version.ts';

/** What a change is to a person. */
export type VersionChangeKind =
  | 'ADDED'
  | 'REMOVED'
  | 'RENAMED'
  | 'RETYPED'
  | 'MOVED'
  | 'RECONNECTED'
  | 'CHANGED'
  | 'EXTENDED'
  | 'REDRAWN';

/** A value that differs. */
export interface FieldDifference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** An element or an arrow that differs between two versions. */
export interface VersionChange {
  readonly subject: 'ELEMENT' | 'FLOW';
  readonly elementId: string;
  /** What it is called, in the later version where it is there. */
  readonly name: string;
  readonly kinds: readonly VersionChangeKind[];
  readonly fields: readonly FieldDifference[];
}

/**
 * Compares two versions of a process by the ids of their files.
 *
 * By hand, not by bpmn-js-differ: that compares the parser's objects, knows no lanes of a
 * shape, nothing inside of extension elements and no files but BPMN, and calls a flow
 * changed when only its waypoints are.
 */
export async function compareVersions(
  before: VersionSource,
  after: VersionSource,
): Promise<VersionChange[]> {
  const [old, now] = [await readVersion(before), await readVersion(after)];
  const names = new Map(
    [...old.elements, ...now.elements].map(({ elementId, name }) => [elementId, name]),
  );
  return [
    ...compareRows(old.elements, now.elements, (one, other) =>
      changeOf(
        'ELEMENT',
        one ?? other,
        other ?? one,
        ELEMENT_FIELDS,
        old,
        now,
        names,
        one && other,
      ),
    ),
    ...compareRows(old.flows, now.flows, (one, other) =>
      changeOf('FLOW', one ?? other, other ?? one, FLOW_FIELDS, old, now, names, one && other),
    ),
  ];
}

type Row = ElementRow | FlowRow;
type Fields = readonly (readonly [VersionChangeKind, readonly string[]])[];

const MEASURES = [
  ...['durationSeconds', 'waitingSeconds', 'cycleSeconds', 'changeoverSeconds', 'batchSize'],
  ...['uptimePercent', 'operators', 'completeAccuratePercent', 'valueClass', 'waste'],
];
const ELEMENT_FIELDS: Fields = [
  ['RENAMED', ['name']],
  ['RETYPED', ['type', 'bpmnType', 'trigger']],
  ['MOVED', ['pool', 'lane', 'parent', 'attachedTo']],
  ['CHANGED', ['documentation', 'calledElement', ...MEASURES]],
];
const FLOW_FIELDS: Fields = [
  ['RENAMED', ['label']],
  ['RETYPED', ['kind']],
  ['RECONNECTED', ['source', 'target']],
  ['CHANGED', ['condition', 'isDefault', 'sharePercent', 'isRework']],
];
/** Fields that name elements. */
const NAMING = new Set(['pool', 'lane', 'parent', 'attachedTo', 'source', 'target']);

function compareRows<Item extends Row>(
  old: readonly Item[],
  now: readonly Item[],
  compare: (one: Item | undefined, other: Item | undefined) => VersionChange | null,
): VersionChange[] {
  const before = new Map(old.map((row) => [row.elementId, row]));
  const known = new Set(now.map(({ elementId }) => elementId));
  const gone = old.filter(({ elementId }) => !known.has(elementId));
  return [
    ...now.flatMap((row) => compare(before.get(row.elementId), row) ?? []),
    ...gone.flatMap((row) => compare(row, undefined) ?? []),
  ];
}

function changeOf(
  subject: VersionChange['subject'],
  one: Row | undefined,
  other: Row | undefined,
  fields: Fields,
  old: ProcessVersion,
  now: ProcessVersion,
  names: ReadonlyMap<string, string>,
  isInBoth: unknown,
): VersionChange | null {
  if (!one || !other) return null;
  const { elementId } = other;
  const name = nameOf(other, names);
  const about = { subject, elementId, name };
  if (!isInBoth) {
    const isNew = now[subject === 'ELEMENT' ? 'elements' : 'flows'].some((row) => row === other);
    return { ...about, kinds: [isNew ? 'ADDED' : 'REMOVED'], fields: [] };
  }
  const kinds: VersionChangeKind[] = [];
  const differences: FieldDifference[] = [];
  for (const [kind, list] of fields) {
    const differing = list.flatMap((field) => differenceOf(field, one, other, names) ?? []);
    if (differing.length > 0) kinds.push(kind);
    differences.push(...differing);
  }
  const [then, today] = [old.details.get(elementId), now.details.get(elementId)];
  if (then && today) compareDetails(then, today, kinds, differences);
  return kinds.length === 0 ? null : { ...about, kinds, fields: differences };
}

function differenceOf(
  field: string,
  one: Row,
  other: Row,
  names: ReadonlyMap<string, string>,
): FieldDifference | null {
  const [before, after] = [valueIn(one, field), valueIn(other, field)];
  // What only one of the files speaks of is no difference: measures are kept aside of BPMN.
  const isUnsaid = before === undefined || after === undefined;
  if ((isUnsaid && field !== 'documentation') || (before ?? null) === (after ?? null)) return null;
  const told = (value: unknown) => {
    if (value === null || value === undefined) return null;
    return NAMING.has(field) ? (names.get(String(value)) ?? String(value)) : String(value);
  };
  return { field, before: told(before), after: told(after) };
}

const valueIn = (row: Row, field: string): unknown => row[field as keyof Row];

function compareDetails(
  old: VersionDetails,
  now: VersionDetails,
  kinds: VersionChangeKind[],
  differences: FieldDifference[],
): void {
  const lists = [
    ['CHANGED', old.attributes, now.attributes],
    ['EXTENDED', old.extensions, now.extensions],
  ] as const;
  for (const [kind, before, after] of lists) {
    const differing = [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
      const [one, other] = [before.get(field) ?? null, after.get(field) ?? null];
      const isSame = one === other || (one !== null && other !== null && isSameText(one, other));
      return isSame ? [] : { field, before: one, after: other };
    });
    if (differing.length > 0 && !kinds.includes(kind)) kinds.push(kind);
    differences.push(...differing);
  }
  if (old.layout !== '' && now.layout !== '' && old.layout !== now.layout) kinds.push('REDRAWN');
}

function nameOf(row: Row, names: ReadonlyMap<string, string>): string {
  if ('name' in row) return row.name;
  const ends = [row.source, row.target].map((id) => names.get(id) ?? id);
  return row.label ?? ends.join(' → ');
}
