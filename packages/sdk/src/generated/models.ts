// Generated from the schema; do not edit.

import type {
  BulkRowStatus,
  ChangeKind,
  JourneyMapState,
  Severity,
} from './enums.ts';

/** A key a program calls the API with. */
export interface ApiKey {
  /** The opaque id. */
  id: string;
  /** What the key is for. */
  name: string;
  /** The first letters of the key. */
  prefix: string;
  /** When the key was revoked, or null. */
  revokedAt: string | null;
}
/** A key a program calls the API with. */
export interface ApiKeyGraph extends ApiKey {
  __typename: 'ApiKey';
  $scalars?: ApiKey;
}

/** A page of API keys. */
export interface ApiKeyConnectionGraph {
  __typename: 'ApiKeyConnection';
  /** The keys, each with its cursor. */
  edges: ApiKeyEdgeGraph[];
  /** The keys. */
  nodes: ApiKeyGraph[];
  /** Where the page starts and ends. */
  pageInfo: PageInfoGraph;
  /** How many keys match in all. */
  totalCount: number;
}

/** A new key, with its secret, which is shown this once. */
export interface ApiKeyCreated {
  /** The key. */
  apiKey: ApiKey;
  /** What to send as the bearer token. */
  secret: string;
}
export type ApiKeyCreatedPlain = Pick<ApiKeyCreated, 'secret'>;
/** A new key, with its secret, which is shown this once. */
export interface ApiKeyCreatedGraph extends ApiKeyCreatedPlain {
  __typename: 'ApiKeyCreated';
  /** The key. */
  apiKey: ApiKeyGraph;
  $scalars?: ApiKeyCreatedPlain;
  $all?: ApiKeyCreated;
}

/** An API key at its place in a page. */
export interface ApiKeyEdgeGraph {
  __typename: 'ApiKeyEdge';
  /** The place, to be given as `after` or `before`. */
  cursor: string;
  /** The key. */
  node: ApiKeyGraph;
}

/** What became of the rows of a bulk write. */
export interface BulkResult {
  /** Whether nothing was to be written. */
  dryRun: boolean;
  /** Whether something was written. */
  applied: boolean;
  /** How many objects were created. */
  created: number;
  /** How many objects were changed. */
  updated: number;
  /** How many rows changed nothing. */
  unchanged: number;
  /** How many rows were refused. */
  rejected: number;
  /** Row by row. */
  rows: BulkRow[];
}
export type BulkResultPlain = Pick<BulkResult, 'dryRun' | 'applied' | 'created' | 'updated' | 'unchanged' | 'rejected'>;
/** What became of the rows of a bulk write. */
export interface BulkResultGraph extends BulkResultPlain {
  __typename: 'BulkResult';
  /** Row by row. */
  rows: BulkRowGraph[];
  $scalars?: BulkResultPlain;
  $all?: BulkResult;
}

/** What became of one row. */
export interface BulkRow {
  /** The place of the row in the input, from 0. */
  index: number;
  /** The key of the row. */
  key: string | null;
  /** The id of the object, unless the row was refused. */
  id: string | null;
  /** What became of it. */
  status: BulkRowStatus;
  /** Why it was refused. */
  errors: RowError[];
}
export type BulkRowPlain = Pick<BulkRow, 'index' | 'key' | 'id' | 'status'>;
/** What became of one row. */
export interface BulkRowGraph extends BulkRowPlain {
  __typename: 'BulkRow';
  /** Why it was refused. */
  errors: RowErrorGraph[];
  $scalars?: BulkRowPlain;
  $all?: BulkRow;
}

/** One change of the workspace. */
export interface Change {
  /** Where to resume: after this change. */
  cursor: string;
  /** What happened. */
  kind: ChangeKind;
  /** The id of the object. */
  entityId: string;
  /** The object as it is now, or null when it is gone. */
  entity: Entity | null;
  /** When it happened. */
  at: string;
}
export type ChangePlain = Pick<Change, 'cursor' | 'kind' | 'entityId' | 'at'>;
/** One change of the workspace. */
export interface ChangeGraph extends ChangePlain {
  __typename: 'Change';
  /** The object as it is now, or null when it is gone. */
  entity: EntityGraph | null;
  $scalars?: ChangePlain;
  $all?: Change;
}

