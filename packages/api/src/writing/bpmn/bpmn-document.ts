import {
  BpmnModdle,
  type ElementRow,
  type FlowRow,
  listOf,
  type ModdleElement,
  type OpenedBpmn,
  oneOf,
  ReadingFailure,
  rowsOfDrawing,
} from '../../reading/bpmn/index.ts';

const moddle = new BpmnModdle();

/** A document of BPMN that is being changed, and what was drawn in it at first. */
export class BpmnDocument {
  readonly root: ModdleElement;
  /** What is drawn, by id; grows with what is added. */
  readonly sources: Map<string, ModdleElement>;
  readonly elements: ReadonlyMap<string, ElementRow>;
  readonly flows: ReadonlyMap<string, FlowRow>;
  /** What became of elements that others may refer to: another one, or nothing. */
  readonly replaced = new Map<ModdleElement, ModdleElement | null>();
  readonly #taken: Set<string>;

  constructor(opened: OpenedBpmn | null) {
    const { elements, flows } = opened
      ? rowsOfDrawing(opened.drawing)
      : { elements: [], flows: [] };
    this.root = opened?.root ?? emptyDefinitions();
    this.sources = new Map(opened?.sources ?? []);
    this.elements = new Map(elements.map((row) => [row.elementId, row]));
    this.flows = new Map(flows.map((row) => [row.elementId, row]));
    const ids = (opened?.xml ?? '').matchAll(/\sid\s*=\s*["']([^"']+)["']/g);
    this.#taken = new Set([...ids].map(([, id]) => id ?? ''));
  }

  /** Makes an element inside of another one. */
  make(
    holder: ModdleElement,
    property: string,
    type: string,
    properties: Readonly<Record<string, unknown>> = {},
  ): ModdleElement {
    const element = moddle.create(type, properties);
    put(holder, property, element);
    return element;
  }

  /** Makes an element that stands nowhere yet. */
  create(type: string, properties: Readonly<Record<string, unknown>> = {}): ModdleElement {
    return moddle.create(type, properties);
  }

  /** An id that nothing in the document has. */
  freeId(wanted: string): string {
    let id = allowed(wanted);
    const first = id;
    for (let count = 2; this.#taken.has(id); count++) id = `${first}_${count}`;
    this.#taken.add(id);
    return id;
  }

  /** Elements the file left without an id get the one they are known by, so that a later import finds them. */
  nameTheUnnamed(): void {
    for (const [id, element] of this.sources) {
      if (element.id !== undefined || this.#taken.has(id)) continue;
      this.#taken.add(id);
      element.set('id', id);
    }
  }

  get collaboration(): ModdleElement {
    const known = listOf(this.root, 'rootElements').find((one) =>
      one.$instanceOf('bpmn:Collaboration'),
    );
    if (known) return known;
    const made = moddle.create('bpmn:Collaboration', { id: this.freeId('Collaboration') });
    made.$parent = this.root;
    this.root.set('rootElements', [made, ...listOf(this.root, 'rootElements')]);
    return made;
  }

  get hasPools(): boolean {
    return listOf(this.root, 'rootElements').some((one) => listOf(one, 'participants').length > 0);
  }

  /** The process that a pool shows; a pool that showed nothing gets one. */
  processOf(pool: ModdleElement): ModdleElement {
    const known = oneOf(pool, 'processRef');
    if (known) return known;
    const made = this.#makeProcess();
    pool.set('processRef', made);
    return made;
  }

  /** The process of what stands in no pool. */
  get openProcess(): ModdleElement {
    const roots = listOf(this.root, 'rootElements');
    const shown = new Set(
      roots.flatMap((one) => listOf(one, 'participants')).map((pool) => oneOf(pool, 'processRef')),
    );
    const open = roots.find((one) => one.$instanceOf('bpmn:Process') && !shown.has(one));
    return open ?? this.#makeProcess();
  }

  #makeProcess(): ModdleElement {
    const properties = { id: this.freeId('Process'), isExecutable: false };
    return this.make(this.root, 'rootElements', 'bpmn:Process', properties);
  }

  /** Throws a {@link ReadingFailure} for a file the parser reads and cannot write, as some tools make them. */
  async toXml(): Promise<string> {
    try {
      return (await moddle.toXML(this.root, { format: true })).xml;
    } catch (error) {
      if (error instanceof RangeError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new ReadingFailure(
        'UNWRITABLE_FILE',
        `The file of the process cannot be written over: ${reason}. Import a version that another program has saved.`,
      );
    }
  }
}

/** Ids of XML begin with a letter and hold no space; those of other notations may. */
function allowed(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}_.-]/gu, '_');
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}

function emptyDefinitions(): ModdleElement {
  return moddle.create('bpmn:Definitions', {
    id: 'Definitions',
    targetNamespace: 'urn:parcours:process',
    exporter: 'Parcours',
  });
}

/** Puts an element into a list of another one, as the last. */
export function put(holder: ModdleElement, property: string, element: ModdleElement): void {
  element.$parent = holder;
  const list = holder.get(property);
  if (Array.isArray(list)) list.push(element);
}

/** Takes an element out of the list it stands in. */
export function takeOut(element: ModdleElement): void {
  const holder = element.$parent;
  for (const { name, isMany, isReference } of holder?.$descriptor.properties ?? []) {
    if (!holder || !isMany || isReference) continue;
    const list = listOf(holder, name);
    if (list.includes(element)) {
      holder.set(
        name,
        list.filter((one) => one !== element),
      );
    }
  }
}

/** Whether the standard gives a type a property. */
export const hasProperty = ({ $descriptor }: ModdleElement, name: string): boolean =>
  $descriptor.propertiesByName?.[name] !== undefined;
