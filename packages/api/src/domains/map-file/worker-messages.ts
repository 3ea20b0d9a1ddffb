import type { Layout } from '../../reading/index.ts';
import type { FileFacts, StagedMap, StagedPart } from './staged-part.ts';

/** What the reader must know of a section of a bundle. */
export interface SectionOutline {
  name: string;
  /** Fields that name one other object by its key. */
  references: readonly string[];
  /** Whether one of them names an object of the section itself. */
  refersToItself: boolean;
}

/** How a file is to be read. */
export interface ReadRequest {
  sections: readonly SectionOutline[];
  /** A mapping file, as its text. */
  mapping: string | null;
  layout: Layout | null;
  sheet: string | null;
  /** Whether the map is named from outside, so that the file may hold only one. */
  namesMap: boolean;
  /** How many rows a part holds at most. */
  partRows: number;
  /** How many parts are known already. */
  skip: number;
}

/** To the thread: a file to read, a piece of it, its end, or the request to go on. */
export type ToReader = { request: ReadRequest } | { bytes: Uint8Array } | 'end' | 'next';

/** From the thread. After everything but `done` and `refused` it waits to be told to go on. */
export type FromReader =
  | { type: 'more' }
  | { type: 'facts'; facts: FileFacts }
  | { type: 'staged'; maps: readonly StagedMap[]; parts: readonly StagedPart[] }
  | { type: 'done' }
  | { type: 'refused'; code: string; message: string; line: number | null; asksForMore: boolean };
