// Generated from the schema; do not edit.

import type {
  ApiKeyCreateInput,
  ApiKeyRevokeInput,
  ArchiveInput,
  ChangeWhere,
  DeleteInput,
  JourneyBulkUpsertInput,
  JourneyCreateInput,
  JourneyMapCreateInput,
  JourneyMapImportInput,
  JourneyMapOrder,
  JourneyMapUpdateInput,
  JourneyMapWhere,
  JourneyOrder,
  JourneyUpdateInput,
  JourneyWhere,
  PainPointCreateInput,
  PainPointWhere,
  PersonaCreateInput,
  PersonaWhere,
  RestoreInput,
  StepCreateInput,
  UploadCreateInput,
} from './inputs.ts';
import type {
  ApiKey,
  Journey,
  JourneyMap,
  PainPoint,
  Persona,
  Phase,
  Step,
  Touchpoint,
  Upload,
  Workspace,
} from './models.ts';

/** What to read of ApiKey. */
export interface ApiKeySelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** What the key is for. */
  name?: true;
  /** The first letters of the key. */
  prefix?: true;
  /** When the key was revoked, or null. */
  revokedAt?: true;
}

/** What to read of ApiKeyConnection. */
export interface ApiKeyConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The keys, each with its cursor. */
  edges?: ApiKeyEdgeSelect;
  /** The keys. */
  nodes?: ApiKeySelect;
  /** Where the page starts and ends. */
  pageInfo?: PageInfoSelect;
  /** How many keys match in all. */
  totalCount?: true;
}

/** What to read of ApiKeyCreated. */
export interface ApiKeyCreatedSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The key. */
  apiKey?: ApiKeySelect;
  /** What to send as the bearer token. */
  secret?: true;
}

/** What to read of ApiKeyEdge. */
export interface ApiKeyEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place, to be given as `after` or `before`. */
  cursor?: true;
  /** The key. */
  node?: ApiKeySelect;
}

/** What to read of BulkResult. */
export interface BulkResultSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether nothing was to be written. */
  dryRun?: true;
  /** Whether something was written. */
  applied?: true;
  /** How many objects were created. */
  created?: true;
  /** How many objects were changed. */
  updated?: true;
  /** How many rows changed nothing. */
  unchanged?: true;
  /** How many rows were refused. */
  rejected?: true;
  /** Row by row. */
  rows?: BulkRowSelect;
}

/** What to read of BulkRow. */
export interface BulkRowSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The place of the row in the input, from 0. */
  index?: true;
  /** The key of the row. */
  key?: true;
  /** The id of the object, unless the row was refused. */
  id?: true;
  /** What became of it. */
  status?: true;
  /** Why it was refused. */
  errors?: RowErrorSelect;
}

/** What to read of Change. */
export interface ChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Where to resume: after this change. */
  cursor?: true;
  /** What happened. */
  kind?: true;
  /** The id of the object. */
  entityId?: true;
  /** The object as it is now, or null when it is gone. */
  entity?: EntitySelect;
  /** When it happened. */
  at?: true;
}

/** What to read of Consequence. */
export interface ConsequenceSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The type of the objects. */
  type?: true;
  /** How many of them. */
  count?: true;
}

/** What to read of Deletion. */
export interface DeletionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the object. */
  id?: true;
  /** Whether nothing was written. */
  dryRun?: true;
  /** What went with it. */
  consequences?: ConsequenceSelect;
}

/** What to read of Entity. */
export interface EntitySelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** The client's own key, unique in its parent. */
  key?: true;
  /** Counts the writes; given back on a write, it guards against a lost update. */
  revision?: true;
  /** When the object was created. */
  createdAt?: true;
  /** When the object was last written. */
  updatedAt?: true;
  /** When the object was archived, or null. */
  archivedAt?: true;
  /** What to read when the object is of that type. */
  on?: {
    Journey?: JourneySelect;
    JourneyMap?: JourneyMapSelect;
    PainPoint?: PainPointSelect;
    Persona?: PersonaSelect;
    Phase?: PhaseSelect;
    Step?: StepSelect;
    Touchpoint?: TouchpointSelect;
  };
}

