import { buildSchema } from 'graphql';
import { type ApiOutline, outlineApi } from './outline.ts';
import { printEnums } from './print-enums.ts';
import { withImports } from './print-imports.ts';
import { printInputs } from './print-inputs.ts';
import { printModels } from './print-models.ts';
import { printOperations } from './print-operations.ts';
import { printSchemaMap } from './print-schema-map.ts';
import { printSelections } from './print-selections.ts';
import { cutVolumes, printMapFiles } from './print-volumes.ts';

const header = '// Generated from the schema; do not edit.\n';

/** The printers of types, each with the file it fills. */
const printers: Record<string, (api: ApiOutline) => string> = {
  'enums.ts': printEnums,
  'inputs.ts': printInputs,
  'models.ts': printModels,
  'selections.ts': printSelections,
  'operations.ts': printOperations,
};

/** Prints every generated file of the SDK, by file name. The same SDL gives the same text. */
export function generate(sdl: string): Map<string, string> {
  const api = outlineApi(buildSchema(sdl));
  const bodies = new Map(Object.entries(printers).map(([name, print]) => [name, print(api)]));

  const files = withImports(bodies);
  const { map, types } = printSchemaMap(api);
  for (const [name, text] of printMapFiles(map, cutVolumes(types))) files.set(name, text);
  for (const [name, text] of files) files.set(name, `${header}\n${text}`);
  return files;
}
