export { PainPoint, PainPointSeverity, PainPointSide } from './pain-point.schema.ts';