/** What to read of Journey. */
export interface JourneySelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** The client's own key, unique in the workspace. */
  key?: true;
  /** Counts the writes. */
  revision?: true;
  /** When the journey was created. */
  createdAt?: true;
  /** When the journey was last written. */
  updatedAt?: true;
  /** When the journey was archived, or null. */
  archivedAt?: true;
  /** The name, in the customer's words. */
  name?: true;
  /** What the journey is about. */
  description?: true;
  /** The labels of the journey. */
  tags?: true;
  /** The day the journey is to be looked at again. */
  reviewDate?: true;
  /** The maps of the journey. */
  maps?: Journey_MapsField;
}
/** The arguments of Journey.maps. */
export interface Journey_MapsArgs {
  /** At most so many. */
  first?: number | null;
  /** Those after this cursor. */
  after?: string | null;
  /** The last so many. */
  last?: number | null;
  /** Those before this cursor. */
  before?: string | null;
  /** Only those that match. */
  where?: JourneyMapWhere | null;
  /** How they are sorted. */
  orderBy?: readonly JourneyMapOrder[] | null;
  /** Whether archived ones count. */
  includeArchived?: boolean | null;
}
/** What to read of Journey.maps, and its arguments. */
export interface Journey_MapsField extends JourneyMapConnectionSelect {
  $?: Journey_MapsArgs;
}

/** What to read of JourneyConnection. */
export interface JourneyConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The journeys, each with its cursor. */
  edges?: JourneyEdgeSelect;
  /** The journeys. */
  nodes?: JourneySelect;
  /** Where the page starts and ends. */
  pageInfo?: PageInfoSelect;
  /** How many journeys match in all. */
  totalCount?: true;
}

/** What to read of JourneyEdge. */
export interface JourneyEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place, to be given as `after` or `before`. */
  cursor?: true;
  /** The journey. */
  node?: JourneySelect;
}

/** What to read of JourneyMap. */
export interface JourneyMapSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** The client's own key, unique in the journey. */
  key?: true;
  /** Counts the writes. */
  revision?: true;
  /** When the map was created. */
  createdAt?: true;
  /** When the map was last written. */
  updatedAt?: true;
  /** When the map was archived, or null. */
  archivedAt?: true;
  /** The name of the map. */
  name?: true;
  /** How the map relates to time. */
  state?: true;
  /** The journey the map draws. */
  journey?: JourneySelect;
  /** The map this one started from. */
  basedOn?: JourneyMapSelect;
  /** Who the map is about. */
  personas?: PersonaSelect;
  /** The phases, in order. */
  phases?: PhaseSelect;
  /** The pain points on the map. */
  painPoints?: JourneyMap_PainPointsField;
  /** The mean emotion of a persona on the map, on the map's scale. */
  emotion?: JourneyMap_EmotionField;
}
/** The arguments of JourneyMap.painPoints. */
export interface JourneyMap_PainPointsArgs {
  /** At most so many. */
  first?: number | null;
  /** Those after this cursor. */
  after?: string | null;
  /** Only those that match. */
  where?: PainPointWhere | null;
}
/** What to read of JourneyMap.painPoints, and its arguments. */
export interface JourneyMap_PainPointsField extends PainPointConnectionSelect {
  $?: JourneyMap_PainPointsArgs;
}
/** The arguments of JourneyMap.emotion. */
export interface JourneyMap_EmotionArgs {
  /** Whose emotion. */
  personaId: string;
}
/** What to read of JourneyMap.emotion, and its arguments. */
export interface JourneyMap_EmotionField {
  $: JourneyMap_EmotionArgs;
}

