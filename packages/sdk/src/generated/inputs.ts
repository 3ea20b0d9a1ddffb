// Generated from the schema; do not edit.

import type {
  OneOf,
} from '../selection.ts';
import type {
  ChangeKind,
  JourneyMapState,
  Severity,
  SortDirection,
} from './enums.ts';

/** A new key. */
export interface ApiKeyCreateInput {
  /** What the key is for. */
  name: string;
}

/** Which key to revoke. */
export interface ApiKeyRevokeInput {
  /** The key. */
  id: string;
}

/** What to archive. */
export interface ArchiveInput {
  /** The object. */
  id: string;
  /** The revision the decision was made on. */
  revision?: number | null;
}

/** Narrows changes. */
export interface ChangeWhere {
  /** Only these kinds. */
  kind?: readonly ChangeKind[] | null;
}

/** What to delete. */
export interface DeleteInput {
  /** The object. */
  id: string;
  /** The revision the decision was made on. */
  revision?: number | null;
  /** Only say what would happen. */
  dryRun?: boolean | null;
}

/** Journeys to be written by key. */
export interface JourneyBulkUpsertInput {
  /** The journeys. */
  rows: readonly JourneyRowInput[];
  /** Only say what would happen. */
  dryRun?: boolean | null;
  /** All or nothing. */
  atomic?: boolean | null;
}

/** A new journey. */
export interface JourneyCreateInput {
  /** The client's own key. */
  key?: string | null;
  /** The name, in the customer's words. */
  name: string;
  /** What the journey is about. */
  description?: string | null;
  /** The labels of the journey. */
  tags?: readonly string[] | null;
  /** The day it is to be looked at again. */
  reviewDate?: string | null;
}

/** A new journey map. */
export interface JourneyMapCreateInput {
  /** The journey the map draws. */
  journeyId: string;
  /** The client's own key. */
  key?: string | null;
  /** The name of the map. */
  name: string;
  /** How the map relates to time. */
  state?: JourneyMapState | null;
}

/** A journey map in a file that was uploaded. */
export interface JourneyMapImportInput {
  /** The upload that holds the file. */
  uploadId: string;
  /** Only say what would happen. */
  dryRun?: boolean | null;
}

/** Sorts journey maps by one thing. */
export type JourneyMapOrder = OneOf<{
  /** By name. */
  name: SortDirection;
  /** By the time of creation. */
  createdAt: SortDirection;
}>;

/** Narrows by the state of a map. */
export interface JourneyMapStateFilter {
  /** Exactly this state. */
  eq?: JourneyMapState | null;
  /** One of these states. */
  in?: readonly JourneyMapState[] | null;
}

/** What to change of a journey map. What is absent stays; null clears. */
export interface JourneyMapUpdateInput {
  /** The map. */
  id: string;
  /** The revision the change was made on. */
  revision?: number | null;
  /** The name of the map. */
  name?: string | null;
}

/** Narrows journey maps. */
export interface JourneyMapWhere {
  /** All of these. */
  AND?: readonly JourneyMapWhere[] | null;
  /** By name. */
  name?: TextFilter | null;
  /** By state. */
  state?: JourneyMapStateFilter | null;
}

/** Sorts journeys by one thing. */
export type JourneyOrder = OneOf<{
  /** By name. */
  name: SortDirection;
  /** By the time of creation. */
  createdAt: SortDirection;
}>;

/** One journey of a bulk write. */
export interface JourneyRowInput {
  /** The client's own key. */
  key: string;
  /** The name, in the customer's words. */
  name?: string | null;
}

/** What to change of a journey. What is absent stays; null clears. */
export interface JourneyUpdateInput {
  /** The journey. */
  id: string;
  /** The revision the change was made on. */
  revision?: number | null;
  /** The name, in the customer's words. */
  name?: string | null;
  /** What the journey is about. */
  description?: string | null;
  /** The labels of the journey. */
  tags?: readonly string[] | null;
}

/** Narrows journeys. */
export interface JourneyWhere {
  /** All of these. */
  AND?: readonly JourneyWhere[] | null;
  /** Any of these. */
  OR?: readonly JourneyWhere[] | null;
  /** None of this. */
  NOT?: JourneyWhere | null;
  /** By name. */
  name?: TextFilter | null;
}

/** A new pain point. */
export interface PainPointCreateInput {
  /** What hurts. */
  title: string;
  /** How bad it is. */
  severity?: Severity | null;
}

/** Narrows pain points. */
export interface PainPointWhere {
  /** All of these. */
  AND?: readonly PainPointWhere[] | null;
  /** By title. */
  title?: TextFilter | null;
}

/** A new persona. */
export interface PersonaCreateInput {
  /** The client's own key. */
  key?: string | null;
  /** The name of the persona. */
  name: string;
  /** What the persona needs. */
  needs?: readonly string[] | null;
  /** Any further fields of the workspace. */
  customFields?: unknown;
}

/** Narrows personas. */
export interface PersonaWhere {
  /** By name. */
  name?: TextFilter | null;
}

/** What to bring back. */
export interface RestoreInput {
  /** The object. */
  id: string;
  /** The revision the decision was made on. */
  revision?: number | null;
}

/** A new step. */
export interface StepCreateInput {
  /** The phase the step belongs to. */
  phaseId: string;
  /** The name of the step. */
  name: string;
}

/** Narrows by a text. */
export interface TextFilter {
  /** Exactly this text. */
  eq?: string | null;
  /** One of these texts. */
  in?: readonly string[] | null;
  /** This text somewhere, in any case. */
  contains?: string | null;
}

/** A file to come. */
export interface UploadCreateInput {
  /** The name of the file. */
  fileName: string;
}
