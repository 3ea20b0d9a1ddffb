import type { SectionShape } from '../../src/kernel/bundle-shape.ts';

/** Prints the sections as the module that readers and writers import. */
export function printSections(sections: readonly SectionShape[]): string {
  const printed = sections.map(({ fields, ...about }) => {
    const head = Object.entries(about).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const lines = fields.map((field) => `      ${JSON.stringify(field)},`);
    return `  {\n    ${head.join(', ')},\n    fields: [\n${lines.join('\n')}\n    ],\n  },`;
  });
  return `// Printed from the models by: npm run bundle-schema -w @parcours/api. Do not edit.
import type { SectionShape } from './bundle-shape.ts';

/** What a map bundle holds. */
export const BUNDLE_SECTIONS: readonly SectionShape[] = [
${printed.join('\n')}
];
`;
}
