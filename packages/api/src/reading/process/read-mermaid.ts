import type {
  DrawingFinding,
  DrawnElement,
  DrawnLane,
  ProcessDrawing,
} from '../bpmn/process-drawing.ts';
import { ReadingFailure } from '../failure.ts';
import { ArrowList, drawingOf, plainElement } from './drawing-parts.ts';
import { MermaidScanner, type ScannedNode } from './mermaid-scanner.ts';
import { xmlId } from './xml-id.ts';

const HEADER = /^(?:flowchart|graph)(?:-elk)?\b[ \t]*(?:TB|TD|BT|RL|LR|[<>^v])?[ \t]*;?/;
const MOST_CHARACTERS = 1_000_000;

/** Whether a text is a Mermaid flowchart, by its first word that is no comment. */
export const looksLikeMermaid = (text: string): boolean => HEADER.test(text.slice(startOf(text)));

/**
 * Reads a Mermaid flowchart: boxes, arrows with their texts, and subgraphs, which are lanes.
 * Styles are left out. What cannot be understood is a finding with its line.
 *
 * Throws a {@link ReadingFailure}: FILE_TOO_LARGE above a million characters, NOT_A_FLOWCHART.
 */
export function readMermaid(text: string): ProcessDrawing {
  if (text.length > MOST_CHARACTERS) {
    throw new ReadingFailure(
      'FILE_TOO_LARGE',
      `The flowchart has ${text.length} characters; ${MOST_CHARACTERS} are allowed.`,
    );
  }
  const start = startOf(text);
  const header = HEADER.exec(text.slice(start))?.[0];
  if (header === undefined) {
    throw new ReadingFailure(
      'NOT_A_FLOWCHART',
      'The file does not begin with “flowchart” or “graph”. Other Mermaid diagrams are no processes.',
      { line: 1 },
    );
  }
  const reader = new MermaidReader(text, start + header.length);
  return reader.read(/^---[\s\S]*?\btitle:[ \t]*(.+)$/m.exec(text.slice(0, start))?.[1] ?? null);
}

/** Where the flowchart starts: after what describes the file, comments and directives. */
function startOf(text: string): number {
  return /^\ufeff?\s*(?:---\n[\s\S]*?\n---\s*)?(?:%%[^\n]*\n\s*)*/.exec(text)?.[0].length ?? 0;
}

/** A box by the form it is drawn in. */
const KINDS: Readonly<Record<string, DrawnElement['kind']>> = {
  '{': 'DECISION',
  '[[': 'SUBPROCESS',
  '[(': 'DOCUMENT',
  '[/': 'DOCUMENT',
  '[\\': 'DOCUMENT',
  '(((': 'END',
};

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly text: string | null;
}

/** Groups tie each of theirs to each of the next: a short file may have millions. */
const MOST_ARROWS = 50_000;

function tooManyArrows(): ReadingFailure {
  return new ReadingFailure(
    'FILE_TOO_LARGE',
    `The flowchart has more than ${MOST_ARROWS} arrows. Split it.`,
  );
}

class MermaidReader {
  readonly #scanner: MermaidScanner;
  readonly #nodes = new Map<string, { node: ScannedNode; laneId: string | null }>();
  readonly #lanes: DrawnLane[] = [];
  readonly #open: string[] = [];
  readonly #arrows: Arrow[] = [];
  readonly #findings: DrawingFinding[] = [];

  constructor(text: string, start: number) {
    this.#scanner = new MermaidScanner(text, start);
  }

