import { defineEntity } from '../../entity/index.ts';
import type { Prisma } from '../../generated/prisma/client.ts';

/** What an import of maps can find by its id in another system. */
const IMPORTED: readonly Prisma.ModelName[] = [
  'Department',
  'Actor',
  'System',
  'Channel',
  'Persona',
  'Objective',
  'Metric',
  'Touchpoint',
  'Process',
  'ProcessElement',
  'ProcessFlow',
  'Journey',
  'JourneyMap',
  'Phase',
  'Step',
  'Lane',
  'Card',
  'TouchpointPlacement',
  'EmotionPoint',
  'PainPoint',
  'PainPointPlacement',
  'Action',
  'ActionPlacement',
  'ActionEffect',
  'ProcessLink',
  'MetricPlacement',
  'Baseline',
  'Target',
  'Benchmark',
  'DataPoint',
];

export const externalRef = defineEntity({
  model: 'ExternalRef',
  noun: 'external reference',
  exactlyOneOf: ['contactId', 'accountId', 'serviceCaseId', 'objectId'],
  objectIds: { objectId: IMPORTED },
  uniqueBy: ['system', 'objectType', 'externalId'],
});
