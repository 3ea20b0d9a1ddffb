import { z } from 'zod';

/** Values of properties are texts; what the API says of numbers and booleans is not always true. */
const value = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .transform((given) => (given === null ? null : String(given)));

const id = z.union([z.string(), z.number()]).transform(String);

/** An object of the CRM: contact, company, deal, ticket or activity. */
export const crmObject = z.looseObject({
  id,
  properties: z.record(z.string(), value).default({}),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
  archived: z.boolean().optional(),
  url: z.string().optional(),
});
export type CrmObject = z.output<typeof crmObject>;

const paging = z
  .looseObject({ next: z.looseObject({ after: id }).optional() })
  .nullish()
  .transform((given) => given?.next?.after ?? null);

/** A page of a list or a search. */
export const objectPage = z.looseObject({
  total: z.number().optional(),
  results: z.array(crmObject),
  paging,
});

/** Why a call, or one object of a call, was refused. */
export const apiError = z.looseObject({
  status: z.string().optional(),
  category: z.string().optional(),
  subCategory: z.string().optional(),
  message: z.string(),
  correlationId: z.string().optional(),
  policyName: z.string().optional(),
  errorType: z.string().optional(),
  context: z.record(z.string(), z.unknown()).optional(),
  errors: z
    .array(
      z.looseObject({
        message: z.string().optional(),
        code: z.string().optional(),
        context: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
});
export type ApiError = z.output<typeof apiError>;

/** The answer to a batch: some may have succeeded and others not. */
export const batchReply = z.looseObject({
  status: z.string().optional(),
  results: z.array(crmObject).default([]),
  errors: z.array(apiError).default([]),
});

/** The answer to a batch of associations. */
export const associationReply = z.looseObject({
  results: z
    .array(
      z.looseObject({
        from: z.looseObject({ id }),
        to: z.array(z.looseObject({ toObjectId: id })).default([]),
      }),
    )
    .default([]),
  errors: z.array(apiError).default([]),
});

/** The properties an object type has. */
export const propertyList = z.looseObject({
  results: z.array(
    z.looseObject({
      name: z.string(),
      label: z.string().default(''),
      type: z.string().default(''),
    }),
  ),
});

export const tokenReply = z.looseObject({
  access_token: z.string().min(1),
  expires_in: z.number(),
});

/** One event of a webhook call; only what is used of it. */
export const webhookEvent = z.looseObject({
  eventId: z.union([z.string(), z.number()]).optional(),
  subscriptionId: z.union([z.string(), z.number()]).optional(),
  subscriptionType: z.string(),
  objectTypeId: z.string().optional(),
  objectId: id.optional(),
  primaryObjectId: id.optional(),
  occurredAt: z.number(),
  propertyName: z.string().nullish(),
  propertyValue: z.unknown().optional(),
  changeSource: z.string().nullish(),
  sourceId: z.string().nullish(),
});
export const webhookEvents = z.array(webhookEvent).max(1_000);
