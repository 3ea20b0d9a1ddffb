import { ReadingFailure } from '../failure.ts';
import { dropTitles } from '../layouts/find-header.ts';
import type { Layout } from '../layouts/layouts.ts';
import { nameOf } from '../layouts/map-draft.ts';
import { readMatrix } from '../layouts/read-matrix.ts';
import { mappingHint, questionAbout } from '../layouts/words.ts';
import { type ColumnMapping, NO_MAPPING } from '../mapping/mapping.ts';
import { isOpenJourney } from '../open-journey/read-open-journey.ts';
import { type Cell, isEmpty, type Sheet } from '../source/cell.ts';
import { isObject } from '../source/json-place.ts';
import type { JsonDocument } from '../source/read-documents.ts';
import type { Source } from '../source/read-source.ts';
import { detectTable } from '../tabular/detect-table.ts';
import { meaningOf, possibleMeanings } from '../tabular/header-meanings.ts';
import { pathsIn, proposeRows } from '../tabular/json-table.ts';

/**
 * Writes what a file is understood as, for a person to confirm or change. A word with
 * more than one meaning stays a comment, so that the import goes on asking until someone
 * chose.
 */
export function proposeMapping(source: Source, layout?: Layout): string {
  if (source.kind === 'workbook') throw selfExplaining();
  const lines =
    source.kind === 'table'
      ? proposeForSheet(source.sheet, layout)
      : proposeForJson(source.documents);
  return `${['version: 1', ...lines].join('\n')}\n`;
}

function proposeForSheet(sheet: Sheet, wanted: Layout | undefined): string[] {
  if (wanted === 'lanes-as-rows' || wanted === 'steps-as-rows') return proposeMatrix(sheet, wanted);
  const header = (dropTitles(sheet.rows).rows[0] ?? []).filter((cell) => !isEmpty(cell));
  const found = wanted ?? detectTable(header)?.layout;
  if (!found) return proposeMatrix(sheet);
  const otherwise = found === 'long' ? 'custom' : 'card';
  return [
    `layout: ${found}`,
    'columns:',
    ...header.map((cell) => columnLine(nameOf(cell), otherwise)),
  ];
}

function columnLine(name: string, otherwise: string): string {
  const mapping = meaningOf(name);
  const [first, ...others] = mapping ? [] : possibleMeanings(name);
  if (first !== undefined) return `  # ${entry(name, first)} # or ${others.join(', or ')}`;
  return `  ${entry(name, mapping ? targetText(mapping) : otherwise)}`;
}

/** Quotes serve names with any character in them. */
const entry = (name: string, value: string): string => `${JSON.stringify(name)}: ${value}`;

const targetText = ({ to, number }: ColumnMapping): string => {
  const text = number === null ? to : to.replace('.', `[${number}].`);
  return JSON.stringify(text);
};

function proposeMatrix(sheet: Sheet, wanted?: 'lanes-as-rows' | 'steps-as-rows'): string[] {
  const { draft, layout } = readMatrix(sheet, NO_MAPPING, wanted);
  const names = new Set(draft.lanes.map(({ cell }) => nameOf(cell)));
  const steps = draft.questions.filter(({ header }) => !names.has(header));
  const open = steps.map(
    ({ says: [first, ...others] }) => `# ${first} # or ${others.join(', or ')}`,
  );
  const lanes = draft.lanes.map(({ cell }) => laneLine(cell));
  return [`layout: ${layout}`, ...open, 'lanes:', ...lanes];
}

function laneLine(cell: Cell): string {
  const name = nameOf(cell);
  const question = questionAbout(name);
  const others = question?.says.filter((line) => !line.startsWith('lanes'));
  const hint = others ? others.join(', or ') : mappingHint(name);
  const line = `${entry(name, '{ kind: TEXT }')}${hint ? ` # or ${hint}` : ''}`;
  return question ? `  # ${line}` : `  ${line}`;
}

const selfExplaining = () =>
  new ReadingFailure(
    'NO_MAPPING_NEEDED',
    'The file says itself what is what. Import it without a mapping.',
  );

const TITLES = /(^|\.)(name|title|label|nom|titre)$/i;

function proposeForJson(documents: readonly JsonDocument[]): string[] {
  const [first] = documents;
  const isKnown = (value: unknown) =>
    isOpenJourney(value) || (isObject(value) && value.format !== undefined);
  if (!first || isKnown(first.value)) {
    throw selfExplaining();
  }
  const names = proposeRows(first.value);
  const depth = names.length;
  const paths = pathsIn(documents, names);
  const titleAt = (level: number) =>
    paths.filter((path) => path.split('.').length === level + 1).find((path) => TITLES.test(path));
  const [step, journey] = [titleAt(depth), depth > 0 ? titleAt(0) : undefined];
  const lines = paths.map((path) => {
    const target = path === step ? 'step' : path === journey ? 'journey' : null;
    return target ? `  ${entry(path, target)}` : `  # ${entry(path, 'custom')}`;
  });
  return [`rows: ${JSON.stringify(names.join('.'))}`, 'columns:', ...lines];
}
