/** The fields of a step that a column or row may hold, and how their text is read. */
export const STEP_FIELDS = {
  customerGoal: 'text',
  action: 'text',
  thoughts: 'text',
  expectation: 'text',
  waitingActivity: 'text',
  waitingSeconds: 'count',
  durationSeconds: 'count',
  optional: 'flag',
} as const;

export type StepField = keyof typeof STEP_FIELDS;
