import type { FileOutcome, MapOutcome } from './outcome.ts';

/** The sections of a bundle by their names for people. */
const NAMES: Readonly<Record<string, string>> = {
  processElements: 'process elements',
  processFlows: 'process flows',
  touchpointPlacements: 'touchpoint placements',
  emotionPoints: 'emotion points',
  painPoints: 'pain points',
  painPointPlacements: 'pain point placements',
  actionPlacements: 'action placements',
  metricPlacements: 'metric placements',
  dataPoints: 'data points',
  actionEffects: 'effects of actions',
  processLinks: 'process links',
};

const COUNTS = ['created', 'updated', 'unchanged', 'rejected'] as const;
/** Told only where an import left something out or removed something. */
const RARE_COUNTS = ['skipped', 'removed'] as const;

/** Sums a file up: what became of each kind of object, and the map's id. */
export function summaryLines(outcome: FileOutcome): string[] {
  const { file, problems } = outcome;
  if (outcome.status === 'failed') return [`${file}: not imported.`];
  const rare = RARE_COUNTS.filter((count) => outcome.sections.some((one) => one[count] > 0));
  const counts = [...COUNTS, ...rare];
  const rows = outcome.sections
    .filter((section) => counts.some((count) => section[count] > 0))
    .map((section) => [
      NAMES[section.section] ?? section.section,
      ...counts.map((count) => String(section[count])),
    ]);
  const name = outcome.map === undefined ? file : `${file} (${outcome.map})`;
  const lines = [`${name}: ${verdict(outcome)}`, ...table([['', ...counts], ...rows])];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (errors > 0) lines.push(`  ${errors} problem${errors > 1 ? 's' : ''}`);
  if (warnings > 0)
    lines.push(`  ${warnings} value${warnings > 1 ? 's' : ''} without a field of a map`);
  const kinds = missingKinds(problems);
  if (kinds.length > 0)
    lines.push(`  to make what is missing: --create-missing ${kinds.join(',')}`);
  const changes = changeLines(outcome.changes);
  if (changes.length > 0) lines.push('', ...changes, '');
  if (outcome.journeyMapId) lines.push(`  map id: ${outcome.journeyMapId}`);
  if (outcome.undoToken) lines.push(`  undo with: parcours import --undo ${outcome.undoToken}`);
  return lines;
}

/** The kinds whose unknown names were refused, as the command line calls them. */
function missingKinds(problems: FileOutcome['problems']): string[] {
  const kinds = problems.map(
    ({ message }) => /\b[Ll]ist ([A-Z_]+) in createMissing/.exec(message)?.[1],
  );
  const named = kinds.flatMap((kind) => kind?.toLowerCase().replaceAll('_', '-') ?? []);
  return [...new Set(named)];
}

const MOST_CHANGES = 20;
const LONGEST_VALUE = 60;

/** Each field that becomes another. */
function changeLines(changes: MapOutcome['changes']): string[] {
  const lines = changes.flatMap(({ section, key, index, action, fields }) => {
    const object = `  ${NAMES[section] ?? section} ${key ?? index ?? '(without a key)'}`;
    if (action === 'REMOVED') return [`${object}: removed`];
    return fields.map(
      ({ field, before, after }) => `${object}: ${field} ${printed(before)} → ${printed(after)}`,
    );
  });
  const left = lines.length - MOST_CHANGES;
  return left > 0 ? [...lines.slice(0, MOST_CHANGES), `  … and ${left} more; see --json`] : lines;
}

function printed(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '(nothing)';
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function verdict({ status, dryRun }: MapOutcome): string {
  if (status === 'refused') return 'refused; nothing of the map was written.';
  if (dryRun) return 'tried; nothing was written. This is what would happen:';
  return status === 'partly' ? 'imported in part.' : 'imported.';
}

/** Lines up rows of a name and figures. */
export function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map(([name = '', ...counts]) => {
    const cells = counts.map((count, i) => count.padStart(widths[i + 1] ?? 0));
    return `  ${name.padEnd(widths[0] ?? 0)}  ${cells.join('  ')}`;
  });
}