/** Something that goes when an object goes. */
export interface Consequence {
  /** The type of the objects. */
  type: string;
  /** How many of them. */
  count: number;
}
/** Something that goes when an object goes. */
export interface ConsequenceGraph extends Consequence {
  __typename: 'Consequence';
  $scalars?: Consequence;
  $all?: Consequence;
}

/** What a delete did, or would do. */
export interface Deletion {
  /** The id of the object. */
  id: string;
  /** Whether nothing was written. */
  dryRun: boolean;
  /** What went with it. */
  consequences: Consequence[];
}
export type DeletionPlain = Pick<Deletion, 'id' | 'dryRun'>;
/** What a delete did, or would do. */
export interface DeletionGraph extends DeletionPlain {
  __typename: 'Deletion';
  /** What went with it. */
  consequences: ConsequenceGraph[];
  $scalars?: DeletionPlain;
  $all?: Deletion;
}

/** What every object of a workspace carries. */
export interface Entity {
  /** The opaque id. */
  id: string;
  /** The client's own key, unique in its parent. */
  key: string | null;
  /** Counts the writes; given back on a write, it guards against a lost update. */
  revision: number;
  /** When the object was created. */
  createdAt: string;
  /** When the object was last written. */
  updatedAt: string;
  /** When the object was archived, or null. */
  archivedAt: string | null;
}
/** What every object of a workspace carries. */
export interface EntityGraph extends Entity {
  __typename: 'Journey' | 'JourneyMap' | 'PainPoint' | 'Persona' | 'Phase' | 'Step' | 'Touchpoint';
  $scalars?: Entity;
  $on?: { Journey: JourneyGraph; JourneyMap: JourneyMapGraph; PainPoint: PainPointGraph; Persona: PersonaGraph; Phase: PhaseGraph; Step: StepGraph; Touchpoint: TouchpointGraph };
}

/** What a customer goes through to reach an aim (French: parcours client). */
export interface Journey {
  /** The opaque id. */
  id: string;
  /** The client's own key, unique in the workspace. */
  key: string | null;
  /** Counts the writes. */
  revision: number;
  /** When the journey was created. */
  createdAt: string;
  /** When the journey was last written. */
  updatedAt: string;
  /** When the journey was archived, or null. */
  archivedAt: string | null;
  /** The name, in the customer's words. */
  name: string;
  /** What the journey is about. */
  description: string | null;
  /** The labels of the journey. */
  tags: string[];
  /** The day the journey is to be looked at again. */
  reviewDate: string | null;
}
/** What a customer goes through to reach an aim (French: parcours client). */
export interface JourneyGraph extends Journey {
  __typename: 'Journey';
  /** The maps of the journey. */
  maps: JourneyMapConnectionGraph;
  $scalars?: Journey;
}

/** A page of journeys. */
export interface JourneyConnectionGraph {
  __typename: 'JourneyConnection';
  /** The journeys, each with its cursor. */
  edges: JourneyEdgeGraph[];
  /** The journeys. */
  nodes: JourneyGraph[];
  /** Where the page starts and ends. */
  pageInfo: PageInfoGraph;
  /** How many journeys match in all. */
  totalCount: number;
}

/** A journey at its place in a page. */
export interface JourneyEdgeGraph {
  __typename: 'JourneyEdge';
  /** The place, to be given as `after` or `before`. */
  cursor: string;
  /** The journey. */
  node: JourneyGraph;
}