/** What to read of JourneyMapChange. */
export interface JourneyMapChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Where to resume: after this change. */
  cursor?: true;
  /** What happened. */
  kind?: true;
  /** The map as it is now. */
  map?: JourneyMapSelect;
}

/** What to read of JourneyMapConnection. */
export interface JourneyMapConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The maps, each with its cursor. */
  edges?: JourneyMapEdgeSelect;
  /** The maps. */
  nodes?: JourneyMapSelect;
  /** Where the page starts and ends. */
  pageInfo?: PageInfoSelect;
  /** How many maps match in all. */
  totalCount?: true;
}

/** What to read of JourneyMapEdge. */
export interface JourneyMapEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place, to be given as `after` or `before`. */
  cursor?: true;
  /** The map. */
  node?: JourneyMapSelect;
}

/** What to read of JourneyMapMatrix. */
export interface JourneyMapMatrixSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The map. */
  map?: JourneyMapSelect;
  /** The columns, from left to right. */
  columns?: MatrixColumnSelect;
  /** The rows, from top to bottom. */
  lanes?: MatrixLaneSelect;
}

/** What to read of MatrixCell. */
export interface MatrixCellSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The column of the cell. */
  column?: true;
  /** The text in the cell. */
  text?: true;
}

/** What to read of MatrixColumn. */
export interface MatrixColumnSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The step. */
  stepId?: true;
  /** The name over the column. */
  name?: true;
  /** The phase the column belongs to. */
  phase?: true;
}

/** What to read of MatrixLane. */
export interface MatrixLaneSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The name before the row. */
  name?: true;
  /** The cells that are not empty, from left to right. */
  cells?: MatrixCellSelect;
}

