import { z } from 'zod';

/** What of a contact can be told to its source. */
export const TOLD = ['STEP', 'ENTERED_AT', 'LAST_TOUCHPOINT', 'PERSONA', 'LAST_SCORE'] as const;

const rule = z.strictObject({
  /** The property there. */
  property: z.string().min(1).max(100),
  value: z.enum(TOLD),
  /** The type of interaction whose latest value is told; for LAST_SCORE. */
  interactionType: z.string().min(1).optional(),
});

/** Which properties of contacts there follow what happens here. */
export const writeBackSchema = z
  .array(rule)
  .min(1)
  .max(50)
  .refine(
    (rules) =>
      rules.every(
        ({ value, interactionType }) =>
          (value === 'LAST_SCORE') === (interactionType !== undefined),
      ),
    'LAST_SCORE, and nothing else, needs an interactionType.',
  );
export type WriteBackRule = z.output<typeof rule>;
