import type { ApiOutline } from './outline.ts';
import { printDocs } from './print-docs.ts';

/** Prints every enum as a union of its values, so that it costs nothing at run time. */
export function printEnums({ enums }: ApiOutline): string {
  const prints = enums.map((type) => {
    const values = type
      .getValues()
      .map((value) => `${printDocs(value, '  ')}  | '${value.name}'`)
      .join('\n');
    return `${printDocs(type)}export type ${type.name} =\n${values};\n`;
  });
  return prints.join('\n');
}