/** What to read of Mutation. */
export interface MutationSelect {
  /** The name of the type. */
  __typename?: true;
  /** Create a journey. */
  journeyCreate?: Mutation_JourneyCreateField;
  /** Change a journey. */
  journeyUpdate?: Mutation_JourneyUpdateField;
  /** Put a journey away. Safe to repeat. */
  journeyArchive?: Mutation_JourneyArchiveField;
  /** Bring a journey back. Safe to repeat. */
  journeyRestore?: Mutation_JourneyRestoreField;
  /** Delete a journey for good. */
  journeyDelete?: Mutation_JourneyDeleteField;
  /** Write journeys by key. */
  journeyBulkUpsert?: Mutation_JourneyBulkUpsertField;
  /** Create a journey map. */
  journeyMapCreate?: Mutation_JourneyMapCreateField;
  /** Change a journey map. */
  journeyMapUpdate?: Mutation_JourneyMapUpdateField;
  /** Put a journey map away. Safe to repeat. */
  journeyMapArchive?: Mutation_JourneyMapArchiveField;
  /** Delete a journey map for good. */
  journeyMapDelete?: Mutation_JourneyMapDeleteField;
  /** Read a journey map from a file. */
  journeyMapImport?: Mutation_JourneyMapImportField;
  /** Create a step. */
  stepCreate?: Mutation_StepCreateField;
  /** Create a persona. */
  personaCreate?: Mutation_PersonaCreateField;
  /** Create a pain point. */
  painPointCreate?: Mutation_PainPointCreateField;
  /** Create an API key. Its secret is shown this once. */
  apiKeyCreate?: Mutation_ApiKeyCreateField;
  /** Revoke an API key. Safe to repeat. */
  apiKeyRevoke?: Mutation_ApiKeyRevokeField;
  /** Announce a file. */
  uploadCreate?: Mutation_UploadCreateField;
}
/** The arguments of Mutation.journeyCreate. */
export interface Mutation_JourneyCreateArgs {
  /** The journey. */
  input: JourneyCreateInput;
}
/** What to read of Mutation.journeyCreate, and its arguments. */
export interface Mutation_JourneyCreateField extends JourneySelect {
  $: Mutation_JourneyCreateArgs;
}
/** The arguments of Mutation.journeyUpdate. */
export interface Mutation_JourneyUpdateArgs {
  /** The change. */
  input: JourneyUpdateInput;
}
/** What to read of Mutation.journeyUpdate, and its arguments. */
export interface Mutation_JourneyUpdateField extends JourneySelect {
  $: Mutation_JourneyUpdateArgs;
}
/** The arguments of Mutation.journeyArchive. */
export interface Mutation_JourneyArchiveArgs {
  /** The journey. */
  input: ArchiveInput;
}
/** What to read of Mutation.journeyArchive, and its arguments. */
export interface Mutation_JourneyArchiveField extends JourneySelect {
  $: Mutation_JourneyArchiveArgs;
}
/** The arguments of Mutation.journeyRestore. */
export interface Mutation_JourneyRestoreArgs {
  /** The journey. */
  input: RestoreInput;
}
/** What to read of Mutation.journeyRestore, and its arguments. */
export interface Mutation_JourneyRestoreField extends JourneySelect {
  $: Mutation_JourneyRestoreArgs;
}
/** The arguments of Mutation.journeyDelete. */
export interface Mutation_JourneyDeleteArgs {
  /** The journey. */
  input: DeleteInput;
}
/** What to read of Mutation.journeyDelete, and its arguments. */
export interface Mutation_JourneyDeleteField extends DeletionSelect {
  $: Mutation_JourneyDeleteArgs;
}
/** The arguments of Mutation.journeyBulkUpsert. */
export interface Mutation_JourneyBulkUpsertArgs {
  /** The journeys. */
  input: JourneyBulkUpsertInput;
}
/** What to read of Mutation.journeyBulkUpsert, and its arguments. */
export interface Mutation_JourneyBulkUpsertField extends BulkResultSelect {
  $: Mutation_JourneyBulkUpsertArgs;
}
/** The arguments of Mutation.journeyMapCreate. */
export interface Mutation_JourneyMapCreateArgs {
  /** The map. */
  input: JourneyMapCreateInput;
}
/** What to read of Mutation.journeyMapCreate, and its arguments. */
export interface Mutation_JourneyMapCreateField extends JourneyMapSelect {
  $: Mutation_JourneyMapCreateArgs;
}
/** The arguments of Mutation.journeyMapUpdate. */
export interface Mutation_JourneyMapUpdateArgs {
  /** The change. */
  input: JourneyMapUpdateInput;
}
/** What to read of Mutation.journeyMapUpdate, and its arguments. */
export interface Mutation_JourneyMapUpdateField extends JourneyMapSelect {
  $: Mutation_JourneyMapUpdateArgs;
}
/** The arguments of Mutation.journeyMapArchive. */
export interface Mutation_JourneyMapArchiveArgs {
  /** The map. */
  input: ArchiveInput;
}
/** What to read of Mutation.journeyMapArchive, and its arguments. */
export interface Mutation_JourneyMapArchiveField extends JourneyMapSelect {
  $: Mutation_JourneyMapArchiveArgs;
}
/** The arguments of Mutation.journeyMapDelete. */
export interface Mutation_JourneyMapDeleteArgs {
  /** The map. */
  input: DeleteInput;
}
/** What to read of Mutation.journeyMapDelete, and its arguments. */
export interface Mutation_JourneyMapDeleteField extends DeletionSelect {
  $: Mutation_JourneyMapDeleteArgs;
}
/** The arguments of Mutation.journeyMapImport. */
export interface Mutation_JourneyMapImportArgs {
  /** The file. */
  input: JourneyMapImportInput;
}
/** What to read of Mutation.journeyMapImport, and its arguments. */
export interface Mutation_JourneyMapImportField extends BulkResultSelect {
  $: Mutation_JourneyMapImportArgs;
}
/** The arguments of Mutation.stepCreate. */
export interface Mutation_StepCreateArgs {
  /** The step. */
  input: StepCreateInput;
}
/** What to read of Mutation.stepCreate, and its arguments. */
export interface Mutation_StepCreateField extends StepSelect {
  $: Mutation_StepCreateArgs;
}
/** The arguments of Mutation.personaCreate. */
export interface Mutation_PersonaCreateArgs {
  /** The persona. */
  input: PersonaCreateInput;
}
/** What to read of Mutation.personaCreate, and its arguments. */
export interface Mutation_PersonaCreateField extends PersonaSelect {
  $: Mutation_PersonaCreateArgs;
}
/** The arguments of Mutation.painPointCreate. */
export interface Mutation_PainPointCreateArgs {
  /** The pain point. */
  input: PainPointCreateInput;
}
/** What to read of Mutation.painPointCreate, and its arguments. */
export interface Mutation_PainPointCreateField extends PainPointSelect {
  $: Mutation_PainPointCreateArgs;
}
/** The arguments of Mutation.apiKeyCreate. */
export interface Mutation_ApiKeyCreateArgs {
  /** The key. */
  input: ApiKeyCreateInput;
}
/** What to read of Mutation.apiKeyCreate, and its arguments. */
export interface Mutation_ApiKeyCreateField extends ApiKeyCreatedSelect {
  $: Mutation_ApiKeyCreateArgs;
}
/** The arguments of Mutation.apiKeyRevoke. */
export interface Mutation_ApiKeyRevokeArgs {
  /** The key. */
  input: ApiKeyRevokeInput;
}
/** What to read of Mutation.apiKeyRevoke, and its arguments. */
export interface Mutation_ApiKeyRevokeField extends ApiKeySelect {
  $: Mutation_ApiKeyRevokeArgs;
}
/** The arguments of Mutation.uploadCreate. */
export interface Mutation_UploadCreateArgs {
  /** The file. */
  input: UploadCreateInput;
}
/** What to read of Mutation.uploadCreate, and its arguments. */
export interface Mutation_UploadCreateField extends UploadSelect {
  $: Mutation_UploadCreateArgs;
}

