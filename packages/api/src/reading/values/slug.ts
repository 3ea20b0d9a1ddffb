import { createHash } from 'node:crypto';

const LONGEST = 64;
const HASH_DIGITS = 10;

/** Letters that no accent can be taken from. */
const SPELLED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const KEY = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** Tells whether a text can be a key as it is. */
export const isKey = (text: string): boolean => KEY.test(text);

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);

/**
 * Makes a key of a name: lower case, without accents, at most 64 characters.
 *
 * The same name always makes the same key. What is too long, or has no Latin
 * letter or digit at all, is told apart by a hash.
 */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøßłđðþı]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return `x-${hashOf(name.normalize('NFC'))}`;
  return shorten(slug, '');
}

/** Fits a key and its ending into the longest a key may be. */
function shorten(slug: string, ending: string): string {
  if (slug.length + ending.length <= LONGEST) return slug + ending;
  const kept = LONGEST - ending.length - HASH_DIGITS - 1;
  return `${slug.slice(0, kept).replace(/-+$/, '')}-${hashOf(slug)}${ending}`;
}

/**
 * Gives each name a key of its own, in order. Keys that are given stay; of names
 * that make the same key the second gets “-2”, unless another name makes that one.
 */
export function assignKeys(names: readonly { name: string; key?: string | undefined }[]): string[] {
  const wanted = names.map(({ name, key }) => key ?? slugOf(name));
  const reserved = new Set(wanted);
  const used = new Set(names.flatMap(({ key }) => key ?? []));
  return names.map(({ key }, index) => {
    const slug = wanted[index] ?? '';
    if (key !== undefined) return key;
    let made = slug;
    for (let ordinal = 2; used.has(made) || (made !== slug && reserved.has(made)); ordinal++) {
      made = shorten(slug, `-${ordinal}`);
    }
    used.add(made);
    return made;
  });
}

/** Makes keys one after the other, each unlike those before it. */
export class KeyMaker {
  readonly #taken = new Set<string>();

  /** Keeps a key for an object that has it already. */
  take(key: string): void {
    this.#taken.add(key);
  }

  /** The key of a name; a second object of that name gets “-2”. */
  next(name: string, wanted = slugOf(name)): string {
    let made = wanted;
    for (let ordinal = 2; this.#taken.has(made); ordinal++) made = shorten(wanted, `-${ordinal}`);
    this.#taken.add(made);
    return made;
  }
}

/** Makes a key of an id: itself, where it can be one. */
export function keyOfId(maker: KeyMaker, id: unknown): string {
  const text = String(id);
  return isKey(text) ? maker.next(text, text) : maker.next(text);
}
