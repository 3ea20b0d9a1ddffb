export { ingestInteractions } from './ingest.service.ts';
export { INTERACTION_FIELDS } from './interaction-fields.ts';
export { InteractionConditions } from './match-rule.schema.ts';