/** What to read of Node. */
export interface NodeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** What to read when the object is of that type. */
  on?: {
    ApiKey?: ApiKeySelect;
    Journey?: JourneySelect;
    JourneyMap?: JourneyMapSelect;
    PainPoint?: PainPointSelect;
    Persona?: PersonaSelect;
    Phase?: PhaseSelect;
    Step?: StepSelect;
    Touchpoint?: TouchpointSelect;
    Upload?: UploadSelect;
    Workspace?: WorkspaceSelect;
  };
}

/** What to read of PageInfo. */
export interface PageInfoSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The cursor of the first object of the page. */
  startCursor?: true;
  /** The cursor of the last object of the page. */
  endCursor?: true;
  /** Whether more objects follow. */
  hasNextPage?: true;
  /** Whether objects come before. */
  hasPreviousPage?: true;
}

/** What to read of PainPoint. */
export interface PainPointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** The client's own key, unique in the workspace. */
  key?: true;
  /** Counts the writes. */
  revision?: true;
  /** When the pain point was created. */
  createdAt?: true;
  /** When the pain point was last written. */
  updatedAt?: true;
  /** When the pain point was archived, or null. */
  archivedAt?: true;
  /** What hurts, in a few words. */
  title?: true;
  /** How bad it is. */
  severity?: true;
  /** What it is attached to. */
  subject?: PainPointSubjectSelect;
}

/** What to read of PainPointConnection. */
export interface PainPointConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The pain points, each with its cursor. */
  edges?: PainPointEdgeSelect;
  /** The pain points. */
  nodes?: PainPointSelect;
  /** Where the page starts and ends. */
  pageInfo?: PageInfoSelect;
  /** How many pain points match in all. */
  totalCount?: true;
}

