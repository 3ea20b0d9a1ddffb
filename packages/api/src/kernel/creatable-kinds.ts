/** Kinds of objects that rows may name before they exist; tags are only words. */
export const CREATABLE_KINDS = [
  'TAG',
  'CHANNEL',
  'PERSONA',
  'TOUCHPOINT',
  'ACTOR',
  'DEPARTMENT',
  'SYSTEM',
  'OBJECTIVE',
  'PAIN_POINT',
  'ACTION',
  'PROCESS',
] as const;

/** A kind of object that rows may name before it exists. */
export type CreatableKind = (typeof CREATABLE_KINDS)[number];
