// Generated from the schema; do not edit.

import type {
  Find,
  Get,
  Listing,
  Read,
  Write,
} from '../resource-types.ts';
import type {
  ApiKeyCreateInput,
  ApiKeyRevokeInput,
  ArchiveInput,
  DeleteInput,
  JourneyBulkUpsertInput,
  JourneyCreateInput,
  JourneyMapCreateInput,
  JourneyMapImportInput,
  JourneyMapUpdateInput,
  JourneyUpdateInput,
  PainPointCreateInput,
  PersonaCreateInput,
  RestoreInput,
  StepCreateInput,
  UploadCreateInput,
} from './inputs.ts';
import type {
  ApiKey,
  ApiKeyCreated,
  ApiKeyCreatedGraph,
  ApiKeyGraph,
  BulkResult,
  BulkResultGraph,
  Deletion,
  DeletionGraph,
  Journey,
  JourneyGraph,
  JourneyMap,
  JourneyMapGraph,
  JourneyMapMatrix,
  JourneyMapMatrixGraph,
  PainPoint,
  PainPointGraph,
  Persona,
  PersonaGraph,
  Step,
  StepGraph,
  Upload,
  UploadGraph,
} from './models.ts';
import type {
  ApiKeyCreatedSelect,
  ApiKeySelect,
  BulkResultSelect,
  DeletionSelect,
  JourneyMapMatrixSelect,
  JourneyMapSelect,
  JourneySelect,
  PainPointSelect,
  PersonaSelect,
  Query_ApiKeysArgs,
  Query_JourneyMapMatrixArgs,
  Query_JourneyMapsArgs,
  Query_JourneysArgs,
  Query_PainPointsArgs,
  Query_PersonasArgs,
  StepSelect,
  UploadSelect,
} from './selections.ts';

/** What can be done with apiKeys. */
export interface ApiKeysResource {
  /** The API keys of the workspace. */
  list: Listing<Query_ApiKeysArgs, ApiKeyGraph, ApiKeySelect, ApiKey>;
  /** Create an API key. Its secret is shown this once. */
  create: Write<ApiKeyCreateInput, ApiKeyCreatedGraph, ApiKeyCreatedSelect, ApiKeyCreated>;
  /** Revoke an API key. Safe to repeat. */
  revoke: Write<ApiKeyRevokeInput, ApiKeyGraph, ApiKeySelect, ApiKey>;
}

/** What can be done with journeyMaps. */
export interface JourneyMapsResource {
  /** The journey map with this id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** The journey map with this id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** The journey maps of the workspace. */
  list: Listing<Omit<Query_JourneyMapsArgs, 'last' | 'before'>, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** A journey map, ready to be drawn. */
  matrix: Read<Query_JourneyMapMatrixArgs, JourneyMapMatrixGraph, JourneyMapMatrixSelect, JourneyMapMatrix>;
  /** Create a journey map. */
  create: Write<JourneyMapCreateInput, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** Change a journey map. */
  update: Write<JourneyMapUpdateInput, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** Put a journey map away. Safe to repeat. */
  archive: Write<ArchiveInput, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** Delete a journey map for good. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Read a journey map from a file. */
  import: Write<JourneyMapImportInput, BulkResultGraph, BulkResultSelect, BulkResult>;
}

/** What can be done with journeys. */
export interface JourneysResource {
  /** The journey with this id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, JourneyGraph, JourneySelect, Journey>;
  /** The journey with this id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, JourneyGraph, JourneySelect, Journey>;
  /** The journeys of the workspace. */
  list: Listing<Omit<Query_JourneysArgs, 'last' | 'before'>, JourneyGraph, JourneySelect, Journey>;
  /** Create a journey. */
  create: Write<JourneyCreateInput, JourneyGraph, JourneySelect, Journey>;
  /** Change a journey. */
  update: Write<JourneyUpdateInput, JourneyGraph, JourneySelect, Journey>;
  /** Put a journey away. Safe to repeat. */
  archive: Write<ArchiveInput, JourneyGraph, JourneySelect, Journey>;
  /** Bring a journey back. Safe to repeat. */
  restore: Write<RestoreInput, JourneyGraph, JourneySelect, Journey>;
  /** Delete a journey for good. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Write journeys by key. */
  bulkUpsert: Write<JourneyBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
}

/** What can be done with painPoints. */
export interface PainPointsResource {
  /** The pain point with this id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, PainPointGraph, PainPointSelect, PainPoint>;
  /** The pain point with this id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, PainPointGraph, PainPointSelect, PainPoint>;
  /** The pain points of the workspace. */
  list: Listing<Query_PainPointsArgs, PainPointGraph, PainPointSelect, PainPoint>;
  /** Create a pain point. */
  create: Write<PainPointCreateInput, PainPointGraph, PainPointSelect, PainPoint>;
}

/** What can be done with personas. */
export interface PersonasResource {
  /** The persona with this id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, PersonaGraph, PersonaSelect, Persona>;
  /** The persona with this id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, PersonaGraph, PersonaSelect, Persona>;
  /** The personas of the workspace. */
  list: Listing<Query_PersonasArgs, PersonaGraph, PersonaSelect, Persona>;
  /** Create a persona. */
  create: Write<PersonaCreateInput, PersonaGraph, PersonaSelect, Persona>;
}

/** What can be done with steps. */
export interface StepsResource {
  /** The step with this id. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, StepGraph, StepSelect, Step>;
  /** The step with this id. Null when there is none. */
  find: Find<string | { id: string }, StepGraph, StepSelect, Step>;
  /** Create a step. */
  create: Write<StepCreateInput, StepGraph, StepSelect, Step>;
}

/** What can be done with uploads. */
export interface UploadsResource {
  /** Announce a file. */
  create: Write<UploadCreateInput, UploadGraph, UploadSelect, Upload>;
}

/** Every resource of the API, by its plural. */
export interface Resources {
  /** The API keys of the workspace. */
  apiKeys: ApiKeysResource;
  /** The journey maps of the workspace. */
  journeyMaps: JourneyMapsResource;
  /** The journeys of the workspace. */
  journeys: JourneysResource;
  /** The pain points of the workspace. */
  painPoints: PainPointsResource;
  /** The personas of the workspace. */
  personas: PersonasResource;
  /** The step with this id, or null. */
  steps: StepsResource;
  uploads: UploadsResource;
}
