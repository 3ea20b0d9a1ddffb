import { type Finding, type LintRule, SEVERITIES, type Severity } from './lint-rule.ts';
import type { LintedMap } from './linted-map.ts';

/**
 * Applies rules to a map.
 *
 * @returns what they find, the gravest first; within one severity rule by rule,
 * and within a rule in reading order
 */
export function lintMap(map: LintedMap, rules: readonly LintRule[]): Finding[] {
  return rules
    .toSorted((one, other) => rankOf(one.severity) - rankOf(other.severity))
    .flatMap(({ id, severity, check }) =>
      check(map).map(({ message, subject, related = [] }) => ({
        rule: id,
        severity,
        message,
        subject,
        related,
      })),
    );
}

/** Tells whether a severity is as grave as another, or graver. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return rankOf(severity) <= rankOf(least);
}

function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
