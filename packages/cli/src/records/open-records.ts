import path from 'node:path';
import { type FileFacts, inspectFile, openTable, type Table } from '@parcours/api/reading';
import { isRecord } from './json-records.ts';
import { proposeMapping } from './propose-mapping.ts';
import type { RecordJob, RecordOptions } from './record-job.ts';
import type { RowMapping } from './row-mapping.ts';
import { findDimensions } from './sending/lookups.ts';
import { type Survey, surveyTable } from './survey-table.ts';

/** A file that was opened, and what its columns mean. */
export interface OpenedFile {
  path: string;
  facts: FileFacts;
  table: Table;
  survey: Survey;
  /** Null when its lines are records as the API takes them. */
  mapping: RowMapping | null;
}

/** Opens a file and finds out what its columns mean: by the mapping, or by their names. */
export async function openRecords(job: RecordJob): Promise<OpenedFile> {
  const { file, cwd, options, tell, session } = job;
  const { as, sheet, metric } = options;
  const absolute = path.resolve(cwd, file);
  const facts = await inspectFile(absolute);
  const table = await openTable(absolute, facts, sheet);
  const survey = await surveyTable(table);
  const count = survey.rows.toLocaleString('en');
  const message = `${count} row${survey.rows === 1 ? '' : 's'} of ${table.header.length} columns.`;
  tell({ event: 'rows', file, message, rows: survey.rows });
  for (const note of table.notes) tell({ event: 'note', file, message: note });
  const opened = { path: absolute, facts, table, survey };
  if (options.mapping) return { ...opened, mapping: withOptions(options.mapping, options) };
  if (survey.firstJson && isRecord(as, survey.firstJson)) return { ...opened, mapping: null };
  const dimensions = metric === undefined ? [] : await findDimensions(session.parcours, metric);
  const { mapping, notes } = proposeMapping(as, survey, { metric, dimensions });
  for (const note of notes) tell({ event: 'note', file, message: note });
  return { ...opened, mapping: withOptions(mapping, options) };
}

function withOptions(mapping: RowMapping, options: RecordOptions): RowMapping {
  const { source, timeZone, dateFormat, decimal } = options;
  return {
    ...mapping,
    source: source ?? mapping.source,
    timeZone: timeZone ?? mapping.timeZone,
    dateFormats: dateFormat === undefined ? mapping.dateFormats : [dateFormat],
    decimal: decimal ?? mapping.decimal,
  };
}