/** What to read of PainPointEdge. */
export interface PainPointEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place, to be given as `after` or `before`. */
  cursor?: true;
  /** The pain point. */
  node?: PainPointSelect;
}

/** What to read of PainPointSubject. */
export interface PainPointSubjectSelect {
  /** The name of the type. */
  __typename?: true;
  /** What to read when the object is of that type. */
  on?: {
    Step?: StepSelect;
    Touchpoint?: TouchpointSelect;
  };
}

/** What to read of Persona. */
export interface PersonaSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** The client's own key, unique in the workspace. */
  key?: true;
  /** Counts the writes. */
  revision?: true;
  /** When the persona was created. */
  createdAt?: true;
  /** When the persona was last written. */
  updatedAt?: true;
  /** When the persona was archived, or null. */
  archivedAt?: true;
  /** The name of the persona. */
  name?: true;
  /** What the persona needs. */
  needs?: true;
  /** Any further fields of the workspace. */
  customFields?: true;
}

/** What to read of PersonaConnection. */
export interface PersonaConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The personas, each with its cursor. */
  edges?: PersonaEdgeSelect;
  /** The personas. */
  nodes?: PersonaSelect;
  /** Where the page starts and ends. */
  pageInfo?: PageInfoSelect;
  /** How many personas match in all. */
  totalCount?: true;
}

/** What to read of PersonaEdge. */
export interface PersonaEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place, to be given as `after` or `before`. */
  cursor?: true;
  /** The persona. */
  node?: PersonaSelect;
}

/** What to read of Phase. */
export interface PhaseSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** The client's own key, unique in the map. */
  key?: true;
  /** Counts the writes. */
  revision?: true;
  /** When the phase was created. */
  createdAt?: true;
  /** When the phase was last written. */
  updatedAt?: true;
  /** When the phase was archived, or null. */
  archivedAt?: true;
  /** The name of the phase. */
  name?: true;
  /** Its place in the map. */
  position?: true;
  /** The steps, in order. */
  steps?: StepSelect;
}

