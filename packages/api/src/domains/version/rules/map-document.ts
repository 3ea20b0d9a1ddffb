/** How documents are laid out: what is stored outlives the code that stored it. */
export const DOCUMENT_FORMAT = 'parcours-map-document/1';

/** The parts of a map by model, in the order they can be written: what is referred to comes first. */
export const PART_TYPES = [
  'Phase',
  'Step',
  'Lane',
  'Card',
  'TouchpointPlacement',
  'EmotionPoint',
  'PainPointPlacement',
  'ActionPlacement',
  'ProcessLink',
  'MetricPlacement',
] as const;

export type PartType = (typeof PART_TYPES)[number];

/** Anything JSON holds. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [name: string]: PlainValue };

/** The map itself, or one part of it. */
export interface MapPart {
  readonly id: string;
  readonly key: string | null;
  /** The place in its list; null for parts that stand in none. */
  readonly position: number | null;
  /** What a client may set of it, references and position left out: column → value. */
  readonly fields: Readonly<Record<string, PlainValue>>;
  /** Column → id of what it refers to. */
  readonly references: Readonly<Record<string, string | null>>;
}

/** What is kept of an object that a map refers to: enough to tell of it when it is gone. */
export interface Named {
  readonly key: string | null;
  readonly name: string;
}

export type ChannelMedium = 'DIGITAL' | 'HUMAN' | 'PHYSICAL' | 'HYBRID';

export interface ChannelEntry extends Named {
  readonly medium: ChannelMedium;
}

export interface TouchpointEntry extends Named {
  readonly channelId: string | null;
  /** The pain points felt at the touchpoint itself, on whichever map it stands. */
  readonly painPointIds: readonly string[];
}

export interface PainPointEntry extends Named {
  readonly severity: string | null;
  readonly isArchived: boolean;
}

/** A metric with its figures as they were when the document was made. */
export interface MetricEntry extends Named {
  /** The columns that decide what a value means: the measures made them, and they alone look into them. */
  readonly definition: unknown;
  readonly current: {
    readonly value: number | null;
    readonly reason: string | null;
    readonly sampleSize: number | null;
    /** The first day of its period, as YYYY-MM-DD. */
    readonly startDate: string | null;
  };
  /** The latest baseline. */
  readonly baseline: {
    readonly value: number;
    readonly sampleSize: number | null;
    readonly formulaVersion: number;
  } | null;
  /** The target that is due last. */
  readonly target: {
    readonly operator: string;
    readonly value: number;
    readonly upperValue: number | null;
    readonly dueDate: string | null;
  } | null;
}

type Shelf<Entry> = Readonly<Record<string, Entry>>;

/** What a map refers to, by model and id. */
export interface Library {
  readonly Persona: Shelf<Named>;
  readonly Actor: Shelf<Named>;
  readonly Channel: Shelf<ChannelEntry>;
  readonly Touchpoint: Shelf<TouchpointEntry>;
  readonly PainPoint: Shelf<PainPointEntry>;
  readonly Action: Shelf<Named>;
  readonly Process: Shelf<Named>;
  readonly ProcessElement: Shelf<Named>;
  readonly ProcessFlow: Shelf<Named>;
  readonly Metric: Shelf<MetricEntry>;
}

export type LibraryType = keyof Library;

/**
 * A whole map as plain JSON: what it holds, in one order, and what it refers to.
 *
 * Parts are addressed by their key; a part without one goes by its id, as it
 * does in an export. A map derived from another gives its parts these
 * addresses as their keys, so what came from what can be told for good.
 *
 * Who owns the map, what it is based on and its own key are left out: they
 * say where it belongs, not what it shows.
 */
export interface MapDocument {
  readonly format: typeof DOCUMENT_FORMAT;
  readonly map: MapPart;
  /** The ids of the personas it is drawn for, in their order. */
  readonly personaIds: readonly string[];
  readonly parts: Readonly<Record<PartType, readonly MapPart[]>>;
  readonly library: Library;
}

/** What a part is called among the parts of its type: its key, else its id. */
export function addressOf({ key, id }: Pick<MapPart, 'key' | 'id'>): string {
  return key ?? id;
}

/** The columns that say where parts of a type stand: each refers to the map or to another part. */
export const PLACE_COLUMNS: Readonly<
  Record<PartType, Readonly<Record<string, PartType | 'JourneyMap'>>>
> = {
  Phase: {},
  Step: { phaseId: 'Phase' },
  Lane: {},
  Card: { laneId: 'Lane', stepId: 'Step' },
  TouchpointPlacement: { stepId: 'Step' },
  EmotionPoint: { stepId: 'Step' },
  PainPointPlacement: { stepId: 'Step' },
  ActionPlacement: { stepId: 'Step' },
  ProcessLink: { stepId: 'Step', phaseId: 'Phase' },
  MetricPlacement: {
    journeyMapId: 'JourneyMap',
    phaseId: 'Phase',
    stepId: 'Step',
    touchpointPlacementId: 'TouchpointPlacement',
  },
};

/** The columns by which parts of a type refer to the library. */
export const LIBRARY_COLUMNS: Readonly<Record<PartType, Readonly<Record<string, LibraryType>>>> = {
  Phase: {},
  Step: {},
  Lane: { actorId: 'Actor' },
  Card: {},
  TouchpointPlacement: { touchpointId: 'Touchpoint' },
  EmotionPoint: { personaId: 'Persona' },
  PainPointPlacement: { painPointId: 'PainPoint' },
  ActionPlacement: { actionId: 'Action' },
  ProcessLink: {
    processId: 'Process',
    processElementId: 'ProcessElement',
    processFlowId: 'ProcessFlow',
  },
  MetricPlacement: { metricId: 'Metric' },
};
