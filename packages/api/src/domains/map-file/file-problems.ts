import type { FileKind } from '../../reading/index.ts';
import type { ImportProblem } from '../exchange/index.ts';
import { columnName } from './map-rows.ts';
import type { FileProblem, MapFacts, StagedOrigin, StagedRow } from './staged-part.ts';

/** A refused row with all that is known of it. */
export interface RefusedRow {
  problem: ImportProblem;
  /** Its index in the section of the whole map. */
  index: number;
  row: StagedRow;
  origin: StagedOrigin;
}

/** Says of a refused row where a person finds it in the file. */
export function fileProblem(
  kind: FileKind,
  form: MapFacts['form'],
  { problem, index, row, origin }: RefusedRow,
): FileProblem {
  const { section, path, code, message } = problem;
  const place = origin.fields?.[path ?? ''] ?? origin.place;
  const [line, column, text, sheet] = place ?? [null, null, ''];
  const isSingle = section === 'journey' || section === 'map';
  const name = form === 'bundle' && !isSingle ? `${section}[${index}]` : section;
  return {
    severity: 'ERROR',
    line,
    column: column === null ? null : columnName(kind, column, sheet),
    code,
    message: form === 'bundle' || line === null ? `${name}: ${message}` : message,
    path,
    value: form === 'bundle' ? printed(path === null ? undefined : row[path]) : text,
  };
}

function printed(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
