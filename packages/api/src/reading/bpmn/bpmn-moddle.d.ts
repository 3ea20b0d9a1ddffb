declare module 'bpmn-moddle' {
  /** What is known of a property of a type. */
  export interface ModdleProperty {
    /** The name with its prefix, such as `bpmn:flowNodeRef`. */
    readonly name: string;
    readonly isMany?: boolean;
    /** Whether it names an element that stands elsewhere. */
    readonly isReference?: boolean;
    readonly isVirtual?: boolean;
    readonly ns: { readonly localName: string };
  }

  /** What is known of a type. */
  export interface ModdleDescriptor {
    /** Absent for elements of other standards. */
    readonly properties?: readonly ModdleProperty[];
    readonly propertiesByName?: Readonly<Record<string, ModdleProperty>>;
    readonly ns: { readonly uri?: string; readonly localName: string };
  }

  /** An element of a BPMN document. */
  export interface ModdleElement {
    /** The name of its type with its prefix, such as `bpmn:UserTask`. */
    readonly $type: string;
    readonly $descriptor: ModdleDescriptor;
    /** Attributes the standard does not know. */
    readonly $attrs: Record<string, unknown>;
    /** What it stands in. */
    $parent?: ModdleElement;
    readonly id?: string;
    /** A property by the name the standard gives it; undefined, or an empty list, where it is absent. */
    get(property: string): unknown;
    /** Sets a property; undefined takes it away. */
    set(property: string, value: unknown): void;
    /** Whether it is of a type, or of one derived from it. */
    $instanceOf(type: string): boolean;
  }

  /** Something the document says that could not be read or resolved. */
  export interface ModdleWarning {
    readonly message: string;
    readonly element?: ModdleElement;
    readonly property?: string;
    readonly value?: string;
  }

  export class BpmnModdle {
    /** Reads a document. Rejects with an error when it is no XML, or no BPMN. */
    fromXML(
      xml: string,
    ): Promise<{ rootElement: ModdleElement; warnings: readonly ModdleWarning[] }>;
    /** Writes a document. */
    toXML(root: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>;
    /** Makes an element of a type such as `bpmn:UserTask`. */
    create(type: string, properties?: Readonly<Record<string, unknown>>): ModdleElement;
  }
}
