import type { FieldShape, SectionShape } from '../../kernel/bundle-shape.ts';
import { ReadingFailure } from '../failure.ts';
import { nameOf } from '../layouts/map-draft.ts';
import { fold } from '../layouts/words.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { type Cell, isEmpty } from '../source/cell.ts';
import { type Extra, extraOfHeader } from './extras.ts';
import { fieldOfHeader, meaningsOfHeader } from './sheet-words.ts';

/** A column of a sheet, and what its cells hold. */
export interface Column {
  header: string;
  /** Its place in the row; several where one header spans them or goes on in “(2)”. */
  indexes: number[];
  /** What stands between the parts of a value that several columns hold. */
  glue: '' | '\n';
  /** The field it fills, what else it tells, or null when nobody knows. */
  holds: { field: FieldShape } | { extra: Extra } | null;
}

const CONTINUATION = /^(.*\S) \(\d+\)$/;

/** Says what the columns of a sheet hold. Words with several meanings are asked for. */
export function columnsOf(
  section: SectionShape,
  sheet: string,
  header: readonly Cell[],
  mapping: Mapping,
): Column[] {
  const columns: Column[] = [];
  for (const [index, cell] of header.entries()) {
    const last = columns.at(-1);
    const name = nameOf(cell);
    if (cell.isContinued && isEmpty(cell) && last) {
      last.indexes.push(index);
      last.glue = '\n';
    } else if (last && CONTINUATION.exec(name)?.[1] === last.header) {
      last.indexes.push(index);
    } else if (!isEmpty(cell) && !mapping.ignore.has(fold(name))) {
      const holds = meaningOf(section, sheet, name, mapping);
      columns.push({ header: name, indexes: [index], glue: '', holds });
    }
  }
  return columns;
}

function meaningOf(
  section: SectionShape,
  sheet: string,
  header: string,
  mapping: Mapping,
): Column['holds'] {
  const said = mapping.columns.get(fold(header))?.to.split('.').at(-1);
  const name = section.fields.some((field) => field.name === said)
    ? said
    : fieldOfHeader(section, header);
  const field = section.fields.find((one) => one.name === name);
  if (field) return { field };
  const extra = extraOfHeader(section, header);
  if (extra) return { extra };
  const [first, ...others] = meaningsOfHeader(section, header);
  if (first === undefined) return null;
  throw new ReadingFailure(
    'AMBIGUOUS_HEADER',
    `On the sheet “${sheet}” the header “${header}” can mean ${first} or ${others.join(' or ')}. Say which in a mapping file, for example columns: { ${JSON.stringify(header)}: ${first} }.`,
    { line: 1, asksForMore: true },
  );
}