  read(title: string | null): ProcessDrawing {
    while (this.#scanner.skipBlank()) this.#readStatement();
    const arrows = this.#arrows.filter(
      ({ from, to }) => this.#nodes.has(from) && this.#nodes.has(to),
    );
    const kinds = new Map([...this.#nodes.keys()].map((id) => [id, this.#kindOf(id, arrows)]));
    const elements = [...this.#nodes].map(([id, { node, laneId }]) =>
      plainElement({ id: xmlId(id), name: node.text ?? id, kind: kinds.get(id) ?? 'TASK', laneId }),
    );
    const list = new ArrowList();
    for (const { from, to, text } of arrows) {
      const isData = kinds.get(from) === 'DOCUMENT' || kinds.get(to) === 'DOCUMENT';
      list.add(xmlId(from), xmlId(to), {
        name: text,
        kind: isData ? 'DATA' : 'SEQUENCE',
        condition: kinds.get(from) === 'DECISION' ? text : null,
      });
    }
    const parts = { lanes: this.#lanes, elements, flows: list.flows, findings: this.#findings };
    return drawingOf('MERMAID', { name: title?.trim() ?? null, ...parts });
  }

  #readStatement(): void {
    const scanner = this.#scanner;
    const start = scanner.line;
    if (scanner.skipStyle()) return;
    const lane = scanner.subgraph();
    if (lane) {
      const id = xmlId(lane.id);
      const isKnown = this.#lanes.some((one) => one.id === id);
      if (!isKnown) {
        this.#lanes.push({
          id,
          name: lane.name,
          poolId: null,
          parentId: this.#open.at(-1) ?? null,
        });
      }
      this.#open.push(id);
      return;
    }
    if (scanner.end()) {
      this.#open.pop();
      return;
    }
    if (this.#readChain()) return;
    this.#findings.push({
      code: 'UNREADABLE_PART',
      message: `“${scanner.restOfLine()}” is not understood; it is left out.`,
      line: start,
      elementId: null,
    });
  }

  /** `A & B --> C -- text --> D`. @returns whether all of it was understood */
  #readChain(): boolean {
    const nodes: ScannedNode[] = [];
    const arrows: Arrow[] = [];
    let sources = this.#readGroup(nodes);
    if (!sources) return false;
    for (let arrow = this.#scanner.arrow(); arrow; arrow = this.#scanner.arrow()) {
      const targets = this.#readGroup(nodes);
      if (!targets) return false;
      for (const from of sources) {
        for (const to of targets) {
          arrows.push({ from, to, text: arrow.text });
          if (this.#arrows.length + arrows.length > MOST_ARROWS) throw tooManyArrows();
          if (arrow.isTwoWay) arrows.push({ from: to, to: from, text: arrow.text });
        }
      }
      sources = targets;
    }
    if (!this.#scanner.atEnd()) return false;
    for (const node of nodes) this.#meet(node);
    for (const arrow of arrows) this.#arrows.push(arrow);
    return true;
  }

  #readGroup(nodes: ScannedNode[]): string[] | null {
    const ids: string[] = [];
    do {
      const node = this.#scanner.node();
      if (!node) return null;
      // A subgraph as the end of an arrow is no box.
      const isLane = this.#lanes.some(({ id }) => id === xmlId(node.id));
      if (!isLane) nodes.push(node);
      ids.push(node.id);
    } while (this.#scanner.and());
    return ids;
  }

  #meet(node: ScannedNode): void {
    const known = this.#nodes.get(node.id);
    const laneId = known?.laneId ?? this.#open.at(-1) ?? null;
    const said = node.text === null && known ? known.node : node;
    this.#nodes.set(node.id, { node: said, laneId });
  }

  /** Rounded boxes are where the process starts and ends, and events between. */
  #kindOf(id: string, arrows: readonly { from: string; to: string }[]): DrawnElement['kind'] {
    const form = this.#nodes.get(id)?.node.form ?? '[';
    const kind = KINDS[form];
    if (kind) return kind;
    if (form !== '([' && form !== '((') return 'TASK';
    if (!arrows.some(({ to }) => to === id)) return 'START';
    if (!arrows.some(({ from }) => from === id)) return 'END';
    return form === '((' ? 'EVENT' : 'TASK';
  }
}
