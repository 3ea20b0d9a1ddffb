import fc from 'fast-check';
import { BUNDLE_SECTIONS } from '../kernel/bundle-sections.generated.ts';
import {
  BUNDLE_FORMAT,
  type BundleObject,
  type FieldShape,
  type MapBundle,
  type SectionShape,
} from '../kernel/bundle-shape.ts';

/** What files tend to spoil. */
const AWKWARD = [
  '=1+1',
  '+33 1 23',
  '-',
  '-5',
  '@home',
  "'quoted'",
  "'=1",
  'NULL',
  'n/a',
  '007',
  '1e5',
  '2,5',
  'TRUE',
  '2026-01-02',
  'Été “naïf” 😀',
  'a;b,c\td',
  'line one\nline two',
  '\n after a blank line',
  'end \r\n',
  'a "b" c',
  '_x0041_',
  '[1, 2]',
  '{}',
  'Étape: 3; #1',
];

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(storable);
const text = fc
  .oneof({ arbitrary: fc.constantFrom(...AWKWARD), weight: 3 }, words)
  .filter((one) => one.trim() !== '');
const name = text.map((one) => one.trim());

/** Databases hold neither NUL nor half a character. */
function storable(given: string): string {
  return given.replace(/\0/g, '').replace(/[\ud800-\udfff]/g, (half, at: number) => {
    const isPair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(given.slice(at, at + 2));
    return isPair || /^[\ud800-\udbff][\udc00-\udfff]$/.test(given.slice(at - 1, at + 1))
      ? half
      : '';
  });
}

/** References of which a row has one, or one of each group. */
const CHOICES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  painPointPlacements: [['step', 'touchpoint', 'process', 'processElement']],
  actionPlacements: [['step', 'touchpoint', 'process', 'processElement']],
  processLinks: [
    ['step', 'touchpoint', 'phase'],
    ['process', 'processElement', 'processFlow'],
  ],
};

const MOST = 3;
const LOWEST = -5;
const HIGHEST = 10;

/** A map with something awkward everywhere, as an export would give it. */
export function anyBundle(skipped: readonly string[] = []): fc.Arbitrary<MapBundle> {
  return fc.gen().map((gen) => {
    const draw = <T>(arbitrary: fc.Arbitrary<T>): T => gen(() => arbitrary);
    const bundle: Record<string, unknown> = { format: BUNDLE_FORMAT };
    const keys = new Map<string, string[]>();
    for (const section of BUNDLE_SECTIONS) {
      if (skipped.includes(section.name)) continue;
      // The elements of a flow must be of its process, which is certain where there is one.
      const most = section.isSingle || section.name === 'processes' ? 1 : MOST;
      const count = section.isSingle ? 1 : draw(fc.integer({ min: 0, max: most }));
      const rows = Array.from({ length: count }, (_, index) =>
        anyObject(section, index, keys, draw),
      ).filter((row) => row !== null);
      keys.set(
        section.name,
        rows.map(({ key }) => String(key)),
      );
      if (rows.length > 0) bundle[section.name] = section.isSingle ? rows[0] : rows;
    }
    return bundle;
  });
}

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

function anyObject(
  section: SectionShape,
  index: number,
  keys: ReadonlyMap<string, readonly string[]>,
  draw: Draw,
): BundleObject | null {
  const row: Record<string, unknown> = { key: `${section.name.toLowerCase()}_${index}-` };
  const groups = CHOICES[section.name] ?? [];
  const chosen = groups.map((group) =>
    group.find((field) => (keys.get(targetOf(section, field))?.length ?? 0) > 0),
  );
  if (chosen.some((field) => field === undefined)) return null;
  for (const field of section.fields) {
    if (field.name === 'key' || field.name === 'position') continue;
    const isChosen = chosen.includes(field.name);
    if (groups.flat().includes(field.name) && !isChosen) continue;
    const isNeeded = isChosen || !(field.isOptional || field.otherwise !== undefined);
    const value = anyValue(section, field, keys, draw);
    if (value === undefined && isNeeded && field.kind === 'reference') return null;
    if (value !== undefined && (isNeeded || draw(fc.boolean()))) row[field.name] = value;
  }
  if (section.name === 'map') Object.assign(row, { emotionMin: LOWEST, emotionMax: HIGHEST });
  return row;
}

const targetOf = ({ fields }: SectionShape, name: string): string =>
  String(fields.find((field) => field.name === name)?.to);

function anyValue(
  section: SectionShape,
  field: FieldShape,
  keys: ReadonlyMap<string, readonly string[]>,
  draw: Draw,
): unknown {
  const known = [...(keys.get(field.to ?? '') ?? [])];
  switch (field.kind) {
    case 'text':
      return draw(field.name === 'name' ? name : text);
    case 'texts': {
      const list = fc.uniqueArray(name, { minLength: 1, maxLength: MOST });
      return draw(list);
    }
    case 'whole':
      return draw(fc.nat(100_000));
    case 'number':
      return field.name === 'score'
        ? draw(fc.double({ min: LOWEST, max: HIGHEST, noNaN: true })) + 0
        : draw(fc.double({ min: 0, max: 100, noNaN: true })) + 0;
    case 'flag':
      return draw(fc.boolean());
    case 'choice':
      return draw(fc.constantFrom(...(field.choices ?? [])));
    case 'day':
      return draw(fc.constantFrom('2026-01-02', '1999-12-31', '2027-02-28'));
    case 'moment':
      return draw(fc.constantFrom('2026-01-02T03:04:05.000Z'));
    case 'object':
      return draw(
        fc.dictionary(name, fc.oneof(name, fc.integer(), fc.boolean()), { minKeys: 1, maxKeys: 2 }),
      );
    case 'reference':
      return known.length > 0 && section.name !== field.to
        ? draw(fc.constantFrom(...known))
        : undefined;
    case 'references':
      return known.length > 0 ? draw(fc.shuffledSubarray(known, { minLength: 1 })) : undefined;
  }
}
