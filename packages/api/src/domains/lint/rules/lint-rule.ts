import type { LintedMap } from './linted-map.ts';
import type { Subject } from './subject.ts';

/** How much a finding matters, the gravest first. */
export const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule says of one object of the map. */
export interface Remark {
  /** A sentence that names the object and what is wrong with it. */
  readonly message: string;
  /** The object to look at. */
  readonly subject: Subject;
  /** The other objects that take part, such as the steps that stand in the way. */
  readonly related?: readonly Subject[];
}

/** One thing that should not be on a map. */
export interface LintRule {
  /** Public and stable: clients name it in filters and suppressions. */
  readonly id: string;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it matters. */
  readonly description: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly severity: Severity;
  /** Everything wrong with the map by this rule, in reading order. */
  readonly check: (map: LintedMap) => Remark[];
}

/** A remark with the rule it comes from. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly subject: Subject;
  readonly related: readonly Subject[];
}
