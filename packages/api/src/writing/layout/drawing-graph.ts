import type { Bounds, Point } from './geometry.ts';

/** A box to be placed. */
export interface GraphNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly pool: string | null;
  readonly lane: string | null;
  /** The node it stands in. */
  readonly parent: string | null;
  /** The node it sits on. */
  readonly attachedTo: string | null;
}

/** A lane of a pool or of another lane. */
export interface GraphLane {
  readonly id: string;
  readonly pool: string | null;
  readonly parent: string | null;
}

/** An arrow between nodes or pools. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** What is to be drawn, in reading order. */
export interface DrawingGraph {
  readonly pools: readonly string[];
  readonly lanes: readonly GraphLane[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Where everything goes. */
export interface Layout {
  readonly bounds: Map<string, Bounds>;
  readonly routes: Map<string, readonly Point[]>;
}
