import { defineEntity } from '../../entity/index.ts';

/** Taken in by ingest alone, in batches; the shared code only reads and lists it. */
export const interaction = defineEntity({
  model: 'Interaction',
  noun: 'interaction',
  personal: ['sentBy', 'sentTo', 'subject', 'properties'],
  isBulk: true,
});
