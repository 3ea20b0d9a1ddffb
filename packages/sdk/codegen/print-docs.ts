/** A thing with a description, and perhaps a reason not to use it any more. */
interface Described {
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
}

/** Prints a description as TSDoc, one line where it fits. Empty when there is nothing to say. */
export function printDocs({ description, deprecationReason }: Described, indent = ''): string {
  const lines = (description ?? '').trim().split(/\r?\n/);
  if (deprecationReason) lines.push(`@deprecated ${deprecationReason.replace(/\s+/g, ' ')}`);
  // A description must not be able to end the comment it is printed in.
  const safe = lines
    .filter((line, i) => line !== '' || i > 0)
    .map((line) => line.replaceAll('*/', '*\\/'));
  const [only] = safe;
  if (only === undefined) return '';
  if (safe.length === 1) return `${indent}/** ${only} */\n`;
  const body = safe.map((line) => `${indent} * ${line}`.trimEnd()).join('\n');
  return `${indent}/**\n${body}\n${indent} */\n`;
}
