/** What an import can make by name alone, and where bundles keep it; tags are only words. */
export const CREATABLE = {
  TAG: null,
  CHANNEL: 'channels',
  PERSONA: 'personas',
  TOUCHPOINT: 'touchpoints',
  ACTOR: 'actors',
  DEPARTMENT: 'departments',
  SYSTEM: 'systems',
  OBJECTIVE: 'objectives',
  PAIN_POINT: 'painPoints',
  ACTION: 'actions',
  PROCESS: 'processes',
} as const;

/** A kind of object that rows may name before it exists. */
export type CreatableKind = keyof typeof CREATABLE;