/** What to read of Query. */
export interface QuerySelect {
  /** The name of the type. */
  __typename?: true;
  /** The object with this id, or null. */
  node?: Query_NodeField;
  /** The objects with these ids, null where there is none. */
  nodes?: Query_NodesField;
  /** The workspace of the key that calls. */
  workspace?: WorkspaceSelect;
  /** Where the change log ends now. */
  changeCursor?: true;
  /** The journey with this id or key, or null. */
  journey?: Query_JourneyField;
  /** The journeys of the workspace. */
  journeys?: Query_JourneysField;
  /** The journey map with this id or key, or null. */
  journeyMap?: Query_JourneyMapField;
  /** The journey maps of the workspace. */
  journeyMaps?: Query_JourneyMapsField;
  /** A journey map, ready to be drawn. */
  journeyMapMatrix?: Query_JourneyMapMatrixField;
  /** The step with this id, or null. */
  step?: Query_StepField;
  /** The persona with this id or key, or null. */
  persona?: Query_PersonaField;
  /** The personas of the workspace. */
  personas?: Query_PersonasField;
  /** The pain point with this id or key, or null. */
  painPoint?: Query_PainPointField;
  /** The pain points of the workspace. */
  painPoints?: Query_PainPointsField;
  /** The API keys of the workspace. */
  apiKeys?: Query_ApiKeysField;
}
/** The arguments of Query.node. */
export interface Query_NodeArgs {
  /** The id. */
  id: string;
}
/** What to read of Query.node, and its arguments. */
export interface Query_NodeField extends NodeSelect {
  $: Query_NodeArgs;
}
/** The arguments of Query.nodes. */
export interface Query_NodesArgs {
  /** The ids. */
  ids: readonly string[];
}
/** What to read of Query.nodes, and its arguments. */
export interface Query_NodesField extends NodeSelect {
  $: Query_NodesArgs;
}
/** The arguments of Query.journey. */
export interface Query_JourneyArgs {
  /** The id. */
  id?: string | null;
  /** The key. */
  key?: string | null;
}
/** What to read of Query.journey, and its arguments. */
export interface Query_JourneyField extends JourneySelect {
  $?: Query_JourneyArgs;
}
/** The arguments of Query.journeys. */
export interface Query_JourneysArgs {
  /** At most so many, 1 to 100. */
  first?: number | null;
  /** Those after this cursor. */
  after?: string | null;
  /** The last so many. */
  last?: number | null;
  /** Those before this cursor. */
  before?: string | null;
  /** Only those that match. */
  where?: JourneyWhere | null;
  /** How they are sorted. */
  orderBy?: readonly JourneyOrder[] | null;
  /** Whether archived ones count. */
  includeArchived?: boolean | null;
}
/** What to read of Query.journeys, and its arguments. */
export interface Query_JourneysField extends JourneyConnectionSelect {
  $?: Query_JourneysArgs;
}
/** The arguments of Query.journeyMap. */
export interface Query_JourneyMapArgs {
  /** The id. */
  id?: string | null;
  /** The key. */
  key?: string | null;
}
/** What to read of Query.journeyMap, and its arguments. */
export interface Query_JourneyMapField extends JourneyMapSelect {
  $?: Query_JourneyMapArgs;
}
/** The arguments of Query.journeyMaps. */
export interface Query_JourneyMapsArgs {
  /** At most so many, 1 to 100. */
  first?: number | null;
  /** Those after this cursor. */
  after?: string | null;
  /** The last so many. */
  last?: number | null;
  /** Those before this cursor. */
  before?: string | null;
  /** Only those that match. */
  where?: JourneyMapWhere | null;
  /** How they are sorted. */
  orderBy?: readonly JourneyMapOrder[] | null;
  /** Whether archived ones count. */
  includeArchived?: boolean | null;
}
/** What to read of Query.journeyMaps, and its arguments. */
export interface Query_JourneyMapsField extends JourneyMapConnectionSelect {
  $?: Query_JourneyMapsArgs;
}
/** The arguments of Query.journeyMapMatrix. */
export interface Query_JourneyMapMatrixArgs {
  /** The map. */
  id: string;
  /** Only the emotions of these personas. */
  personaIds?: readonly string[] | null;
}
/** What to read of Query.journeyMapMatrix, and its arguments. */
export interface Query_JourneyMapMatrixField extends JourneyMapMatrixSelect {
  $: Query_JourneyMapMatrixArgs;
}
/** The arguments of Query.step. */
export interface Query_StepArgs {
  /** The id. */
  id: string;
}
/** What to read of Query.step, and its arguments. */
export interface Query_StepField extends StepSelect {
  $: Query_StepArgs;
}
/** The arguments of Query.persona. */
export interface Query_PersonaArgs {
  /** The id. */
  id?: string | null;
  /** The key. */
  key?: string | null;
}
/** What to read of Query.persona, and its arguments. */
export interface Query_PersonaField extends PersonaSelect {
  $?: Query_PersonaArgs;
}
/** The arguments of Query.personas. */
export interface Query_PersonasArgs {
  /** At most so many, 1 to 100. */
  first?: number | null;
  /** Those after this cursor. */
  after?: string | null;
  /** Only those that match. */
  where?: PersonaWhere | null;
}
/** What to read of Query.personas, and its arguments. */
export interface Query_PersonasField extends PersonaConnectionSelect {
  $?: Query_PersonasArgs;
}
/** The arguments of Query.painPoint. */
export interface Query_PainPointArgs {
  /** The id. */
  id?: string | null;
  /** The key. */
  key?: string | null;
}
/** What to read of Query.painPoint, and its arguments. */
export interface Query_PainPointField extends PainPointSelect {
  $?: Query_PainPointArgs;
}
/** The arguments of Query.painPoints. */
export interface Query_PainPointsArgs {
  /** At most so many, 1 to 100. */
  first?: number | null;
  /** Those after this cursor. */
  after?: string | null;
  /** Only those that match. */
  where?: PainPointWhere | null;
}
/** What to read of Query.painPoints, and its arguments. */
export interface Query_PainPointsField extends PainPointConnectionSelect {
  $?: Query_PainPointsArgs;
}
/** The arguments of Query.apiKeys. */
export interface Query_ApiKeysArgs {
  /** At most so many, 1 to 100. */
  first?: number | null;
  /** Those after this cursor. */
  after?: string | null;
}
/** What to read of Query.apiKeys, and its arguments. */
export interface Query_ApiKeysField extends ApiKeyConnectionSelect {
  $?: Query_ApiKeysArgs;
}

