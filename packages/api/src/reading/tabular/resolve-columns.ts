import { ReadingFailure } from '../failure.ts';
import { fold } from '../layouts/words.ts';
import type { ColumnMapping, Mapping } from '../mapping/mapping.ts';
import { meaningOf, possibleMeanings } from './header-meanings.ts';
import type { MapColumn } from './map-table.ts';
import type { Target } from './targets.ts';

/** Everything a mapping says about columns, in whichever of its parts it says so. */
export function columnsOf(mapping: Mapping): Map<string, ColumnMapping> {
  const plain = (header: string | undefined, to: Target): [string, ColumnMapping][] =>
    header === undefined ? [] : [[fold(header), { to, number: null }]];
  return new Map<string, ColumnMapping>([
    ...plain(mapping.step, 'step.name'),
    ...plain(mapping.phase, 'phase.name'),
    ...[...mapping.fields].map(
      ([header, field]) => [header, { to: `step.${field}` as const, number: null }] as const,
    ),
    ...[...mapping.lanes].map(
      ([header, lane]) => [header, { to: 'card' as const, number: null, lane }] as const,
    ),
    ...mapping.columns,
  ]);
}

/**
 * Says what the columns of a table hold: as the mapping says, else by words with a single
 * meaning. Words with more than one are asked for, all in one refusal.
 */
export function resolveColumns(
  names: readonly string[],
  mapping: Mapping,
  otherwise: MapColumn['otherwise'],
): (MapColumn | null)[] {
  const said = columnsOf(mapping);
  const columns = names.map((name): MapColumn | null => {
    const folded = fold(name);
    if (mapping.ignore.has(folded)) return null;
    if (name.trim() === '') return { name: '', mapping: null, otherwise };
    return { name: name.trim(), mapping: said.get(folded) ?? meaningOf(name), otherwise };
  });
  refuseAmbiguous(columns);
  refuseAimless(columns);
  return columns;
}

function refuseAmbiguous(columns: readonly (MapColumn | null)[]): void {
  const open = columns.flatMap((column) => {
    if (!column || column.mapping || column.name === '') return [];
    const targets = possibleMeanings(column.name);
    return targets.length > 0 ? [{ name: column.name, targets }] : [];
  });
  if (open.length === 0) return;
  const questions = open.map(
    ({ name, targets }) =>
      `“${name}” can mean ${targets.slice(0, -1).join(', ')} or ${targets.at(-1)}`,
  );
  const lines = open.map(({ name, targets }) => `${JSON.stringify(name)}: ${targets[0]}`);
  throw new ReadingFailure(
    'AMBIGUOUS_HEADER',
    `${questions.join('; ')}. Say which in a mapping file, for example columns: { ${lines.join(', ')} }.`,
    { line: 1, asksForMore: true },
  );
}

/** Without steps there is nothing to put anything at. */
function refuseAimless(columns: readonly (MapColumn | null)[]): void {
  const has = (to: Target) => columns.some((column) => column?.mapping?.to === to);
  if (!has('step.name') && !has('phase.name')) {
    throw new ReadingFailure(
      'NO_STEP_COLUMN',
      'No column names the steps or phases. Say which does in a mapping file, for example columns: { "Moment": step }.',
      { line: 1, asksForMore: true },
    );
  }
  if (has('text') && !has('lane')) {
    throw new ReadingFailure(
      'NO_LANE_COLUMN',
      'A column holds texts of cards, and none names their lanes. Say which does in a mapping file, for example columns: { "Row": lane }.',
      { line: 1, asksForMore: true },
    );
  }
}
