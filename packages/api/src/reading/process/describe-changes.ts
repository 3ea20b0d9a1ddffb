import type { VersionChange, VersionChangeKind } from './compare-versions.ts';

const VERBS: Readonly<Record<VersionChangeKind, string>> = {
  ADDED: 'added',
  REMOVED: 'removed',
  RENAMED: 'renamed',
  RETYPED: 'another kind of element',
  MOVED: 'moved',
  RECONNECTED: 'leads elsewhere',
  CHANGED: 'changed',
  EXTENDED: 'extensions changed',
  REDRAWN: 'drawn elsewhere',
};

const LONGEST = 80;

/** Tells what differs between two versions as Markdown: elements first, then arrows. */
export function describeChanges(changes: readonly VersionChange[]): string {
  if (changes.length === 0) return 'Nothing differs.\n';
  const part = (title: string, subject: VersionChange['subject']) => {
    const lines = changes.filter((one) => one.subject === subject).map(lineOf);
    return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
  };
  return [...part('Elements', 'ELEMENT'), ...part('Arrows', 'FLOW')].join('\n');
}

function lineOf({ name, elementId, kinds, fields }: VersionChange): string {
  const verbs = kinds.map((kind) => VERBS[kind]).join(', ');
  const values = fields.map(
    ({ field, before, after }) => `${field} ${printed(before)} → ${printed(after)}`,
  );
  const tail = values.length === 0 ? '' : `: ${values.join('; ')}`;
  return `- **${oneLine(name)}** (${oneLine(elementId)}) ${verbs}${tail}`;
}

const printed = (value: string | null): string =>
  value === null ? 'nothing' : `“${oneLine(value)}”`;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/([*_`<\\])/g, '\\$1');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
