import type { MapDraft } from './map-draft.ts';

/** A map whose steps and phases are called without the numbers that count them. */
export function uncounted(draft: MapDraft): MapDraft {
  const rename = <Named extends { name: string }>(drafts: readonly Named[]): Named[] => {
    const names = withoutNumbers(drafts.map(({ name }) => name));
    return drafts.map((one, place) => ({ ...one, name: names[place] ?? one.name }));
  };
  return { ...draft, phases: rename(draft.phases), steps: rename(draft.steps) };
}

const NUMBERED = /^(?:(?:step|stage|phase|moment|[eé]tape)\s*)?(\d+)\s*[:.)–-]\s*(\S.*)$/iu;

/**
 * Names without the numbers that count them, where all of them are counted from
 * 1 on: “Stage 2: Delivery” is “Delivery”, second. Their order says the rest, and
 * other files of the same map may not count.
 */
export function withoutNumbers(names: readonly string[]): readonly string[] {
  const matches = names.map((name) => NUMBERED.exec(name));
  const isCounted = matches.every((match, place) => Number(match?.[1]) === place + 1);
  const bare = matches.map((match) => match?.[2] ?? '');
  return isCounted && new Set(bare).size === names.length ? bare : names;
}