/** What to read of RowError. */
export interface RowErrorSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The stable code. */
  code?: true;
  /** A sentence that names the thing and the way out. */
  message?: true;
  /** The place in the row. */
  path?: true;
}

/** What to read of Step. */
export interface StepSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** The client's own key, unique in the map. */
  key?: true;
  /** Counts the writes. */
  revision?: true;
  /** When the step was created. */
  createdAt?: true;
  /** When the step was last written. */
  updatedAt?: true;
  /** When the step was archived, or null. */
  archivedAt?: true;
  /** The name of the step. */
  name?: true;
  /** Its place in the phase. */
  position?: true;
  /** What the customer expects. */
  expectation?: true;
  /** The waiting of the step. */
  waiting?: WaitingSelect;
  /** The phase the step belongs to. */
  phase?: PhaseSelect;
  /** The touchpoints of the step. */
  touchpoints?: TouchpointSelect;
}

/** What to read of Subscription. */
export interface SubscriptionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every change of the workspace, in order. */
  changes?: Subscription_ChangesField;
  /** Every change of one journey map, in order. */
  journeyMapChanges?: Subscription_JourneyMapChangesField;
}
/** The arguments of Subscription.changes. */
export interface Subscription_ChangesArgs {
  /** Those after this place; without it, those from now on. */
  after?: string | null;
  /** Only those that match. */
  where?: ChangeWhere | null;
}
/** What to read of Subscription.changes, and its arguments. */
export interface Subscription_ChangesField extends ChangeSelect {
  $?: Subscription_ChangesArgs;
}
/** The arguments of Subscription.journeyMapChanges. */
export interface Subscription_JourneyMapChangesArgs {
  /** The map. */
  id: string;
  /** Those after this place; without it, those from now on. */
  after?: string | null;
}
/** What to read of Subscription.journeyMapChanges, and its arguments. */
export interface Subscription_JourneyMapChangesField extends JourneyMapChangeSelect {
  $: Subscription_JourneyMapChangesArgs;
}

/** What to read of Touchpoint. */
export interface TouchpointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** The client's own key, unique in the workspace. */
  key?: true;
  /** Counts the writes. */
  revision?: true;
  /** When the touchpoint was created. */
  createdAt?: true;
  /** When the touchpoint was last written. */
  updatedAt?: true;
  /** When the touchpoint was archived, or null. */
  archivedAt?: true;
  /** The name of the touchpoint. */
  name?: true;
}

/** What to read of Upload. */
export interface UploadSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id, which is also the last part of the address to PUT to. */
  id?: true;
  /** The name of the file. */
  fileName?: true;
  /** The bytes received. */
  size?: true;
}

/** What to read of Waiting. */
export interface WaitingSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The seconds waited. */
  durationSeconds?: true;
  /** What happens meanwhile. */
  whatHappens?: true;
}

/** What to read of Workspace. */
export interface WorkspaceSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The opaque id. */
  id?: true;
  /** The name of the workspace. */
  name?: true;
  /** When the workspace was created. */
  createdAt?: true;
}
