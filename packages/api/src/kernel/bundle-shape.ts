/** Says which program wrote a file of maps and how to read it. */
export const BUNDLE_FORMAT = 'parcours-map/1';

/** How the value of a field of a bundle is written. */
export type FieldKind =
  | 'text'
  | 'texts'
  | 'whole'
  | 'number'
  | 'flag'
  | 'choice'
  | 'day'
  | 'moment'
  | 'object'
  | 'reference'
  | 'references';

/** A field of the rows of a section. */
export interface FieldShape {
  readonly name: string;
  readonly kind: FieldKind;
  /** The values a choice has. */
  readonly choices?: readonly string[];
  /** The section whose keys a reference holds. */
  readonly to?: string;
  /** Whether the field can be null. */
  readonly isOptional?: boolean;
  /** What a new object has where nothing is said. */
  readonly otherwise?: string | number | boolean;
}

/** A list of a map bundle, as files hold it. */
export interface SectionShape {
  readonly name: string;
  /** What one of its objects is called in sentences, and several. */
  readonly noun: string;
  readonly nouns: string;
  /** Whether it holds one object instead of a list. */
  readonly isSingle: boolean;
  /** Whether its objects are drawn on the map, and known by their keys on it only. */
  readonly isDrawn: boolean;
  readonly fields: readonly FieldShape[];
}

/** An object of a bundle. */
export type BundleObject = Readonly<Record<string, unknown>>;

/** A map with everything it refers to: a list of objects a section, one object in single ones. */
export type MapBundle = Readonly<Record<string, unknown>>;

/** The objects of a section of a bundle; none where the bundle does not have it. */
export function objectsOf(bundle: MapBundle, section: string): BundleObject[] {
  const part = bundle[section];
  if (Array.isArray(part)) return part;
  return typeof part === 'object' && part !== null ? [part as BundleObject] : [];
}
