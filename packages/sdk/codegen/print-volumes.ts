/** Types that are loaded together. */
export interface Volume {
  /**
   * Where it starts in the alphabet, in as few letters as tell it from what comes before:
   * it holds the types from there to the next volume's start.
   */
  from: string;
  /** One type a line; see `print-schema-map.ts`. */
  types: string;
}

/**
 * How many characters of types a volume holds at least. Each volume costs the map a
 * file name, and each operation loads the whole of those it uses.
 */
const volumeSize = 1_500;

/** Cuts the lines of types, by name, into volumes. */
export function cutVolumes(lines: ReadonlyMap<string, string>): Volume[] {
  const volumes: Volume[] = [];
  const names = [...lines.keys()].sort();
  for (const [i, name] of names.entries()) {
    const line = lines.get(name) ?? '';
    const last = volumes.at(-1);
    if (last && last.types.length < volumeSize) last.types += `\n${line}`;
    else volumes.push({ from: startAfter(names[i - 1] ?? '', name), types: line });
  }
  return volumes;
}

/** The fewest letters a name starts with that come after another name. */
function startAfter(other: string, name: string): string {
  const letters = [...name].findIndex((_, i) => name.slice(0, i + 1) > other);
  return name.slice(0, letters + 1);
}

/** Prints the files of the map and its volumes, by file name. */
export function printMapFiles(map: string, volumes: readonly Volume[]): Map<string, string> {
  const names = volumes.map((_, i) => `types-${i + 1}`);
  const loaders = volumes.map(
    ({ from }, i) => `  ['${from}', () => import('./${names[i]}.ts')],\n`,
  );
  const files = new Map([
    [
      'schema-map.ts',
      '/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */\n' +
        `export const schemaMap = \`${map}\`;\n\n` +
        '/** The rest of its types, each volume by the name it starts with in the alphabet. */\n' +
        `export const volumes = [\n${loaders.join('')}] as const;\n`,
    ],
    [
      'all-types.ts',
      `${names.map((name, i) => `import { types as types${i + 1} } from './${name}.ts';\n`).join('')}\n` +
        '/** All volumes of the schema map at once. */\n' +
        `export const allTypes = [${names.map((_, i) => `types${i + 1}`).join(', ')}].join('\\n');\n`,
    ],
  ]);
  for (const [i, { types }] of volumes.entries()) {
    files.set(`${names[i]}.ts`, `export const types = \`${types}\`;\n`);
  }
  return files;
}