/** One picture of a journey (French: cartographie). */
export interface JourneyMap {
  /** The opaque id. */
  id: string;
  /** The client's own key, unique in the journey. */
  key: string | null;
  /** Counts the writes. */
  revision: number;
  /** When the map was created. */
  createdAt: string;
  /** When the map was last written. */
  updatedAt: string;
  /** When the map was archived, or null. */
  archivedAt: string | null;
  /** The name of the map. */
  name: string;
  /** How the map relates to time. */
  state: JourneyMapState;
}
/** One picture of a journey (French: cartographie). */
export interface JourneyMapGraph extends JourneyMap {
  __typename: 'JourneyMap';
  /** The journey the map draws. */
  journey: JourneyGraph;
  /** The map this one started from. */
  basedOn: JourneyMapGraph | null;
  /** Who the map is about. */
  personas: PersonaGraph[];
  /** The phases, in order. */
  phases: PhaseGraph[];
  /** The pain points on the map. */
  painPoints: PainPointConnectionGraph;
  /** The mean emotion of a persona on the map, on the map's scale. */
  emotion: number | null;
  $scalars?: JourneyMap;
}

/** What a journey map's readers are told. */
export interface JourneyMapChange {
  /** Where to resume: after this change. */
  cursor: string;
  /** What happened. */
  kind: ChangeKind;
  /** The map as it is now. */
  map: JourneyMap | null;
}
export type JourneyMapChangePlain = Pick<JourneyMapChange, 'cursor' | 'kind'>;
/** What a journey map's readers are told. */
export interface JourneyMapChangeGraph extends JourneyMapChangePlain {
  __typename: 'JourneyMapChange';
  /** The map as it is now. */
  map: JourneyMapGraph | null;
  $scalars?: JourneyMapChangePlain;
  $all?: JourneyMapChange;
}

/** A page of journey maps. */
export interface JourneyMapConnectionGraph {
  __typename: 'JourneyMapConnection';
  /** The maps, each with its cursor. */
  edges: JourneyMapEdgeGraph[];
  /** The maps. */
  nodes: JourneyMapGraph[];
  /** Where the page starts and ends. */
  pageInfo: PageInfoGraph;
  /** How many maps match in all. */
  totalCount: number;
}

/** A journey map at its place in a page. */
export interface JourneyMapEdgeGraph {
  __typename: 'JourneyMapEdge';
  /** The place, to be given as `after` or `before`. */
  cursor: string;
  /** The map. */
  node: JourneyMapGraph;
}

/** A journey map, ready to be drawn. */
export interface JourneyMapMatrix {
  /** The map. */
  map: JourneyMap;
  /** The columns, from left to right. */
  columns: MatrixColumn[];
  /** The rows, from top to bottom. */
  lanes: MatrixLane[];
}
export type JourneyMapMatrixPlain = Pick<JourneyMapMatrix, never>;
/** A journey map, ready to be drawn. */
export interface JourneyMapMatrixGraph extends JourneyMapMatrixPlain {
  __typename: 'JourneyMapMatrix';
  /** The map. */
  map: JourneyMapGraph;
  /** The columns, from left to right. */
  columns: MatrixColumnGraph[];
  /** The rows, from top to bottom. */
  lanes: MatrixLaneGraph[];
  $scalars?: JourneyMapMatrixPlain;
  $all?: JourneyMapMatrix;
}

/** A cell of a matrix. */
export interface MatrixCell {
  /** The column of the cell. */
  column: number;
  /** The text in the cell. */
  text: string | null;
}
/** A cell of a matrix. */
export interface MatrixCellGraph extends MatrixCell {
  __typename: 'MatrixCell';
  $scalars?: MatrixCell;
  $all?: MatrixCell;
}

/** A column of a matrix: one step. */
export interface MatrixColumn {
  /** The step. */
  stepId: string;
  /** The name over the column. */
  name: string;
  /** The phase the column belongs to. */
  phase: string;
}
/** A column of a matrix: one step. */
export interface MatrixColumnGraph extends MatrixColumn {
  __typename: 'MatrixColumn';
  $scalars?: MatrixColumn;
  $all?: MatrixColumn;
}

