import { csvLine } from '@parcours/api/reading';
import type { Finding, LintedMap, LintSum } from '../linting/linted-map.ts';
import type { Io } from './io.ts';

export const LINT_FORMATS = ['text', 'json', 'csv'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** Tells what is found, map by map. */
export interface LintReporter {
  tell: (lint: LintedMap) => void;
  done: (sum: LintSum) => void;
}

/** The reporter of a format. */
export function lintReporter(io: Io, format: LintFormat): LintReporter {
  if (format === 'json') return jsonReporter(io);
  return format === 'csv' ? csvReporter(io) : textReporter(io);
}

/** One JSON object a line: each finding, and the sum. */
function jsonReporter({ out }: Io): LintReporter {
  return {
    tell({ map, findings }) {
      for (const finding of findings) {
        out(JSON.stringify({ event: 'finding', map, ...finding }));
      }
    },
    done: (sum) => out(JSON.stringify({ event: 'done', ...sum })),
  };
}

const COLUMNS = [
  'journey',
  'map',
  'path',
  'severity',
  'rule',
  'type',
  'id',
  'name',
  'message',
  'suppressed',
];

/** A table for spreadsheets; the sum goes to stderr. */
function csvReporter({ out, err }: Io): LintReporter {
  // What prints a text ends its line.
  const print = (values: readonly (string | null)[]) => out(csvLine(values).trimEnd());
  print(COLUMNS);
  return {
    tell({ map, findings }) {
      for (const { rule, severity, message, subject, suppressedBy } of findings) {
        const { path, type, id, name } = subject;
        const reason = suppressedBy?.reason ?? null;
        const place = [map.journey.name, map.name, path];
        print([...place, severity.toLowerCase(), rule, type, id, name, message, reason]);
      }
    },
    done: (sum) => err(sumLine(sum)),
  };
}

/** For the eye: findings by map and by step, and one line with the sum. */
function textReporter({ out }: Io): LintReporter {
  return {
    tell({ map, findings }) {
      if (findings.length === 0) return;
      out(`${map.journey.name} · ${map.name}`);
      for (const [heading, inside] of byPlace(findings)) {
        out(`  ${heading}`);
        for (const finding of inside) out(`    ${lineOf(finding)}`);
      }
      out('');
    },
    done: (sum) => out(sumLine(sum)),
  };
}

/** Findings by the step they are at, else by their own place; the place of the gravest first. */
function byPlace(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { stepPath, path } = finding.subject;
    const heading = stepPath ?? path;
    groups.set(heading, [...(groups.get(heading) ?? []), finding]);
  }
  return groups;
}

const WIDTH = 'warning'.length;

function lineOf({ severity, message, rule, suppressedBy }: Finding): string {
  const meant = suppressedBy ? ` Meant: ${suppressedBy.reason}` : '';
  return `${severity.toLowerCase().padEnd(WIDTH)}  ${message}${meant} [${rule}]`;
}

/** `2 maps: 1 error, 3 warnings.` */
function sumLine({ maps, errors, warnings, infos, suppressed }: LintSum): string {
  const parts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ] as const;
  const found = parts.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
  const meant = suppressed > 0 ? ` ${count(suppressed, 'finding')} suppressed.` : '';
  return `${count(maps, 'map')}: ${found.length > 0 ? found.join(', ') : 'nothing found'}.${meant}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
