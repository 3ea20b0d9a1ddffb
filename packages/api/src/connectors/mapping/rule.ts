import { z } from 'zod';

/** How the value of a field is found in a record. */
export type Template =
  | {
      path: string;
      as?: 'text' | 'number' | 'moment' | 'lower' | undefined;
      map?: Record<string, unknown> | undefined;
      default?: unknown;
    }
  | { value: unknown }
  | { text: string }
  | { list: Template[] }
  | { object: Record<string, Template> };

const template: z.ZodType<Template> = z.lazy(() =>
  z.union([
    z.strictObject({
      path: z.string().min(1),
      as: z.enum(['text', 'number', 'moment', 'lower']).optional(),
      map: z.record(z.string(), z.json()).optional(),
      default: z.json().optional(),
    }),
    z.strictObject({ value: z.json() }),
    z.strictObject({ text: z.string() }),
    z.strictObject({ list: z.array(template).max(20) }),
    z.strictObject({ object: z.record(z.string(), template) }),
  ]),
);

/** What must hold of a record. */
export const conditionSchema = z.strictObject({
  path: z.string().min(1),
  is: z.array(z.string()).optional(),
  isNot: z.array(z.string()).optional(),
  exists: z.boolean().optional(),
});

const reference = z.strictObject({ objectType: z.string().min(1).optional(), id: template });

/** What a rule makes of a record. */
export const EMITTED = ['ACCOUNT', 'CONTACT', 'SERVICE_CASE', 'INTERACTION'] as const;
export type Emitted = (typeof EMITTED)[number];

const rule = z.strictObject({
  /** The kinds of records it is for; all when left out. */
  objectTypes: z.array(z.string()).optional(),
  /** What must hold of the record: all of it. */
  when: z.array(conditionSchema).max(20).default([]),
  emit: z.enum(EMITTED),
  /** Its external id; that of the record when left out. */
  id: template.optional(),
  /** The object type it is known by; the usual one of its kind when left out. */
  objectType: z.string().min(1).optional(),
  fields: z.record(z.string(), template).default({}),
  contact: reference.optional(),
  account: reference.optional(),
  serviceCase: reference.optional(),
});

/** One rule from record to contact, account, case or interaction. */
export type MappingRule = z.output<typeof rule>;
export type MappingCondition = z.output<typeof conditionSchema>;
export type MappingReference = z.output<typeof reference>;

/** A mapping as clients give it. */
export const mappingSchema = z.array(rule).min(1).max(100);

/** Writes rules down in code, with what is left out filled in. */
export function mappingOf(rules: readonly z.input<typeof rule>[]): MappingRule[] {
  return mappingSchema.parse(rules);
}
