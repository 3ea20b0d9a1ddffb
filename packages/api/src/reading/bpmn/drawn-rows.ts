import type {
  DrawnElement,
  DrawnFlow,
  DrawnKind,
  ElementMeasures,
  FlowMeasures,
  ProcessDrawing,
} from './process-drawing.ts';

/** A shape of a drawing as it is stored; others are named by the ids of the file. */
export interface ElementRow extends ElementMeasures {
  elementId: string;
  type: DrawnKind | 'POOL' | 'LANE';
  name: string;
  position: number;
  /** Absent where the file says nothing: then what is stored stays. */
  documentation: string | undefined;
  bpmnType: string | null;
  trigger: string | null;
  calledElement: string | null;
  pool: string | null;
  lane: string | null;
  parent: string | null;
  attachedTo: string | null;
}

/** An arrow of a drawing as it is stored. */
export interface FlowRow extends FlowMeasures {
  elementId: string;
  kind: DrawnFlow['kind'];
  label: string | null;
  source: string;
  target: string;
  condition: string | null;
  isDefault: boolean;
}

const LONGEST_NAME = 300;
const LONGEST_TEXT = 20_000;

/** Turns a drawing into the rows that are stored of it: pools and lanes first, then the rest in reading order. */
export function rowsOfDrawing(drawing: ProcessDrawing): {
  elements: ElementRow[];
  flows: FlowRow[];
} {
  const nothing = {
    documentation: undefined,
    trigger: null,
    calledElement: null,
    attachedTo: null,
  };
  const pools = drawing.pools.map(({ id, name }) => ({
    ...nothing,
    elementId: id,
    type: 'POOL' as const,
    name: shortName(name, 'Participant'),
    bpmnType: 'Participant',
    pool: null,
    lane: null,
    parent: null,
  }));
  const lanes = drawing.lanes.map(({ id, name, poolId, parentId }) => ({
    ...nothing,
    elementId: id,
    type: 'LANE' as const,
    name: shortName(name, 'Lane'),
    bpmnType: drawing.format === 'BPMN' ? 'Lane' : null,
    pool: poolId,
    lane: null,
    parent: parentId,
  }));
  const elements = [...pools, ...lanes, ...drawing.elements.map(elementRow)];
  return {
    elements: elements.map((row, index) => ({ ...row, position: index + 1 })),
    flows: drawing.flows.map(flowRow),
  };
}

function elementRow(element: DrawnElement): Omit<ElementRow, 'position'> {
  const { id, kind, name, bpmnType, trigger, documentation, calledElement } = element;
  // A note may be longer than a name; its whole text is then what is to be known about it.
  const rest = name.length > LONGEST_NAME ? name : null;
  return {
    elementId: id,
    type: kind,
    name: shortName(name, bpmnType ?? kind),
    documentation: (documentation ?? rest)?.slice(0, LONGEST_TEXT),
    bpmnType,
    trigger,
    calledElement: calledElement?.slice(0, LONGEST_NAME) ?? null,
    pool: element.poolId,
    lane: element.laneId,
    parent: element.parentId,
    attachedTo: element.attachedToId,
    ...element.measures,
  };
}

function flowRow(flow: DrawnFlow): FlowRow {
  const { id, kind, name, sourceId, targetId, condition, isDefault } = flow;
  return {
    elementId: id,
    kind,
    label: name?.slice(0, LONGEST_NAME) ?? null,
    source: sourceId,
    target: targetId,
    condition: condition?.slice(0, LONGEST_TEXT) ?? null,
    isDefault,
    ...flow.measures,
  };
}

/** What is not named is called by its type: “Exclusive gateway”. */
function shortName(name: string, type: string): string {
  if (name === '') return wordsOf(type);
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** “ExclusiveGateway” as words. */
function wordsOf(type: string): string {
  const words = type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
