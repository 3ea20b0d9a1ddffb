import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { batchSwitches } from '../../graphql/inputs.ts';
import { SECTION_NAMES } from './bundle-sections.ts';
import type { CREATABLE } from './creatable-kinds.ts';
import type { ImportOptions } from './import-options.ts';

const ImportModeEnum = describedEnum(
  'ImportMode',
  'What an import may do to what exists and to what does not.',
  {
    CREATE:
      'Makes new objects only. What exists on the map is refused; what exists in the workspace, such as personas and channels, is used as it is and counted as skipped.',
    UPDATE: 'Changes what exists. What does not exist is refused, with a problem for each object.',
    UPDATE_ONLY:
      'Changes what exists. What does not exist is left out without a problem and counted as skipped.',
    UPSERT: 'Makes what does not exist and changes what does.',
    REPLACE:
      'Like UPSERT; then removes from the sections named in replace what the bundle no longer holds.',
  },
);

/** The sections of a bundle under the names enums have: `painPoints` is `PAIN_POINTS`. */
const SECTIONS: ReadonlyMap<string, string> = new Map(
  SECTION_NAMES.map((name) => [name.replace(/[A-Z]/g, '_$&').toUpperCase(), name]),
);

const BundleSectionEnum = describedEnum(
  'BundleSection',
  'A section of a map bundle.',
  Object.fromEntries([...SECTIONS].map(([value, name]) => [value, `The section “${name}”.`])),
);

const CreatableKindEnum = describedEnum(
  'ImportCreatableKind',
  'What an import can make because a row names it.',
  {
    TAG: 'A tag that no object of the workspace has yet.',
    CHANNEL: 'A channel; its type and medium are what its name suggests.',
    PERSONA: 'A persona.',
    TOUCHPOINT: 'A touchpoint.',
    ACTOR: 'An actor.',
    DEPARTMENT: 'A department.',
    SYSTEM: 'A system.',
    OBJECTIVE: 'An objective.',
    PAIN_POINT: 'A pain point.',
    ACTION: 'An action.',
    PROCESS: 'A process.',
  } satisfies Record<keyof typeof CREATABLE, string>,
);

const ImportMatchInput = builder.inputType('ImportMatchInput', {
  description:
    'The fields that tell an object of a section from the others, beside its id, external reference and key.',
  fields: (t) => ({
    section: t.field({ type: BundleSectionEnum, required: true, description: 'The section.' }),
    by: t.stringList({
      required: true,
      description:
        'The fields, as the bundle calls them, for example ["name"]. Texts are compared without case, accents and blanks at the ends.',
    }),
  }),
});

/** What an import may do and how it finds its objects, as fields of an input. */
export const importWays = (t: Parameters<typeof batchSwitches>[0]) => ({
  mode: t.field({
    type: ImportModeEnum,
    required: true,
    defaultValue: 'UPSERT',
    description: 'What may be done to what exists and to what does not.',
  }),
  match: t.field({
    type: [ImportMatchInput],
    required: true,
    defaultValue: [],
    description: 'How objects are found that their id, external reference and key do not find.',
  }),
  createMissing: t.field({
    type: [CreatableKindEnum],
    required: true,
    defaultValue: [],
    description:
      'What to make when a row names one that does not exist. Without it the row is refused, with the nearest known name.',
  }),
  replace: t.field({
    type: [BundleSectionEnum],
    required: true,
    defaultValue: [],
    description:
      'With the mode REPLACE: the sections of this map from which goes what the bundle no longer holds. A section that the bundle leaves out is not touched, an empty one is emptied; of a table, one without rows is left out. Nothing beyond the map is ever removed.',
  }),
});

/** How a bundle is imported, as fields of an input. */
export const importOptionFields = (t: Parameters<typeof batchSwitches>[0]) => ({
  ...batchSwitches(t),
  ...importWays(t),
});

interface WaysInput {
  mode: NonNullable<ImportOptions['mode']>;
  match: readonly { section: string; by: readonly string[] }[];
  createMissing: NonNullable<ImportOptions['createMissing']>;
  replace: readonly string[];
}

interface OptionsInput extends WaysInput, Pick<ImportOptions, 'dryRun' | 'atomic'> {}

/** The ways of an import out of an input with {@link importWays}. */
export function waysOf({ mode, match, createMissing, replace }: WaysInput) {
  return {
    mode,
    match: match.map(({ section, by }) => ({ section: sectionNamed(section), by: [...by] })),
    createMissing: [...createMissing],
    replace: replace.map(sectionNamed),
  };
}

/** The options of an import out of an input with {@link importOptionFields}. */
export function optionsOf(input: OptionsInput): ImportOptions {
  const { dryRun, atomic } = input;
  return { dryRun, atomic, ...waysOf(input) };
}

const sectionNamed = (value: string): string => SECTIONS.get(value) ?? value;
