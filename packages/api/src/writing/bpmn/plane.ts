import { listOf, type ModdleElement, oneOf } from '../../reading/bpmn/index.ts';
import type { Bounds, Point } from '../layout/geometry.ts';
import type { BpmnDocument } from './bpmn-document.ts';

/** Everything that is drawn, with where: shapes and edges by the ids of what they show. */
export class Drawn {
  readonly shapes = new Map<string, ModdleElement>();
  readonly edges = new Map<string, ModdleElement>();
  readonly #document: BpmnDocument;

  constructor(document: BpmnDocument) {
    this.#document = document;
    const ids = new Map([...document.sources].map(([id, source]) => [source, id]));
    for (const plane of planesOf(document)) {
      for (const one of listOf(plane, 'planeElement')) {
        const shown = oneOf(one, 'bpmnElement');
        const id = shown ? ids.get(shown) : undefined;
        if (id === undefined) continue;
        const list = one.$instanceOf('bpmndi:BPMNEdge') ? this.edges : this.shapes;
        if (!list.has(id)) list.set(id, one);
      }
    }
  }

  /** Where a shape stands; null for what is not drawn. */
  boundsOf(id: string): Bounds | null {
    const shape = this.shapes.get(id);
    const bounds = shape && oneOf(shape, 'bounds');
    if (!bounds) return null;
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(bounds.get(name) ?? 0),
    );
    return { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
  }

  /** Draws a shape, or draws it elsewhere; its label goes where the program that shows it puts it. */
  drawShape(plane: ModdleElement, id: string, bounds: Bounds): void {
    const source = this.#document.sources.get(id);
    if (!source) return;
    const known = this.shapes.get(id);
    const shape = known ?? this.#make(plane, 'bpmndi:BPMNShape', source);
    const rounded = mapValues(bounds, Math.round);
    const box = this.#document.create('dc:Bounds', rounded);
    box.$parent = shape;
    shape.set('bounds', box);
    shape.set('label', undefined);
    if (known) return;
    const isSideways = source.$instanceOf('bpmn:Participant') || source.$instanceOf('bpmn:Lane');
    if (isSideways) shape.set('isHorizontal', true);
    if (source.$instanceOf('bpmn:SubProcess')) {
      shape.set('isExpanded', listOf(source, 'flowElements').length > 0);
    }
    if (source.$instanceOf('bpmn:ExclusiveGateway')) shape.set('isMarkerVisible', true);
    this.shapes.set(id, shape);
  }

  drawEdge(plane: ModdleElement, id: string, points: readonly Point[]): void {
    const source = this.#document.sources.get(id);
    if (!source) return;
    const edge = this.edges.get(id) ?? this.#make(plane, 'bpmndi:BPMNEdge', source);
    edge.set('waypoint', []);
    edge.set('label', undefined);
    for (const { x, y } of points) {
      const point = { x: Math.round(x), y: Math.round(y) };
      this.#document.make(edge, 'waypoint', 'dc:Point', point);
    }
    this.edges.set(id, edge);
  }

  #make(plane: ModdleElement, type: string, source: ModdleElement): ModdleElement {
    return this.#document.make(plane, 'planeElement', type, {
      id: this.#document.freeId(`${source.id ?? 'flow'}_di`),
      bpmnElement: source,
    });
  }
}

const mapValues = ({ x, y, width, height }: Bounds, change: (value: number) => number) => ({
  x: change(x),
  y: change(y),
  width: change(width),
  height: change(height),
});

export const planesOf = ({ root }: BpmnDocument): ModdleElement[] =>
  listOf(root, 'diagrams').flatMap((diagram) => oneOf(diagram, 'plane') ?? []);

/** The plane everything is drawn on; made where there is none. */
export function mainPlane(document: BpmnDocument): ModdleElement {
  const shown = document.hasPools ? document.collaboration : document.openProcess;
  const [known] = planesOf(document);
  if (known) {
    // Where the first pool was drawn, the plane no longer shows a process alone.
    const before = oneOf(known, 'bpmnElement');
    const isLost = !before || (document.hasPools && before.$instanceOf('bpmn:Process'));
    if (isLost) known.set('bpmnElement', shown);
    return known;
  }
  const diagram = document.make(document.root, 'diagrams', 'bpmndi:BPMNDiagram', {
    id: document.freeId('Diagram'),
  });
  const plane = document.create('bpmndi:BPMNPlane', {
    id: document.freeId('Plane'),
    bpmnElement: shown,
  });
  plane.$parent = diagram;
  diagram.set('plane', plane);
  return plane;
}
