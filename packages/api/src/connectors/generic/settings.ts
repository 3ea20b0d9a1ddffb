import { z } from 'zod';

const header = z
  .string()
  .min(1)
  .transform((name) => name.toLowerCase());

/** What a source that sends webhooks of its own can be told. */
export const webhookSettings = z.strictObject({
  /** What the calls hold. */
  format: z.enum(['JSON', 'CLOUDEVENTS', 'SEGMENT']).default('JSON'),
  /** How calls are signed where they are not signed our way: a plain HMAC of the body. */
  signature: z
    .strictObject({
      header,
      algorithm: z.enum(['sha256', 'sha1']).default('sha256'),
      encoding: z.enum(['hex', 'base64']).default('hex'),
      /** What stands before the signature in the header, such as “sha256=”. */
      prefix: z.string().default(''),
    })
    .optional(),
  /** For JSON: where the records of a call are; the whole body, or a list of them, when left out. */
  listPath: z.string().optional(),
  /** For JSON: where a record has its id. */
  idPath: z.string().min(1).default('id'),
  /** For JSON: where a record says when it was changed. */
  updatedAtPath: z.string().optional(),
  /** For JSON: what its records are called. */
  objectType: z.string().min(1).max(100).default('event'),
});
export type WebhookSettings = z.output<typeof webhookSettings>;
