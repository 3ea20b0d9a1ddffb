import { groupedBy } from '../../../kernel/grouped.ts';
import { tidy } from '../../../kernel/tidy.ts';
import type { ChannelEntry, ChannelMedium, MapDocument } from './map-document.ts';
import type { MapMatch } from './match-parts.ts';
import { compareTexts } from './order-parts.ts';
import { Names, type PartName } from './part-names.ts';

/** A channel as a reader knows it. */
export interface ChannelName {
  readonly id: string;
  readonly name: string;
  readonly medium: ChannelMedium;
}

/** A step that is reached by other channels than before. */
export interface ChannelShift {
  readonly step: PartName;
  readonly before: readonly ChannelName[];
  readonly after: readonly ChannelName[];
}

/** How much of a map happens by one medium. */
export interface MediumShare {
  /** Null for touchpoints without a channel. */
  readonly medium: ChannelMedium | null;
  /** How many placements. */
  readonly before: number;
  readonly after: number;
  /** In percent of all placements of the side; null where it has none. */
  readonly percentBefore: number | null;
  readonly percentAfter: number | null;
}

export interface ChannelDiff {
  /** The steps of both sides whose channels differ, in the order of the map after. */
  readonly steps: readonly ChannelShift[];
  /** Every medium that occurs. */
  readonly shares: readonly MediumShare[];
}

const MEDIA = ['DIGITAL', 'HUMAN', 'PHYSICAL', 'HYBRID', null] as const;

/** Compares by which channels the steps of two maps are reached. */
export function diffChannels(from: MapDocument, to: MapDocument, match: MapMatch): ChannelDiff {
  const [before, after] = [channelsByStep(from), channelsByStep(to)];
  const origins = new Map(match.byType.Step.pairs.map((pair) => [pair.to.id, pair.from.id]));
  const names = new Names(to);
  const steps = to.parts.Step.flatMap((step) => {
    const origin = origins.get(step.id);
    if (origin === undefined) return [];
    const [was, is] = [before.get(origin) ?? [], after.get(step.id) ?? []];
    if (idsOf(was) === idsOf(is)) return [];
    return [{ step: names.nameOf('Step', step), before: was, after: is }];
  });
  return { steps, shares: sharesOf(mediaOf(from), mediaOf(to)) };
}

const idsOf = (channels: readonly ChannelName[]) => channels.map(({ id }) => id).join();

function channelAt({ library }: MapDocument, touchpointId: string | null | undefined) {
  const id = library.Touchpoint[touchpointId ?? '']?.channelId ?? '';
  const channel: ChannelEntry | undefined = library.Channel[id];
  return channel ? { id, name: channel.name, medium: channel.medium } : null;
}

/** The channels of each step, each once, by name. */
function channelsByStep(document: MapDocument): Map<string, ChannelName[]> {
  const placed = groupedBy(
    document.parts.TouchpointPlacement,
    ({ references }) => references.stepId ?? '',
  );
  return new Map(
    [...placed].map(([step, placements]) => {
      const channels = placements.flatMap(
        ({ references }) => channelAt(document, references.touchpointId) ?? [],
      );
      const once = [...new Map(channels.map((channel) => [channel.id, channel])).values()];
      const byName = (one: ChannelName, other: ChannelName) =>
        compareTexts(one.name, other.name) || compareTexts(one.id, other.id);
      return [step, once.sort(byName)];
    }),
  );
}

function mediaOf(document: MapDocument): (ChannelMedium | null)[] {
  return document.parts.TouchpointPlacement.map(
    ({ references }) => channelAt(document, references.touchpointId)?.medium ?? null,
  );
}

function sharesOf(
  before: readonly (ChannelMedium | null)[],
  after: readonly (ChannelMedium | null)[],
): MediumShare[] {
  const count = (media: typeof before, medium: ChannelMedium | null) =>
    media.filter((one) => one === medium).length;
  const percent = (part: number, { length }: typeof before) =>
    length === 0 ? null : tidy((100 * part) / length);
  return MEDIA.map((medium) => {
    const [was, is] = [count(before, medium), count(after, medium)];
    return {
      medium,
      before: was,
      after: is,
      percentBefore: percent(was, before),
      percentAfter: percent(is, after),
    };
  }).filter((share) => share.before > 0 || share.after > 0);
}
