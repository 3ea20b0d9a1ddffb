import { kindOf } from './element-kinds.ts';
import { listOf, type ModdleElement, nameOf, oneOf, textOf, typeOf } from './moddle.ts';
import type {
  DrawingFinding,
  DrawnElement,
  DrawnFlow,
  DrawnFlowKind,
  DrawnLane,
  DrawnPool,
  ProcessDrawing,
} from './process-drawing.ts';
import { inReadingOrder } from './reading-order.ts';

/** Where an element stands. */
interface Setting {
  poolId: string | null;
  parentId: string | null;
}

/** Something that holds elements, and where it stands. */
type OpenScope = Setting & { scope: ModdleElement };

/** Takes a parsed document apart. Nothing is called by itself: files nest as deep as they like. */
export class BpmnReader {
  readonly #root: ModdleElement;
  readonly #findings: DrawingFinding[];
  readonly #pools: DrawnPool[] = [];
  readonly #lanes: DrawnLane[] = [];
  readonly #elements: DrawnElement[] = [];
  readonly #flows: DrawnFlow[] = [];
  /** Flows as the file has them; whether their ends exist is known when everything was read. */
  readonly #openFlows: { flow: ModdleElement; kind: DrawnFlowKind; ends: FlowEnds }[] = [];
  readonly #ids = new Map<ModdleElement, string>();
  readonly #sources = new Map<string, ModdleElement>();
  #unnamed = 0;
  readonly #laneOf = new Map<ModdleElement, string>();
  readonly #defaults = new Set<ModdleElement>();

  constructor(root: ModdleElement, findings: DrawingFinding[]) {
    this.#root = root;
    this.#findings = findings;
  }

  /** What the drawing tells of, by its ids. */
  get sources(): ReadonlyMap<string, ModdleElement> {
    return this.#sources;
  }

  read(): ProcessDrawing {
    const roots = listOf(this.#root, 'rootElements');
    const processes = roots.filter((one) => one.$instanceOf('bpmn:Process'));
    const collaborations = roots.filter((one) => one.$instanceOf('bpmn:Collaboration'));
    const poolOf = this.#readPools(collaborations);
    const open: OpenScope[] = processes.map((scope) => ({
      scope,
      poolId: poolOf.get(scope) ?? null,
      parentId: null,
    }));
    open.push(...collaborations.map((scope) => ({ scope, poolId: null, parentId: null })));
    open.reverse();
    for (let next = open.pop(); next; next = open.pop()) open.push(...this.#readScope(next));
    this.#settleFlows();
    return {
      format: 'BPMN',
      name: this.#nameOf(collaborations, processes),
      exporter: this.#exporter(),
      processIds: processes.map((one) => this.#idOf(one)),
      diagramCount: listOf(this.#root, 'diagrams').length,
      pools: this.#pools,
      lanes: this.#lanes,
      elements: inReadingOrder(this.#elements, this.#flows),
      flows: this.#flows,
      findings: this.#findings,
    };
  }

  #readPools(collaborations: readonly ModdleElement[]): Map<ModdleElement, string> {
    const poolOf = new Map<ModdleElement, string>();
    for (const participant of collaborations.flatMap((one) => listOf(one, 'participants'))) {
      const id = this.#idOf(participant);
      const process = oneOf(participant, 'processRef');
      const processId = process ? this.#idOf(process) : null;
      this.#pools.push({ id, name: nameOf(participant) ?? '', processId });
      if (process) poolOf.set(process, id);
    }
    return poolOf;
  }

  /** Reads what a process, sub-process or collaboration holds; gives back the scopes inside it. */
  #readScope({ scope, poolId, parentId }: OpenScope): OpenScope[] {
    this.#readLanes(scope, poolId);
    const inner: OpenScope[] = [];
    const setting = { poolId, parentId };
    for (const element of [...listOf(scope, 'flowElements'), ...listOf(scope, 'artifacts')]) {
      if (element.$instanceOf('bpmn:SequenceFlow')) {
        this.#meet(element, 'SEQUENCE', this.#endsOf(element));
      } else if (element.$instanceOf('bpmn:Association')) {
        this.#meet(element, 'ASSOCIATION', this.#endsOf(element));
      } else {
        this.#readElement(element, setting);
        if (element.$instanceOf('bpmn:SubProcess')) {
          inner.push({ scope: element, poolId, parentId: this.#idOf(element) });
        }
      }
    }
    for (const flow of listOf(scope, 'messageFlows')) {
      this.#meet(flow, 'MESSAGE', this.#endsOf(flow));
    }
    return inner.toReversed();
  }

  #readLanes(scope: ModdleElement, poolId: string | null): void {
    const open = listOf(scope, 'laneSets')
      .flatMap((set) => listOf(set, 'lanes'))
      .map((lane) => ({ lane, parentId: null as string | null }))
      .toReversed();
    for (let next = open.pop(); next; next = open.pop()) {
      const { lane, parentId } = next;
      const id = this.#idOf(lane);
      this.#lanes.push({ id, name: nameOf(lane) ?? '', poolId, parentId });
      // Lanes inside come later, so that the innermost one counts.
      for (const node of listOf(lane, 'flowNodeRef')) this.#laneOf.set(node, id);
      const inner = oneOf(lane, 'childLaneSet');
      const children = inner ? listOf(inner, 'lanes') : [];
      open.push(...children.map((child) => ({ lane: child, parentId: id })).toReversed());
    }
  }

  #readElement(element: ModdleElement, { poolId, parentId }: Setting): void {
    const bpmnType = typeOf(element);
    const kind = kindOf(bpmnType);
    if (!kind) return;
    const id = this.#idOf(element);
    const attachedTo = oneOf(element, 'attachedToRef');
    this.#elements.push({
      id,
      name: elementName(element),
      kind,
      bpmnType,
      trigger: triggerOf(element),
      documentation: documentationOf(element),
      poolId,
      laneId: this.#laneOf.get(element) ?? null,
      parentId,
      attachedToId: attachedTo ? this.#idOf(attachedTo) : null,
      calledElement: textOf(element, 'calledElement'),
    });
    const defaultFlow = oneOf(element, 'default');
    if (defaultFlow) this.#defaults.add(defaultFlow);
    this.#readDataFlows(element);
  }

  /** Data flows hang on the activity that reads or writes the data. */
  #readDataFlows(activity: ModdleElement): void {
    const own = this.#idOf(activity);
    for (const flow of listOf(activity, 'dataInputAssociations')) {
      const [source] = listOf(flow, 'sourceRef');
      this.#meet(flow, 'DATA', { sourceId: source ? this.#idOf(source) : null, targetId: own });
    }
    for (const flow of listOf(activity, 'dataOutputAssociations')) {
      const target = oneOf(flow, 'targetRef');
      this.#meet(flow, 'DATA', { sourceId: own, targetId: target ? this.#idOf(target) : null });
    }
  }

