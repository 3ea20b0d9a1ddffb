export { PainPoint } from './pain-point.schema.ts';
