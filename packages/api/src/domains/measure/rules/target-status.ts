import type { LocalDate } from '../../../kernel/local-date.ts';

export type TargetOperator = 'AT_LEAST' | 'AT_MOST' | 'BETWEEN';

/** NOT_MET can still be met; MISSED cannot, as its day has passed. */
export type TargetStatus = 'MET' | 'NOT_MET' | 'MISSED' | 'NO_DATA';

export interface TargetTerms {
  operator: TargetOperator;
  value: number;
  /** The upper end of BETWEEN. */
  upperValue: number | null;
  /** The day it has to be met by; null for a target that stands for good. */
  due: LocalDate | null;
}

/** Tells whether a value reaches a target; the limits count as reached. */
export function reaches(
  { operator, value, upperValue }: Omit<TargetTerms, 'due'>,
  actual: number,
): boolean {
  if (operator === 'AT_MOST') return actual <= value;
  if (operator === 'AT_LEAST') return actual >= value;
  return actual >= value && actual <= (upperValue ?? value);
}

/**
 * Where a target stands.
 *
 * @param actual the latest value, or that of the last period begun by the due
 * day when this day has passed: what comes later neither saves nor spoils it
 */
export function targetStatus(
  terms: TargetTerms,
  actual: number | null,
  today: LocalDate,
): TargetStatus {
  if (actual === null) return 'NO_DATA';
  if (reaches(terms, actual)) return 'MET';
  return terms.due !== null && terms.due < today ? 'MISSED' : 'NOT_MET';
}
