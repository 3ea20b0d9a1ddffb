import type { FilePlace } from '../drafts/origin.ts';
import type { LaneMapping } from '../mapping/mapping.ts';
import type { StepField } from '../mapping/step-fields.ts';
import type { Cell } from '../source/cell.ts';
import type { Question } from './words.ts';

/** A refused row or value, and where it stood. */
export interface Problem {
  code: string;
  message: string;
  /** The place in the file; null when the file as a whole is meant. */
  cell: FilePlace | null;
}

export interface DraftPhase {
  name: string;
  cell: Cell;
}

export interface DraftStep {
  name: string;
  cell: Cell;
  /** The index of its phase; null when it is in none. */
  phase: number | null;
  fields: Map<StepField, { value: string | number | boolean; cell: Cell }>;
}

export interface DraftLane extends LaneMapping {
  name: string;
  cell: Cell;
}

export interface DraftCard {
  step: number;
  lane: number;
  cell: Cell;
}

/** A title such as “Persona: Ann”, without the word in front. */
export interface DraftTitle {
  text: string;
  cell: Cell;
}

/** A map as a matrix tells it, before anything has a key. */
export interface MapDraft {
  phases: DraftPhase[];
  steps: DraftStep[];
  lanes: DraftLane[];
  cards: DraftCard[];
  /** What titles above the matrix say that it is, and of whom. */
  journey: DraftTitle | null;
  persona: DraftTitle | null;
  problems: Problem[];
  notes: string[];
  /** Headers that mean more than one thing, and that the mapping does not speak of. */
  questions: HeaderQuestion[];
}

/** A header that has to be asked for. */
export interface HeaderQuestion extends Question {
  header: string;
}

/** Names are single lines. */
export const nameOf = (cell: Cell): string => cell.text.replace(/\s+/g, ' ').trim();
