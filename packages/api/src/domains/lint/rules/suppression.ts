import { encodeGlobalId } from '../../../kernel/ids.ts';
import type { Finding } from './lint-rule.ts';

/** What a suppression covers. One that has run out, or is about another map, is none here. */
export interface SuppressedScope {
  readonly rule: string;
  /** The id of the one object it is about, as clients see it; null for all. */
  readonly subjectId: string | null;
}

/** The first suppression that covers a finding, or null. */
export function suppressorOf<Suppression extends SuppressedScope>(
  { rule, subject }: Finding,
  suppressions: readonly Suppression[],
): Suppression | null {
  const id = encodeGlobalId(subject.type, subject.id);
  const covers = (one: Suppression) =>
    one.rule === rule && (one.subjectId === null || one.subjectId === id);
  return suppressions.find(covers) ?? null;
}
