/** A box as it is written. */
export interface ScannedNode {
  readonly id: string;
  /** What is written in it; null where only its id is. */
  readonly text: string | null;
  /** The bracket it begins with. */
  readonly form: string | null;
}

/** Brackets that boxes are drawn with, the longest first. */
const FORMS: readonly (readonly [open: string, close: string])[] = [
  ['(((', ')))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['((', '))'],
  ['{{', '}}'],
  ['[/', '/]'],
  ['[/', '\\]'],
  ['[\\', '\\]'],
  ['[\\', '/]'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
];

const ID = /[\p{L}\p{N}_](?:[\p{L}\p{N}_.]|-(?![-.>=]))*/uy;
const PLAIN_ARROW =
  /[ \t]*(<|x(?=-)|o(?=-))?(?:-{2,}[>xo-]|={2,}[>xo=]|-\.+-[>xo]?|~{3,})[ \t]*(?:\|([^|]*)\|)?/y;
const TEXT_ARROW =
  /[ \t]*(<)?(?:--[ \t]+([^\n]+?)[ \t]*-{2,}[>xo-]|==[ \t]+([^\n]+?)[ \t]*={2,}[>xo=]|-\.[ \t]+([^\n]+?)[ \t]*\.+-[>xo]?)/y;
const STYLE =
  /(?:classDef|class|style|linkStyle|click|direction|accTitle|accDescr)\b[^\n]*|%%[^\n]*/y;
const SUBGRAPH = /subgraph[ \t]+([^\n]+)/y;
const END = /end(?=[ \t;]*(?:\n|$))/y;
const ATTRIBUTES = /@\{([^}]*)\}/y;

/** Goes through the text of a flowchart from its first statement on. */
export class MermaidScanner {
  readonly #text: string;
  #at: number;
  #counted = 0;
  #line = 1;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  /** The line, from 1. */
  get line(): number {
    for (; this.#counted < this.#at; this.#counted++) {
      if (this.#text[this.#counted] === '\n') this.#line++;
    }
    return this.#line;
  }

  /** Goes to the next statement. @returns whether there is one */
  skipBlank(): boolean {
    this.#match(/[\s;]*/y);
    return this.#at < this.#text.length;
  }

  skipStyle(): boolean {
    return this.#match(STYLE) !== null;
  }

  subgraph(): { id: string; name: string } | null {
    const title = this.#match(SUBGRAPH)?.[1]?.replace(/;?[ \t]*$/, '');
    if (title === undefined) return null;
    const [, id = title, text] = /^([^\s["]+)[ \t]*\[(.*)\]$/.exec(title) ?? [];
    return { id: plain(id), name: plain(text ?? title) };
  }

  end(): boolean {
    return this.#match(END) !== null;
  }

  and(): boolean {
    return this.#match(/[ \t]*&[ \t]*/y) !== null;
  }

  node(): ScannedNode | null {
    this.#match(/[ \t]*/y);
    const id = this.#match(ID)?.[0];
    if (id === undefined) return null;
    const attributes = this.#match(ATTRIBUTES)?.[1];
    const shaped = attributes === undefined ? this.#shape() : attributed(attributes);
    this.#match(/:::[\w-]+/y);
    return { id, text: shaped?.text ?? null, form: shaped?.form ?? null };
  }

  #shape(): { form: string; text: string } | null {
    for (const [open, close] of FORMS) {
      if (!this.#text.startsWith(open, this.#at)) continue;
      const start = this.#at + open.length;
      const isQuoted = this.#text[start] === '"';
      const from = isQuoted ? this.#text.indexOf('"', start + 1) : start;
      const end = from < 0 ? -1 : this.#text.indexOf(close, from);
      const text = this.#text.slice(start, end);
      // Without quotes a text ends on its line.
      if (end < 0 || (!isQuoted && text.includes('\n'))) continue;
      this.#at = end + close.length;
      return { form: open, text: plain(text) };
    }
    return null;
  }

  arrow(): { text: string | null; isTwoWay: boolean } | null {
    const found = this.#match(PLAIN_ARROW) ?? this.#match(TEXT_ARROW);
    if (!found) return null;
    const [, back, ...texts] = found;
    const text = texts.find((one) => one !== undefined);
    // The target may stand on the next line.
    this.#match(/[ \t]*\n?[ \t]*/y);
    return { text: text === undefined ? null : plain(text) || null, isTwoWay: back === '<' };
  }

  /** Whether the statement is over. */
  atEnd(): boolean {
    return this.#match(/[ \t]*(?:%%[^\n]*)?(?=[;\n]|$)/y) !== null;
  }

  restOfLine(): string {
    const rest = this.#match(/[^\n]*/y)?.[0].trim() ?? '';
    return rest.length > 80 ? `${rest.slice(0, 79)}…` : rest;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}

/** `A@{ shape: diam, label: "…" }`. */
function attributed(attributes: string): { form: string; text: string } | null {
  const value = (name: string) =>
    new RegExp(`\\b${name}:\\s*(?:"([^"]*)"|([^,]+))`).exec(attributes)?.slice(1).find(Boolean);
  const text = value('label');
  const form = SHAPES[value('shape')?.trim() ?? ''] ?? '[';
  return text === undefined ? null : { form, text: plain(text) };
}

const SHAPES: Readonly<Record<string, string>> = {
  diam: '{',
  diamond: '{',
  decision: '{',
  stadium: '([',
  terminal: '([',
  pill: '([',
  circle: '((',
  circ: '((',
  start: '((',
  subproc: '[[',
  subprocess: '[[',
  cyl: '[(',
  database: '[(',
  doc: '[/',
  document: '[/',
};

/** A text without quotes, line breaks and the codes for characters that mean something. */
function plain(text: string): string {
  return text
    .replace(/^\s*"`?|`?"\s*$/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/#quot;/g, '"')
    .replace(/#(\d{1,6});/g, (all, code) => {
      const point = Number(code);
      return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    })
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
}
