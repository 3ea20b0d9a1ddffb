export { JourneyMap, MapState } from './journey-map.schema.ts';
export { Phase } from './phase.schema.ts';
export { Step } from './step.schema.ts';
export { touchpoint } from './touchpoint.entity.ts';
export { Touchpoint } from './touchpoint.schema.ts';
export { TouchpointPlacement } from './touchpoint-placement.schema.ts';
