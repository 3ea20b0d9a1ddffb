/** What BPMN calls an element of a process, without the prefix: `UserTask`, `BoundaryEvent`. */
export type BpmnType = string;

/** A kind of box, as every notation has them. */
export type DrawnKind =
  | 'START'
  | 'END'
  | 'EVENT'
  | 'WAIT'
  | 'TASK'
  | 'DECISION'
  | 'GATEWAY'
  | 'SUBPROCESS'
  | 'DOCUMENT'
  | 'ANNOTATION';

/** A participant: somebody the drawing gives a pool of its own. */
export interface DrawnPool {
  readonly id: string;
  readonly name: string;
  /** The id of its process; null for a pool that does not show what happens inside. */
  readonly processId: string | null;
}

/** A lane of a pool or of another lane. */
export interface DrawnLane {
  readonly id: string;
  readonly name: string;
  readonly poolId: string | null;
  readonly parentId: string | null;
}

/** What may be measured of a box; times in seconds. What is absent the drawing does not speak of. */
export interface ElementMeasures {
  readonly durationSeconds?: number;
  readonly waitingSeconds?: number;
  readonly cycleSeconds?: number;
  readonly changeoverSeconds?: number;
  readonly batchSize?: number;
  readonly uptimePercent?: number;
  readonly operators?: number;
  readonly completeAccuratePercent?: number;
  readonly valueClass?: 'VALUE_ADDING' | 'NECESSARY' | 'NON_VALUE_ADDING';
  readonly waste?:
    | 'TRANSPORT'
    | 'INVENTORY'
    | 'MOTION'
    | 'WAITING'
    | 'OVERPRODUCTION'
    | 'OVERPROCESSING'
    | 'DEFECTS'
    | 'SKILLS';
}

/** What may be measured of an arrow. */
export interface FlowMeasures {
  readonly sharePercent?: number;
  readonly isRework?: boolean;
}

/** A box: a task, an event, a gateway, data, a note. */
export interface DrawnElement {
  readonly id: string;
  /** Empty when the drawing does not name it. */
  readonly name: string;
  readonly kind: DrawnKind;
  /** Null in other notations. */
  readonly bpmnType: BpmnType | null;
  /** What makes an event happen, or what it makes happen, as BPMN calls it: `Timer`, `Message`; null for none. */
  readonly trigger: string | null;
  readonly documentation: string | null;
  readonly poolId: string | null;
  readonly laneId: string | null;
  /** The sub-process it is in. */
  readonly parentId: string | null;
  /** The activity a boundary event sits on. */
  readonly attachedToId: string | null;
  /** What a call activity calls: the id of a process or global task, here or in another file. */
  readonly calledElement: string | null;
  readonly measures?: ElementMeasures;
}

export type DrawnFlowKind = 'SEQUENCE' | 'MESSAGE' | 'DATA' | 'ASSOCIATION';

/** An arrow from an element or a pool to another. */
export interface DrawnFlow {
  readonly id: string;
  readonly name: string | null;
  readonly kind: DrawnFlowKind;
  readonly sourceId: string;
  readonly targetId: string;
  readonly condition: string | null;
  /** Whether it is what happens when no condition holds. */
  readonly isDefault: boolean;
  readonly measures?: FlowMeasures;
}

/** Something about the file a person should know; it kept nothing else out. */
export interface DrawingFinding {
  readonly code:
    | 'UNREADABLE_PART'
    | 'DANGLING_REFERENCE'
    | 'DANGLING_FLOW'
    | 'REPEATED_ID'
    | 'IGNORED_COLUMN'
    | 'ASSUMED_UNIT';
  readonly message: string;
  /** The line of the file, from 1; null when the reader does not know it. */
  readonly line: number | null;
  readonly elementId: string | null;
}

/** What a process may be drawn as. */
export type DrawingFormat = 'BPMN' | 'MERMAID' | 'STEP_LIST' | 'VALUE_STREAM';

/** What the file of a process holds. */
export interface ProcessDrawing {
  readonly format: DrawingFormat;
  /** What the drawing is called: by its collaboration, its only process or its definitions; null for none. */
  readonly name: string | null;
  /** The program that wrote it, with its version. */
  readonly exporter: string | null;
  /** The ids of the processes, in the order of the file. */
  readonly processIds: readonly string[];
  readonly diagramCount: number;
  readonly pools: readonly DrawnPool[];
  readonly lanes: readonly DrawnLane[];
  /** In reading order: along the flows, from where the process starts. */
  readonly elements: readonly DrawnElement[];
  readonly flows: readonly DrawnFlow[];
  readonly findings: readonly DrawingFinding[];
  /** What customers ask for, and how long is worked for it, where the drawing says so. */
  readonly demand?: { readonly dailyDemand?: number; readonly dailyWorkSeconds?: number };
}
