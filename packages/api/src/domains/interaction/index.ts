export { type IngestedRow, ingestInteractions, takeInInteractions } from './ingest.service.ts';
export {
  addReports,
  EMPTY_REPORT,
  ingestStream,
  type StreamLine,
  type StreamReport,
} from './ingest-stream.service.ts';
export { INTERACTION_FIELDS } from './interaction-fields.ts';
export { refreshJourneyInstances } from './journey-instances.service.ts';
export { InteractionConditions } from './match-rule.schema.ts';
