import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../../prisma/models');
const COLUMN = /^\s+(\w+)\s+\w+\s.*@default\(([A-Z_]+|true|false|-?[\d.]+)\)/;

/** The default of each column that has a plain one, as `Model.column`: the client does not keep them. */
export function readDefaults(): ReadonlyMap<string, string | number | boolean> {
  const defaults = new Map<string, string | number | boolean>();
  for (const file of readdirSync(folder)) {
    let model = '';
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      model = /^model (\w+)/.exec(line)?.[1] ?? model;
      const [, column, text] = COLUMN.exec(line) ?? [];
      if (column && text) defaults.set(`${model}.${column}`, toValue(text));
    }
  }
  return defaults;
}

function toValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^[A-Z]/.test(text) ? text : Number(text);
}
