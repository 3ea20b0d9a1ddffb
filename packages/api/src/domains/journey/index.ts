export { JourneyMap } from './journey-map.schema.ts';
export { Step } from './step.schema.ts';
export { Touchpoint } from './touchpoint.schema.ts';
