import {
  type ElementRow,
  type FlowRow,
  rowsOfDrawing,
  saysDefault,
  type XmlFact,
  xmlFacts,
} from '../bpmn/index.ts';
import { openBpmn } from '../bpmn/read-bpmn.ts';
import { readProcess } from './read-process.ts';

/** A file a process came in, or the rows of one as it is now. */
export type VersionSource =
  | { readonly bytes: Uint8Array; readonly fileName: string; readonly isBpmn: boolean }
  | { readonly elements: readonly ElementRow[]; readonly flows: readonly FlowRow[] };

/** What a file says of an element beyond what is stored of it. */
export interface VersionDetails {
  /** Attributes and parts the standard has, by their way. */
  readonly attributes: Map<string, string>;
  /** Those of others. */
  readonly extensions: Map<string, string>;
  /** Where it is drawn. */
  layout: string;
}

/** A process at some time. */
export interface ProcessVersion {
  readonly elements: readonly ElementRow[];
  readonly flows: readonly FlowRow[];
  readonly details: ReadonlyMap<string, VersionDetails>;
}

/** Reads a version; of BPMN with everything the file says of each element. */
export async function readVersion(source: VersionSource): Promise<ProcessVersion> {
  if ('elements' in source) return { ...source, details: new Map() };
  const { bytes, fileName, isBpmn } = source;
  if (!isBpmn) return { ...rowsOfDrawing(await readProcess(bytes, fileName)), details: new Map() };
  const { drawing, xml } = await openBpmn(bytes);
  const rows = rowsOfDrawing(drawing);
  return { ...rows, details: detailsOf(xml, rows) };
}

/** What the rows tell already. */
const TOLD = new Set([
  ...['id', 'name', 'sourceRef', 'targetRef', 'attachedToRef', 'calledElement', 'default'],
  ...['processRef', 'text'],
]);
const TOLD_PARTS =
  /^(?:[\w.-]+:)?(?:incoming|outgoing|documentation|flowNodeRef|conditionExpression|sourceRef|targetRef|text|laneSet|childLaneSet|property)\b/;
const EXTENSION = /^(?:[\w.-]+:)?extensionElements\b/;
const MODEL = 'http://www.omg.org/spec/BPMN/20100524/';

function detailsOf(
  xml: string,
  rows: { elements: readonly ElementRow[]; flows: readonly FlowRow[] },
): Map<string, VersionDetails> {
  const { facts } = xmlFacts(xml);
  const known = new Set([...rows.elements, ...rows.flows].map(({ elementId }) => elementId));
  const holders = new Map([...facts.values()].map(({ ownerId, holderId }) => [ownerId, holderId]));
  const shownBy = new Map<string | null, string>();
  const details = new Map<string, VersionDetails>();
  const of = (id: string): VersionDetails => {
    const found = details.get(id);
    if (found) return found;
    const made = { attributes: new Map(), extensions: new Map(), layout: '' };
    details.set(id, made);
    return made;
  };
  for (const fact of facts.values()) {
    const shown = fact.attributes.get('#bpmnElement')?.value;
    if (shown !== undefined) shownBy.set(fact.ownerId, shown.replace(/^[\w.-]+:/, ''));
    const drawn = shownBy.get(fact.ownerId) ?? shownBy.get(fact.holderId);
    if (drawn !== undefined) {
      if (known.has(drawn)) of(drawn).layout += layoutIn(fact);
      continue;
    }
    const owner = knownOwner(fact, known, holders);
    if (owner !== null) note(of(owner), fact, owner);
  }
  return details;
}

/** Parts with ids of their own, such as the definition of a timer, belong to what they stand in. */
function knownOwner(
  { ownerId }: XmlFact,
  known: ReadonlySet<string>,
  holders: ReadonlyMap<string | null, string | null>,
): string | null {
  let at = ownerId;
  // What is no element and holds elements, such as a process, is nobody's part.
  for (let steps = 0; at !== null && steps < 8; steps++) {
    if (known.has(at)) return at;
    at = holders.get(at) ?? null;
  }
  return null;
}

function note(details: VersionDetails, fact: XmlFact, owner: string): void {
  const isOwn = fact.ownerId === owner;
  const way = isOwn ? fact.inner : [fact.path.split('/')[0], fact.inner].filter(Boolean).join('/');
  const isExtension = EXTENSION.test(way);
  if (!isExtension && TOLD_PARTS.test(way)) return;
  for (const [expanded, { name, value }] of fact.attributes) {
    const [space = '', local = ''] = expanded.split('#');
    if (local === 'id' || (way === '' && space === '' && TOLD.has(local))) continue;
    if (saysDefault(fact, name, value)) continue;
    const isForeign = isExtension || (space !== '' && !space.startsWith(MODEL) && space !== XSI);
    const list = isForeign ? details.extensions : details.attributes;
    add(list, way === '' ? `@${name}` : `${way}/@${name}`, value);
  }
  if (fact.text.trim() === '') return;
  add(isExtension ? details.extensions : details.attributes, way === '' ? 'text' : way, fact.text);
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Several parts of a name are told in their order. */
function add(list: Map<string, string>, way: string, value: string): void {
  const known = list.get(way);
  list.set(way, known === undefined ? value.trim() : `${known} | ${value.trim()}`);
}

/** Bounds and waypoints, in whole points. */
function layoutIn({ path, attributes }: XmlFact): string {
  if (!/(^|[/:])(Bounds|waypoint)$/.test(path) || /BPMNLabel/.test(path)) return '';
  const numbers = ['x', 'y', 'width', 'height'].flatMap((name) => {
    const value = attributes.get(`#${name}`)?.value;
    return value === undefined ? [] : Math.round(Number(value));
  });
  return `(${numbers.join(' ')})`;
}
