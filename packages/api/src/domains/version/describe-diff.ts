import type { MetricShift, PlacedMetric } from './diff-metrics.ts';
import type { ChannelDiff } from './rules/channel-shifts.ts';
import type { ChangedPart, FieldChange, LonePart, MovedPart } from './rules/diff-parts.ts';
import type { EmotionDiff } from './rules/emotion-shifts.ts';
import { isSameMap, type MapDiff } from './rules/map-diff.ts';
import type { PlainValue } from './rules/map-document.ts';
import type { PainPointDiff, PainPointShift } from './rules/pain-point-shifts.ts';
import type { PartName, Place } from './rules/part-names.ts';

/** What the two sides are called. */
export interface Sides {
  readonly from: string;
  readonly to: string;
}

const NOUNS = {
  Phase: 'Phase',
  Step: 'Step',
  Lane: 'Lane',
  Card: 'Card',
  TouchpointPlacement: 'Touchpoint',
  EmotionPoint: 'Emotion',
  PainPointPlacement: 'Pain point',
  ActionPlacement: 'Action',
  ProcessLink: 'Process link',
  MetricPlacement: 'Metric',
} as const;

const STANDS_ON_STEPS: ReadonlySet<string> = new Set(
  Object.keys(NOUNS).filter((type) => !['Phase', 'Step', 'Lane'].includes(type)),
);

const LONGEST_VALUE = 100;

/** Tells a diff in English, as Markdown, in one order: the same diff is always the same text. */
export function describeDiff(sides: Sides, diff: MapDiff, metrics: readonly MetricShift[]): string {
  const sections = [
    section('The map itself', diff.map.map(describeField)),
    section('Added', diff.added.map(describeLone)),
    section('Removed', diff.removed.map(describeLone)),
    section('Moved', diff.moved.map(describeMove)),
    section('Changed', diff.changed.map(describeChange)),
    section('Emotions', describeEmotions(diff.emotions)),
    section('Metrics', metrics.map(describeMetric)),
    section('Pain points', describePainPoints(diff.painPoints)),
    section('Channels', describeChannels(diff.channels)),
  ].flat();
  const isSame = isSameMap(diff) && metrics.length === 0;
  const { added, removed, moved, changed } = diff;
  const summary = isSame
    ? 'No differences.'
    : `${added.length} added, ${removed.length} removed, ${moved.length} moved, ${changed.length} changed.`;
  return [`# ${sides.from} → ${sides.to}`, '', summary, ...sections, ''].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)];
}

