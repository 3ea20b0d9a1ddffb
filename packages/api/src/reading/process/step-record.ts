import type { StepField } from './step-columns.ts';

/** What is said of a field, and where. */
export interface SaidField {
  readonly text: string;
  /** Seconds of the unit a time is in; null where nobody says. */
  readonly unit: number | null;
}

/** A step as a list has it. */
export interface StepRecord {
  /** The line of the file, from 1; null where it is not known. */
  readonly line: number | null;
  readonly fields: ReadonlyMap<StepField, SaidField>;
}
