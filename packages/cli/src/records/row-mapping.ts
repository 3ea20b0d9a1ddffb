import type { DecimalMark } from '@parcours/api/reading';
import type { RecordKind } from './record-fields.ts';

/** Where the value of a field comes from. */
export interface FieldMapping {
  /** The same for every row, unless columns say it. */
  value?: string;
  /** The columns that say it; several are joined. */
  columns: readonly string[];
  /** What stands between joined columns. */
  separator: string;
  /** Whether the number of rows with the same text so far is added: 1 for the first. */
  isNumbered: boolean;
  /** Whether only a fingerprint of the text is sent: for ids that are names or e-mail addresses. */
  isHashed: boolean;
  /** The texts that mean something else: folded → what they mean; null means nothing. */
  values: ReadonlyMap<string, string | null> | null;
  /** What every other text means; without it, such a text is refused. */
  otherwise?: string | null;
  dateFormats: readonly string[];
  /** For references: the system the id comes from. */
  system?: string;
  objectType?: string;
}

/** What the columns of a file of rows mean, as a mapping file says it. */
export interface RowMapping {
  as: RecordKind;
  /** Where interactions come from. */
  source?: string;
  /** Where the ids of contacts, accounts and cases come from; the source when left out. */
  system?: string;
  timeZone?: string;
  dateFormats: readonly string[];
  decimal?: DecimalMark;
  /** Rows that say nothing in one of these columns are left out. */
  skipRowsWithout: readonly string[];
  /** By the name of the field; `properties.agent` and the like are names too. */
  fields: ReadonlyMap<string, FieldMapping>;
  /** Whether the columns that nothing else uses become properties. */
  hasRestAsProperties: boolean;
}

/** A field that one column says as it is. */
export function ofColumns(...columns: string[]): FieldMapping {
  return {
    columns,
    separator: '/',
    isNumbered: false,
    isHashed: false,
    values: null,
    dateFormats: [],
  };
}

/** A field that is the same in every row. */
export const ofValue = (value: string): FieldMapping => ({ ...ofColumns(), value });

/** Every column a mapping uses for fields. */
export function usedColumns({ fields }: Pick<RowMapping, 'fields'>): Set<string> {
  return new Set([...fields.values()].flatMap(({ columns }) => columns));
}
