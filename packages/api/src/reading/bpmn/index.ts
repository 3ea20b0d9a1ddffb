export { ReadingFailure } from '../failure.ts';
export { isSameText, saysDefault } from './default-attributes.ts';
export { type ElementRow, type FlowRow, rowsOfDrawing } from './drawn-rows.ts';
export { kindOf } from './element-kinds.ts';
export { type LintFinding, lintBpmn } from './lint-bpmn.ts';
export {
  BpmnModdle,
  listOf,
  type ModdleElement,
  nameOf,
  oneOf,
  textOf,
  typeOf,
} from './moddle.ts';
export type {
  DrawingFinding,
  DrawnElement,
  DrawnFlow,
  DrawnKind,
  ElementMeasures,
  ProcessDrawing,
} from './process-drawing.ts';
export { type OpenedBpmn, openBpmn, readBpmn } from './read-bpmn.ts';
export { type XmlFact, xmlFacts } from './xml-facts.ts';
