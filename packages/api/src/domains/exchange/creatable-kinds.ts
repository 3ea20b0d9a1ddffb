import type { CreatableKind } from '../../kernel/creatable-kinds.ts';

/** What an import can make by name alone, and where bundles keep it; tags are only words. */
export const CREATABLE: Readonly<Record<CreatableKind, string | null>> = {
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
};