/** A row of a matrix. */
export interface MatrixLane {
  /** The name before the row. */
  name: string;
  /** The cells that are not empty, from left to right. */
  cells: MatrixCell[];
}
export type MatrixLanePlain = Pick<MatrixLane, 'name'>;
/** A row of a matrix. */
export interface MatrixLaneGraph extends MatrixLanePlain {
  __typename: 'MatrixLane';
  /** The cells that are not empty, from left to right. */
  cells: MatrixCellGraph[];
  $scalars?: MatrixLanePlain;
  $all?: MatrixLane;
}

/** Everything that can be written. */
export interface MutationGraph {
  __typename: 'Mutation';
  /** Create a journey. */
  journeyCreate: JourneyGraph;
  /** Change a journey. */
  journeyUpdate: JourneyGraph;
  /** Put a journey away. Safe to repeat. */
  journeyArchive: JourneyGraph;
  /** Bring a journey back. Safe to repeat. */
  journeyRestore: JourneyGraph;
  /** Delete a journey for good. */
  journeyDelete: DeletionGraph;
  /** Write journeys by key. */
  journeyBulkUpsert: BulkResultGraph;
  /** Create a journey map. */
  journeyMapCreate: JourneyMapGraph;
  /** Change a journey map. */
  journeyMapUpdate: JourneyMapGraph;
  /** Put a journey map away. Safe to repeat. */
  journeyMapArchive: JourneyMapGraph;
  /** Delete a journey map for good. */
  journeyMapDelete: DeletionGraph;
  /** Read a journey map from a file. */
  journeyMapImport: BulkResultGraph;
  /** Create a step. */
  stepCreate: StepGraph;
  /** Create a persona. */
  personaCreate: PersonaGraph;
  /** Create a pain point. */
  painPointCreate: PainPointGraph;
  /** Create an API key. Its secret is shown this once. */
  apiKeyCreate: ApiKeyCreatedGraph;
  /** Revoke an API key. Safe to repeat. */
  apiKeyRevoke: ApiKeyGraph;
  /** Announce a file. */
  uploadCreate: UploadGraph;
}

/** Anything with an id that the whole API knows. */
export interface Node {
  /** The opaque id. */
  id: string;
}
/** Anything with an id that the whole API knows. */
export interface NodeGraph extends Node {
  __typename: 'ApiKey' | 'Journey' | 'JourneyMap' | 'PainPoint' | 'Persona' | 'Phase' | 'Step' | 'Touchpoint' | 'Upload' | 'Workspace';
  $scalars?: Node;
  $on?: { ApiKey: ApiKeyGraph; Journey: JourneyGraph; JourneyMap: JourneyMapGraph; PainPoint: PainPointGraph; Persona: PersonaGraph; Phase: PhaseGraph; Step: StepGraph; Touchpoint: TouchpointGraph; Upload: UploadGraph; Workspace: WorkspaceGraph };
}

/** Where a page starts and ends. */
export interface PageInfo {
  /** The cursor of the first object of the page. */
  startCursor: string | null;
  /** The cursor of the last object of the page. */
  endCursor: string | null;
  /** Whether more objects follow. */
  hasNextPage: boolean;
  /** Whether objects come before. */
  hasPreviousPage: boolean;
}
/** Where a page starts and ends. */
export interface PageInfoGraph extends PageInfo {
  __typename: 'PageInfo';
  $scalars?: PageInfo;
  $all?: PageInfo;
}

/** What hurts (French: irritant). */
export interface PainPoint {
  /** The opaque id. */
  id: string;
  /** The client's own key, unique in the workspace. */
  key: string | null;
  /** Counts the writes. */
  revision: number;
  /** When the pain point was created. */
  createdAt: string;
  /** When the pain point was last written. */
  updatedAt: string;
  /** When the pain point was archived, or null. */
  archivedAt: string | null;
  /** What hurts, in a few words. */
  title: string;
  /** How bad it is. */
  severity: Severity;
}
/** What hurts (French: irritant). */
export interface PainPointGraph extends PainPoint {
  __typename: 'PainPoint';
  /** What it is attached to. */
  subject: PainPointSubjectGraph | null;
  $scalars?: PainPoint;
}

