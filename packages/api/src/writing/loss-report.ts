import { BUNDLE_SECTIONS } from '../kernel/bundle-sections.generated.ts';
import {
  type FieldShape,
  type MapBundle,
  objectsOf,
  type SectionShape,
} from '../kernel/bundle-shape.ts';
import type { ExportLoss } from './export-file.ts';

/** What a format has a place for: section → its fields. */
export type Carried = Readonly<Record<string, readonly string[]>>;

/** Gathers what becomes of a map in a file, alike losses together. */
export class LossReport {
  readonly #losses = new Map<string, ExportLoss>();

  leaveOut(path: string, message: string, count = 1): void {
    this.#add('LEFT_OUT', path, message, count);
  }

  change(path: string, message: string, count = 1): void {
    this.#add('CHANGED', path, message, count);
  }

  #add(code: ExportLoss['code'], path: string, message: string, count: number): void {
    if (count === 0) return;
    const known = this.#losses.get(`${code} ${path} ${message}`);
    if (known) known.count += count;
    else this.#losses.set(`${code} ${path} ${message}`, { code, path, message, count });
  }

  /** Tells of everything a bundle says that a format has no place for. */
  leaveOutRest(bundle: MapBundle, carried: Carried, format: string): void {
    for (const section of BUNDLE_SECTIONS) {
      const fields = carried[section.name];
      if (fields) this.#leaveOutFields(bundle, section, fields, format);
      else {
        const message = `${format} has no place for ${section.nouns}.`;
        this.leaveOut(section.name, message, objectsOf(bundle, section.name).length);
      }
    }
  }

  #leaveOutFields(
    bundle: MapBundle,
    { name, nouns, isSingle, fields }: SectionShape,
    carried: readonly string[],
    format: string,
  ): void {
    const objects = objectsOf(bundle, name);
    for (const field of fields) {
      if (carried.includes(field.name)) continue;
      const path = `${name}${isSingle ? '' : '[]'}.${field.name}`;
      const count = objects.filter((object) => saysMore(field, object[field.name])).length;
      this.leaveOut(path, `${format} has no place for “${field.name}” of ${nouns}.`, count);
    }
  }

  list(): ExportLoss[] {
    return [...this.#losses.values()];
  }
}

/** Order is told by the order of what is written; keys are for programs; a default goes without saying. */
function saysMore({ name, otherwise }: FieldShape, value: unknown): boolean {
  return value !== undefined && value !== otherwise && name !== 'position' && name !== 'key';
}
