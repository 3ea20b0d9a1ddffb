import { STEP_FIELDS } from '../mapping/step-fields.ts';

/** How the text of a cell becomes the value of a field. */
export type ReadAs = 'text' | 'name' | 'choice' | 'count' | 'number' | 'flag' | 'percent' | 'day';

/** The fields of each object a column can tell of, and how they are read. */
export const FIELDS = {
  journey: { key: 'text', name: 'name', description: 'text', startPoint: 'text', endPoint: 'text' },
  map: { key: 'text', name: 'name', description: 'text', state: 'choice' },
  phase: { key: 'text', name: 'name', goal: 'text' },
  step: { key: 'text', name: 'name', ...STEP_FIELDS },
  emotion: { score: 'number', label: 'text' },
  painPoint: {
    name: 'name',
    description: 'text',
    cause: 'text',
    frequency: 'text',
    severity: 'choice',
    side: 'choice',
    kind: 'choice',
    custom: 'text',
  },
  action: {
    name: 'name',
    description: 'text',
    status: 'choice',
    priority: 'choice',
    kind: 'choice',
    startDate: 'day',
    dueDate: 'day',
    custom: 'text',
  },
  persona: { name: 'name', sharePercent: 'percent' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ReadAs>>>>;

type Fields = typeof FIELDS;

/** What a column can hold besides fields. */
const PLAIN = [
  'order',
  'lane',
  'lane.key',
  'text',
  'card.key',
  'tags',
  'card',
  'touchpoint',
  'touchpoint.isMomentOfTruth',
  'channel',
  'objective',
  'kpi',
  'opportunity',
  'custom',
] as const;

/** Where the cells of a column go. */
export type Target =
  | (typeof PLAIN)[number]
  | { [Of in keyof Fields]: `${Of}.${Extract<keyof Fields[Of], string>}` }[keyof Fields];

/** How the cells of a column become a field; null where they become none. */
export function readAs(target: Target): ReadAs | null {
  const [of = '', field = ''] = target.split('.');
  const fields = Object.entries(FIELDS).find(([name]) => name === of)?.[1];
  return (fields as Readonly<Record<string, ReadAs>> | undefined)?.[field] ?? null;
}

/** Every target by its name, as a mapping file writes it. */
export const TARGET_NAMES: readonly Target[] = [
  ...Object.entries(FIELDS).flatMap(([of, fields]) =>
    Object.keys(fields).map((field) => `${of}.${field}` as Target),
  ),
  ...PLAIN,
];