/** A page of pain points. */
export interface PainPointConnectionGraph {
  __typename: 'PainPointConnection';
  /** The pain points, each with its cursor. */
  edges: PainPointEdgeGraph[];
  /** The pain points. */
  nodes: PainPointGraph[];
  /** Where the page starts and ends. */
  pageInfo: PageInfoGraph;
  /** How many pain points match in all. */
  totalCount: number;
}

/** A pain point at its place in a page. */
export interface PainPointEdgeGraph {
  __typename: 'PainPointEdge';
  /** The place, to be given as `after` or `before`. */
  cursor: string;
  /** The pain point. */
  node: PainPointGraph;
}

/** What a pain point is attached to. */
export interface PainPointSubjectGraph {
  __typename: 'Step' | 'Touchpoint';
  $on?: { Step: StepGraph; Touchpoint: TouchpointGraph };
}

/** A kind of customer. */
export interface Persona {
  /** The opaque id. */
  id: string;
  /** The client's own key, unique in the workspace. */
  key: string | null;
  /** Counts the writes. */
  revision: number;
  /** When the persona was created. */
  createdAt: string;
  /** When the persona was last written. */
  updatedAt: string;
  /** When the persona was archived, or null. */
  archivedAt: string | null;
  /** The name of the persona. */
  name: string;
  /** What the persona needs. */
  needs: string[];
  /** Any further fields of the workspace. */
  customFields: unknown;
}
/** A kind of customer. */
export interface PersonaGraph extends Persona {
  __typename: 'Persona';
  $scalars?: Persona;
}

/** A page of personas. */
export interface PersonaConnectionGraph {
  __typename: 'PersonaConnection';
  /** The personas, each with its cursor. */
  edges: PersonaEdgeGraph[];
  /** The personas. */
  nodes: PersonaGraph[];
  /** Where the page starts and ends. */
  pageInfo: PageInfoGraph;
  /** How many personas match in all. */
  totalCount: number;
}

/** A persona at its place in a page. */
export interface PersonaEdgeGraph {
  __typename: 'PersonaEdge';
  /** The place, to be given as `after` or `before`. */
  cursor: string;
  /** The persona. */
  node: PersonaGraph;
}

/** A part of a map, such as before the purchase. */
export interface Phase {
  /** The opaque id. */
  id: string;
  /** The client's own key, unique in the map. */
  key: string | null;
  /** Counts the writes. */
  revision: number;
  /** When the phase was created. */
  createdAt: string;
  /** When the phase was last written. */
  updatedAt: string;
  /** When the phase was archived, or null. */
  archivedAt: string | null;
  /** The name of the phase. */
  name: string;
  /** Its place in the map. */
  position: number;
}
/** A part of a map, such as before the purchase. */
export interface PhaseGraph extends Phase {
  __typename: 'Phase';
  /** The steps, in order. */
  steps: StepGraph[];
  $scalars?: Phase;
}

/** Everything that can be read. */
export interface QueryGraph {
  __typename: 'Query';
  /** The object with this id, or null. */
  node: NodeGraph | null;
  /** The objects with these ids, null where there is none. */
  nodes: (NodeGraph | null)[];
  /** The workspace of the key that calls. */
  workspace: WorkspaceGraph;
  /** Where the change log ends now. */
  changeCursor: string;
  /** The journey with this id or key, or null. */
  journey: JourneyGraph | null;
  /** The journeys of the workspace. */
  journeys: JourneyConnectionGraph;
  /** The journey map with this id or key, or null. */
  journeyMap: JourneyMapGraph | null;
  /** The journey maps of the workspace. */
  journeyMaps: JourneyMapConnectionGraph;
  /** A journey map, ready to be drawn. */
  journeyMapMatrix: JourneyMapMatrixGraph;
  /** The step with this id, or null. */
  step: StepGraph | null;
  /** The persona with this id or key, or null. */
  persona: PersonaGraph | null;
  /** The personas of the workspace. */
  personas: PersonaConnectionGraph;
  /** The pain point with this id or key, or null. */
  painPoint: PainPointGraph | null;
  /** The pain points of the workspace. */
  painPoints: PainPointConnectionGraph;
  /** The API keys of the workspace. */
  apiKeys: ApiKeyConnectionGraph;
}