function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line}”`;
}

function titled({ type, name }: PartName): string {
  return `${NOUNS[type]} ${quoted(name)}`;
}

function within({ parents }: Place): string {
  const named = parents.map(({ type, name }) => `${NOUNS[type].toLowerCase()} ${quoted(name)}`);
  return named.join(', ');
}

function describeLone({ part, place }: LonePart): string {
  const [inside, ordinal] = [
    within(place),
    place.index === null ? '' : `, place ${place.index + 1}`,
  ];
  return `${titled(part)}${inside ? ` in ${inside}` : ''}${ordinal}`;
}

function describeMove({ part, from, to }: MovedPart): string {
  const [was, is] = [within(from), within(to)];
  if (was !== is) return `${titled(part)}: from ${was || 'no place'} to ${is || 'no place'}`;
  const inside = is ? ` in ${is}` : '';
  return `${titled(part)}${inside}: place ${(from.index ?? 0) + 1} → ${(to.index ?? 0) + 1}`;
}

function describeChange({ part, place, fields }: ChangedPart): string {
  // The name of a step says which one it is; what stands on steps is told by where.
  const inside = STANDS_ON_STEPS.has(part.type) ? ` in ${within(place)}` : '';
  return `${titled(part)}${inside}: ${fields.map(describeField).join('; ')}`;
}

function describeField({ field, before, after }: FieldChange): string {
  return `${field} ${printed(before)} → ${printed(after)}`;
}

function printed(value: PlainValue): string {
  if (value === null || value === '') return 'none';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.map(printed).join(', ') || 'none';
  if (typeof value === 'object' && 'name' in value) return quoted(String(value.name));
  return quoted(JSON.stringify(value)).slice(1, -1);
}

function describeEmotions({
  objection,
  before,
  after,
  meanDelta,
  lowestDelta,
  steps,
}: EmotionDiff) {
  if (steps.length === 0) return [];
  const bottom = ({ lowest, lowestStep }: typeof before) =>
    lowestStep ? `${numbered(lowest)} at ${quoted(lowestStep.name)}` : 'none';
  return [
    ...(objection === null ? [] : [objection]),
    `Mean ${numbered(before.mean)} → ${numbered(after.mean)}${signed(meanDelta)}`,
    `Lowest ${bottom(before)} → ${bottom(after)}${signed(lowestDelta)}`,
    ...steps.map(
      (shift) =>
        `${titled(shift.step)}: ${numbered(shift.before)} → ${numbered(shift.after)}${signed(shift.delta)}`,
    ),
  ];
}

function numbered(value: number | null): string {
  return value === null ? 'none' : minus(String(Math.round(value * 100) / 100));
}

function signed(delta: number | null): string {
  if (delta === null) return '';
  const rounded = Math.round(delta * 100) / 100;
  return ` (${rounded < 0 ? '' : '+'}${minus(String(rounded))})`;
}

const minus = (text: string) => text.replace('-', '−');

function describeMetric({ name, before, after, current, baseline }: MetricShift): string {
  if (!before || !after) {
    const placed = before ?? after;
    return `${quoted(name)}: ${after ? 'added' : 'removed'}${placed ? describePlaces(placed) : ''}`;
  }
  const facts = [
    ...(describePlaces(before) === describePlaces(after)
      ? []
      : [`placed${describePlaces(before) || ' nowhere'} →${describePlaces(after) || ' nowhere'}`]),
    ...compared('current', before.metric.current.value, after.metric.current.value, current),
    ...compared(
      'baseline',
      before.metric.baseline?.value ?? null,
      after.metric.baseline?.value ?? null,
      baseline,
    ),
    ...compared(
      'target',
      before.metric.target?.value ?? null,
      after.metric.target?.value ?? null,
      null,
    ),
  ];
  return `${quoted(name)}: ${facts.join('; ') || 'defined otherwise'}`;
}

function describePlaces({ places, isOnMap }: PlacedMetric): string {
  const named = [...(isOnMap ? ['the map'] : []), ...places.map(({ name }) => quoted(name))];
  return named.length > 0 ? ` at ${named.join(', ')}` : '';
}

function compared(
  what: string,
  was: number | null,
  is: number | null,
  comparison: MetricShift['current'],
): string[] {
  if (was === is) return [];
  const values = `${what} ${numbered(was)} → ${numbered(is)}`;
  if (!comparison) return [values];
  const { change, objections } = comparison;
  const better =
    change.improved === null || change.absolute === 0
      ? ''
      : change.improved
        ? ', better'
        : ', not better';
  const verdict =
    objections.length > 0
      ? `, not comparable: ${objections.map(({ message }) => message).join(' ')}`
      : better;
  return [`${values}${signed(change.absolute)}${verdict}`];
}

function describePainPoints({ solved, added, remaining }: PainPointDiff): string[] {
  if (solved.length + added.length === 0) return [];
  const line = (verb: string) => (one: PainPointShift) =>
    `${verb}: ${quoted(one.name)} at ${one.steps.map(({ name }) => quoted(name)).join(', ')}`;
  return [...solved.map(line('Solved')), ...added.map(line('New')), `${remaining} remain`];
}

function describeChannels({ steps, shares }: ChannelDiff): string[] {
  const list = (channels: readonly { name: string }[]) =>
    channels.map(({ name }) => name).join(', ') || 'none';
  const shifted = shares.filter(
    ({ before, after, percentBefore, percentAfter }) =>
      before !== after || percentBefore !== percentAfter,
  );
  return [
    ...steps.map(({ step, before, after }) => `${titled(step)}: ${list(before)} → ${list(after)}`),
    ...shifted.map(
      ({ medium, percentBefore, percentAfter }) =>
        `${medium ?? 'No channel'}: ${percent(percentBefore)} → ${percent(percentAfter)} of the touchpoints`,
    ),
  ];
}

function percent(value: number | null): string {
  return value === null ? 'none' : `${Math.round(value)} %`;
}
