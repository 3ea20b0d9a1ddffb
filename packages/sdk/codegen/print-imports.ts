/** Types of the hand-written runtime that generated files build on. */
const runtimeTypes: Record<string, string[]> = {
  '../selection.ts': ['OneOf'],
  '../resource-types.ts': ['Find', 'Get', 'Listing', 'Read', 'Write'],
};

/** Puts in front of each file the imports of what it names and another file declares. */
export function withImports(bodies: ReadonlyMap<string, string>): Map<string, string> {
  const homes = new Map<string, string>();
  for (const [module, names] of Object.entries(runtimeTypes)) {
    for (const name of names) homes.set(name, module);
  }
  for (const [file, body] of bodies) {
    for (const [, name] of body.matchAll(/^export (?:interface|type) (\w+)/gm)) {
      if (name !== undefined) homes.set(name, `./${file}`);
    }
  }

  return new Map([...bodies].map(([file, body]) => [file, printImports(file, body, homes) + body]));
}

function printImports(file: string, body: string, homes: ReadonlyMap<string, string>): string {
  // Comments and string literals mention names without using them.
  const code = body.replace(/\/\*[\s\S]*?\*\/|'[^']*'/g, '');
  const names = new Set(code.match(/\b[A-Z]\w*/g));
  const wanted = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const home = homes.get(name);
    if (home === undefined || home === `./${file}`) continue;
    wanted.set(home, [...(wanted.get(home) ?? []), name]);
  }

  const imports = [...wanted].sort().map(([home, list]) => {
    const lines = list.map((name) => `  ${name},\n`).join('');
    return `import type {\n${lines}} from '${home}';\n`;
  });
  return imports.length === 0 ? '' : `${imports.join('')}\n`;
}