/** Why a row was refused. */
export interface RowError {
  /** The stable code. */
  code: string;
  /** A sentence that names the thing and the way out. */
  message: string;
  /** The place in the row. */
  path: string[];
}
/** Why a row was refused. */
export interface RowErrorGraph extends RowError {
  __typename: 'RowError';
  $scalars?: RowError;
  $all?: RowError;
}

/** One thing the customer does or goes through (French: étape). */
export interface Step {
  /** The opaque id. */
  id: string;
  /** The client's own key, unique in the map. */
  key: string | null;
  /** Counts the writes. */
  revision: number;
  /** When the step was created. */
  createdAt: string;
  /** When the step was last written. */
  updatedAt: string;
  /** When the step was archived, or null. */
  archivedAt: string | null;
  /** The name of the step. */
  name: string;
  /** Its place in the phase. */
  position: number;
  /** What the customer expects. */
  expectation: string | null;
}
/** One thing the customer does or goes through (French: étape). */
export interface StepGraph extends Step {
  __typename: 'Step';
  /** The waiting of the step. */
  waiting: WaitingGraph | null;
  /** The phase the step belongs to. */
  phase: PhaseGraph;
  /** The touchpoints of the step. */
  touchpoints: TouchpointGraph[];
  $scalars?: Step;
}

/** Everything that can be followed. */
export interface SubscriptionGraph {
  __typename: 'Subscription';
  /** Every change of the workspace, in order. */
  changes: ChangeGraph;
  /** Every change of one journey map, in order. */
  journeyMapChanges: JourneyMapChangeGraph;
}

/** Where customer and organisation meet (French: point de contact). */
export interface Touchpoint {
  /** The opaque id. */
  id: string;
  /** The client's own key, unique in the workspace. */
  key: string | null;
  /** Counts the writes. */
  revision: number;
  /** When the touchpoint was created. */
  createdAt: string;
  /** When the touchpoint was last written. */
  updatedAt: string;
  /** When the touchpoint was archived, or null. */
  archivedAt: string | null;
  /** The name of the touchpoint. */
  name: string;
}
/** Where customer and organisation meet (French: point de contact). */
export interface TouchpointGraph extends Touchpoint {
  __typename: 'Touchpoint';
  $scalars?: Touchpoint;
}

/** A file on its way in. */
export interface Upload {
  /** The opaque id, which is also the last part of the address to PUT to. */
  id: string;
  /** The name of the file. */
  fileName: string;
  /** The bytes received. */
  size: number | null;
}
/** A file on its way in. */
export interface UploadGraph extends Upload {
  __typename: 'Upload';
  $scalars?: Upload;
}

/** How long a customer waits, and what happens meanwhile. */
export interface Waiting {
  /** The seconds waited. */
  durationSeconds: number | null;
  /** What happens meanwhile. */
  whatHappens: string | null;
}
/** How long a customer waits, and what happens meanwhile. */
export interface WaitingGraph extends Waiting {
  __typename: 'Waiting';
  $scalars?: Waiting;
  $all?: Waiting;
}

/** The workspace a key belongs to. */
export interface Workspace {
  /** The opaque id. */
  id: string;
  /** The name of the workspace. */
  name: string;
  /** When the workspace was created. */
  createdAt: string;
}
/** The workspace a key belongs to. */
export interface WorkspaceGraph extends Workspace {
  __typename: 'Workspace';
  $scalars?: Workspace;
}
