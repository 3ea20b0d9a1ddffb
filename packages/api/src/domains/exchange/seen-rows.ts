import type { RowError } from '../../entity/index.ts';

/** What the rows of a section stand for already, with their places: objects, and columns that name one. */
export type SeenRows = Map<string, number>;

/** The error of a row that is about the object of an earlier one. */
export function meansTheSame(noun: string, first: number): RowError {
  return {
    code: 'KEY_TAKEN',
    message: `Row ${first} is about the same ${noun}. Give each ${noun} one row.`,
    path: 'key',
  };
}
