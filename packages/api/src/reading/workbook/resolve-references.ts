import { BUNDLE_SECTIONS } from '../../kernel/bundle-sections.generated.ts';
import type { SectionShape } from '../../kernel/bundle-shape.ts';
import { nearestName } from '../../kernel/nearest.ts';
import type { Problem } from '../layouts/map-draft.ts';
import { fold } from '../layouts/words.ts';
import type { Cell } from '../source/cell.ts';
import { isKey, KeyMaker, slugOf } from '../values/slug.ts';
import type { SheetRow } from './sheet-rows.ts';

/** No folded word has this in front. */
const exactly = (called: string): string => `=${called}`;

/** Knows the objects of the sheets by whatever they may be called: key, id or name. */
export class References {
  readonly #problems: Problem[];
  /** Section → what an object may be called → the keys of those called so. */
  readonly #keys = new Map<string, Map<string, Set<string>>>();
  readonly #names = new Map<string, string[]>();
  /** Objects that rows name and no sheet holds. */
  readonly #made: SheetRow[];
  readonly #madeOf = new Set<string>();

  constructor(problems: Problem[], made: SheetRow[]) {
    this.#problems = problems;
    this.#made = made;
  }

  /** Learns what the objects are called, and gives keys to those that have a name only. */
  learn(rows: readonly SheetRow[]): void {
    const makers = new Map<string, KeyMaker>();
    const makerOf = ({ name }: SheetRow['section']) => {
      const maker = makers.get(name) ?? new KeyMaker();
      makers.set(name, maker);
      return maker;
    };
    for (const { section, fields } of rows) {
      const key = String(fields.get('key')?.value ?? '');
      if (isKey(key)) makerOf(section).take(key);
    }
    for (const row of rows) this.#learnRow(row, makerOf(row.section));
  }

  #learnRow({ section, fields, cell }: SheetRow, maker: KeyMaker): void {
    const given = fields.get('key');
    const name = fields.get('name')?.value;
    const said = given?.value ?? name;
    if (typeof said !== 'string') return;
    const key = given && isKey(said) ? said : maker.next(said);
    fields.set('key', { value: key, cell: given?.cell ?? cell });
    for (const called of [said, key]) this.#call(section.name, called, key);
    if (typeof name !== 'string') return;
    this.#call(section.name, name, key);
    this.#names.set(section.name, [...(this.#names.get(section.name) ?? []), name]);
  }

  #call(section: string, called: string, key: string): void {
    const keys = this.#keys.get(section) ?? new Map<string, Set<string>>();
    this.#keys.set(section, keys);
    for (const word of [fold(called), exactly(called)]) {
      keys.set(word, (keys.get(word) ?? new Set()).add(key));
    }
  }

  /** The key behind what a cell calls an object; null when it names none, which is told. */
  keyOf(to: string, called: string, cell: Cell): string | null {
    const keys = this.#keys.get(to);
    const found = keys?.get(exactly(called)) ?? keys?.get(fold(called));
    const [key, other] = found ?? [];
    const section = BUNDLE_SECTIONS.find(({ name }) => name === to);
    if (key !== undefined && other === undefined) return key;
    if (key !== undefined) {
      const message = `“${called}” names more than one of the ${section?.nouns}. Give the key of the one you mean.`;
      this.#problems.push({ code: 'AMBIGUOUS_NAME', message, cell });
      return null;
    }
    // What no sheet holds may be in the workspace already, where it goes by its key.
    const wanted = isKey(called) ? called : slugOf(called);
    if (!section?.isDrawn) return wanted;
    if (keys === undefined || this.#madeOf.has(to)) {
      this.#make(section, called, wanted, cell);
      return wanted;
    }
    const near = nearestName(called, this.#names.get(to) ?? []);
    const way = near ? `did you mean “${near}”?` : `name one of the sheet, or add it there.`;
    const message = `There is no ${section.noun} “${called}”; ${way}`;
    this.#problems.push({ code: 'NOT_FOUND', message, cell });
    return null;
  }

  /** What is drawn on a map and has no sheet is made where it is first named. */
  #make(section: SectionShape, name: string, key: string, cell: Cell): void {
    this.#madeOf.add(section.name);
    this.#call(section.name, name, key);
    const fields = new Map([
      ['key', { value: key, cell }],
      ['name', { value: name, cell }],
    ]);
    this.#made.push({ section, fields, extras: [], strays: [], cell });
  }

  /** Puts keys in the place of what rows call the objects they refer to. */
  resolve({ section, fields }: SheetRow): void {
    for (const { name, kind, to } of section.fields) {
      const given = fields.get(name);
      if (!given || to === undefined || given.value === null) continue;
      const { value, cell } = given;
      if (kind === 'reference') {
        const key = this.keyOf(to, String(value), cell);
        if (key === null) fields.delete(name);
        else fields.set(name, { value: key, cell });
      } else if (Array.isArray(value)) {
        const keys = value.flatMap((one) => this.keyOf(to, String(one), cell) ?? []);
        fields.set(name, { value: keys, cell });
      }
    }
  }
}
