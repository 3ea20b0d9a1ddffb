/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';

/** What a document says of one element. */
export interface XmlFact {
  /** The way to it by names, without ids and places: “task/extensionElements/v:cost”. */
  readonly path: string;
  /** The id of the element, else of the nearest one around it that has one. */
  readonly ownerId: string | null;
  /** The id of the nearest element around the owner; null for the outermost. */
  readonly holderId: string | null;
  /** The way from the owner to it by names; empty for the owner itself. */
  readonly inner: string;
  /** By expanded name. */
  readonly attributes: Map<string, { name: string; value: string }>;
  text: string;
}

interface Open {
  readonly address: string;
  readonly path: string;
  readonly depth: number;
  readonly spaces: ReadonlyMap<string, string>;
  readonly counts: Map<string, number>;
  readonly fact: XmlFact;
}

/** Longer ways than this are told from their end. */
const LONGEST_PATH = 160;
const DEEPEST = 60;

/**
 * Everything a document says, whatever its prefixes, order of attributes and white space:
 * by the address of each element, which is its id, or its place in what holds it.
 */
export function xmlFacts(xml: string): { facts: Map<string, XmlFact>; comments: number } {
  const facts = new Map<string, XmlFact>();
  const stack: Open[] = [];
  let comments = 0;
  const parser = new Parser();
  parser.on('openTag', (name, readAttributes, decode) => {
    const given = Object.entries(readAttributes());
    const opened = openElement(name, given, decode, stack.at(-1), facts.size);
    facts.set(opened.address, opened.fact);
    stack.push(opened);
  });
  parser.on('closeTag', () => {
    stack.pop();
  });
  parser.on('text', (text, decode) => say(stack.at(-1), decode(text)));
  parser.on('cdata', (text) => say(stack.at(-1), text));
  parser.on('comment', () => {
    comments++;
  });
  // Broken places were told of when the file was read.
  parser.on('error', () => {});
  parser.parse(xml);
  return { facts, comments };
}

function openElement(
  name: string,
  given: readonly (readonly [string, string])[],
  decode: (text: string) => string,
  holder: Open | undefined,
  count: number,
): Open {
  const spaces = spacesOf(given, decode, holder?.spaces ?? new Map([['xml', 'xml']]));
  const attributes: XmlFact['attributes'] = new Map();
  for (const [attribute, value] of given) {
    if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) continue;
    const [prefix, local] = split(attribute);
    const space = prefix === '' ? '' : (spaces.get(prefix) ?? prefix);
    attributes.set(`${space}#${local}`, { name: attribute, value: decode(value) });
  }
  const [prefix, local] = split(name);
  const expanded = `${spaces.get(prefix) ?? prefix}#${local}`;
  const id = attributes.get('#id')?.value;
  const place = (holder?.counts.get(expanded) ?? 0) + 1;
  holder?.counts.set(expanded, place);
  const depth = id === undefined ? (holder?.depth ?? 0) + 1 : 0;
  // Nobody looks for what lies so deep, and addresses must not grow with the square of it.
  const within = depth > DEEPEST ? `deep ${count}` : (holder?.address ?? '');
  const address = id === undefined ? `${within}/${expanded}[${place}]` : `id ${id}`;
  const path = id === undefined && holder ? `${holder.path}/${name}` : name;
  return {
    address,
    path: path.slice(-LONGEST_PATH),
    depth,
    spaces,
    counts: new Map(),
    fact: {
      path: path.slice(-LONGEST_PATH),
      ownerId: id ?? holder?.fact.ownerId ?? null,
      holderId: id === undefined ? (holder?.fact.holderId ?? null) : (holder?.fact.ownerId ?? null),
      inner: (id === undefined ? [holder?.fact.inner, name].filter(Boolean).join('/') : '').slice(
        -LONGEST_PATH,
      ),
      attributes,
      text: '',
    },
  };
}

function spacesOf(
  given: readonly (readonly [string, string])[],
  decode: (text: string) => string,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = given.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([name, uri]) => [name.slice(6), decode(uri)] as const)]);
}

function split(name: string): [prefix: string, local: string] {
  const at = name.indexOf(':');
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
}

function say(open: Open | undefined, text: string): void {
  if (open && text.trim() !== '') open.fact.text += text;
}
