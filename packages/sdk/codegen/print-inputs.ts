import type { ApiOutline } from './outline.ts';
import { printDocs } from './print-docs.ts';
import { printInputMembers, printInputType } from './print-types.ts';

/** Prints every input object. One of `@oneOf` becomes a union in which one key excludes the others. */
export function printInputs({ inputs }: ApiOutline): string {
  const prints = inputs.map((type) => {
    const fields = Object.values(type.getFields());
    const docs = printDocs(type);
    if (!type.isOneOf) {
      return `${docs}export interface ${type.name} {\n${printInputMembers(fields)}}\n`;
    }
    const members = fields.map(
      (field) =>
        `${printDocs(field, '  ')}  ${field.name}: ${printInputType(field.type).replace(/ \| null$/, '')};\n`,
    );
    return `${docs}export type ${type.name} = OneOf<{\n${members.join('')}}>;\n`;
  });
  return prints.join('\n');
}
