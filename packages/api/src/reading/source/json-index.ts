/** A value of a JSON text: where it begins, and what stands inside. */
interface JsonNode {
  at: number;
  parts: ReadonlyMap<string, JsonNode> | readonly JsonNode[] | null;
}

/**
 * Knows where each value of a JSON text begins. A reader of its own, since one that
 * remembers every token takes a hundred times as long for a large file.
 *
 * @param text valid JSON
 */
export class JsonIndex {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads the whole text. */
  read(): JsonNode {
    this.#skipBlank();
    const at = this.#at;
    const sign = this.#text[at];
    if (sign === '{') return { at, parts: this.#readObject() };
    if (sign === '[') return { at, parts: this.#readArray() };
    if (sign === '"') this.#skipString();
    else this.#skipWord();
    return { at, parts: null };
  }

  #readObject(): Map<string, JsonNode> {
    const parts = new Map<string, JsonNode>();
    this.#at++;
    for (this.#skipBlank(); this.#text[this.#at] === '"'; this.#skipComma()) {
      const start = this.#at;
      this.#skipString();
      const name: unknown = JSON.parse(this.#text.slice(start, this.#at));
      this.#skipBlank();
      this.#at++;
      parts.set(String(name), this.read());
    }
    this.#at++;
    return parts;
  }

  #readArray(): JsonNode[] {
    const parts: JsonNode[] = [];
    this.#at++;
    for (this.#skipBlank(); this.#text[this.#at] !== ']'; this.#skipComma()) {
      if (this.#at >= this.#text.length) break;
      parts.push(this.read());
    }
    this.#at++;
    return parts;
  }

  #skipComma(): void {
    this.#skipBlank();
    if (this.#text[this.#at] === ',') this.#at++;
    this.#skipBlank();
  }

  #skipBlank(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #skipString(): void {
    for (this.#at++; this.#text[this.#at] !== '"' && this.#at < this.#text.length; this.#at++) {
      if (this.#text[this.#at] === '\\') this.#at++;
    }
    this.#at++;
  }

  #skipWord(): void {
    while (/[^,\]}\s]/.test(this.#text[this.#at] ?? ',')) this.#at++;
  }
}

/** The beginning of the deepest part of a path that is there; null when not even the first is. */
export function offsetOf(root: JsonNode, path: readonly (string | number)[]): number | null {
  let node = root;
  let offset: number | null = null;
  for (const name of path) {
    const { parts } = node;
    const next = Array.isArray(parts)
      ? parts[Number(name)]
      : parts instanceof Map
        ? parts.get(String(name))
        : undefined;
    if (!next) break;
    node = next;
    offset = node.at;
  }
  return offset;
}
