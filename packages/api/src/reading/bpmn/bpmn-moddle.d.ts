declare module 'bpmn-moddle' {
  /** An element of a BPMN document. */
  export interface ModdleElement {
    /** The name of its type with its prefix, such as `bpmn:UserTask`. */
    readonly $type: string;
    readonly id?: string;
    /** A property by the name the standard gives it; undefined, or an empty list, where it is absent. */
    get(property: string): unknown;
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
  }
}
