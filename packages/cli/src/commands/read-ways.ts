import type { BundleSection, ImportCreatableKind, ImportMatchInput } from '@parcours/sdk';
import { usageFailure } from '../failure.ts';

const KINDS: readonly ImportCreatableKind[] = [
  'TAG',
  'CHANNEL',
  'PERSONA',
  'TOUCHPOINT',
  'ACTOR',
  'DEPARTMENT',
  'SYSTEM',
  'OBJECTIVE',
  'PAIN_POINT',
  'ACTION',
  'PROCESS',
];

/** Reads `tag,pain-point`. */
export function readKinds(text: string): ImportCreatableKind[] {
  return text.split(',').map((word) => {
    const name = word.trim().toUpperCase().replaceAll('-', '_');
    const kind = KINDS.find((one) => one === name);
    if (kind) return kind;
    const known = KINDS.map((one) => one.toLowerCase().replaceAll('_', '-')).join(', ');
    throw usageFailure(
      'BAD_OPTION',
      `--create-missing cannot make “${word.trim()}”; it can be a list of ${known}.`,
    );
  });
}

/** Reads `steps,touchpointPlacements`, in any of the ways people write such names. */
export function readSections(text: string): BundleSection[] {
  return text.split(',').map((word) => sectionNamed(word.trim()));
}

/** Reads `steps.name,painPoints.name`: fields by which objects of a section are found. */
export function readMatches(text: string): ImportMatchInput[] {
  const bySection = new Map<BundleSection, string[]>();
  for (const word of text.split(',')) {
    const [, name, field] = /^([\w-]+)\.(\w+)$/.exec(word.trim()) ?? [];
    if (name === undefined || field === undefined) {
      throw usageFailure(
        'BAD_OPTION',
        `--match cannot be “${word.trim()}”; write a section and a field, such as steps.name.`,
      );
    }
    const section = sectionNamed(name);
    bySection.set(section, [...(bySection.get(section) ?? []), field]);
  }
  return [...bySection].map(([section, by]) => ({ section, by }));
}

/** The server knows the sections, and refuses others with the nearest there is. */
const sectionNamed = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase() as BundleSection;