  #endsOf(flow: ModdleElement): FlowEnds {
    const [source, target] = [oneOf(flow, 'sourceRef'), oneOf(flow, 'targetRef')];
    return {
      sourceId: source ? this.#idOf(source) : null,
      targetId: target ? this.#idOf(target) : null,
    };
  }

  #meet(flow: ModdleElement, kind: DrawnFlowKind, ends: FlowEnds): void {
    this.#openFlows.push({ flow, kind, ends });
  }

  /** Keeps the flows whose ends are drawn; says which are not. */
  #settleFlows(): void {
    const drawn = new Set([...this.#pools, ...this.#elements].map(({ id }) => id));
    for (const { flow, kind, ends } of this.#openFlows) {
      const { sourceId, targetId } = ends;
      const id = this.#idOf(flow);
      if (sourceId !== null && targetId !== null && drawn.has(sourceId) && drawn.has(targetId)) {
        this.#flows.push({
          id,
          name: nameOf(flow),
          kind,
          sourceId,
          targetId,
          condition: conditionOf(flow),
          isDefault: this.#defaults.has(flow),
        });
      } else if (kind === 'SEQUENCE' || kind === 'MESSAGE') {
        this.#findings.push({
          code: 'DANGLING_FLOW',
          message: `The ${kind.toLowerCase()} flow “${id}” has no ${sourceId === null || !drawn.has(sourceId) ? 'source' : 'target'} in the drawing; it is left out.`,
          line: null,
          elementId: id,
        });
      }
    }
  }

  /** The id of the file, or one that follows from the order where there is none. */
  #idOf(element: ModdleElement): string {
    const known = this.#ids.get(element);
    if (known !== undefined) return known;
    const id = textOf(element, 'id') ?? `${typeOf(element)}-${++this.#unnamed}`;
    this.#ids.set(element, id);
    this.#sources.set(id, element);
    return id;
  }

  #nameOf(collaborations: readonly ModdleElement[], processes: readonly ModdleElement[]) {
    const [only, ...others] = processes;
    const candidates = [
      this.#root,
      ...collaborations,
      ...(only && others.length === 0 ? [only] : []),
    ];
    for (const one of candidates) {
      const name = nameOf(one);
      if (name !== null) return name;
    }
    return null;
  }

  #exporter(): string | null {
    const parts = [textOf(this.#root, 'exporter'), textOf(this.#root, 'exporterVersion')];
    return parts.filter((part) => part !== null).join(' ') || null;
  }
}

interface FlowEnds {
  sourceId: string | null;
  targetId: string | null;
}

/** Notes say what they say; a group is called by its category; data by what it refers to. */
function elementName(element: ModdleElement): string {
  const text = nameOf(element) ?? textOf(element, 'text')?.replace(/\s+/g, ' ') ?? null;
  if (text !== null) return text;
  const behind = oneOf(element, 'dataObjectRef') ?? oneOf(element, 'dataStoreRef');
  if (behind) return nameOf(behind) ?? '';
  const category = oneOf(element, 'categoryValueRef');
  return (category && textOf(category, 'value')) ?? '';
}

function documentationOf(element: ModdleElement): string | null {
  const texts = listOf(element, 'documentation').flatMap((one) => textOf(one, 'text') ?? []);
  return texts.length === 0 ? null : texts.join('\n\n');
}

/** The definitions of an event, of which there may be several. */
function triggerOf(element: ModdleElement): string | null {
  const definitions = [
    ...listOf(element, 'eventDefinitions'),
    ...listOf(element, 'eventDefinitionRef'),
  ];
  const names = definitions.map((one) => typeOf(one).replace(/EventDefinition$/, ''));
  if (names.length > 1) return 'Multiple';
  return names[0] ?? null;
}

function conditionOf(flow: ModdleElement): string | null {
  const expression = oneOf(flow, 'conditionExpression');
  return expression && textOf(expression, 'body');
}
