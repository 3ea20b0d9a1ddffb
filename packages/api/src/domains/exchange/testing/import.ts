import type { Answer, Call } from '../../../testing/harness.ts';
import { run } from '../../../testing/map-bundles.ts';

const IMPORT = `mutation ($input: JourneyMapImportInput!) { journeyMapImport(input: $input) {
  dryRun applied journeyMapId undoToken
  sections { section created updated unchanged skipped rejected removed }
  problems { section index key path code message }
  changes { section index key action fields { field before after } }
  consequences { type effect count }
} }`;

const UNDO = `mutation ($token: String!) { journeyMapImportUndo(input: { token: $token }) {
  applied objects { type deleted restored } losses { type key field reason message }
} }`;

/** Imports a bundle; gives the report. */
export async function importMap(
  call: Call,
  bundle: object,
  options: object = {},
): Promise<Answer['data']> {
  const { journeyMapImport } = await run(call, IMPORT, { input: { bundle, ...options } });
  return journeyMapImport;
}

/** Takes an import back; gives the report. */
export async function undoImport(call: Call, token: string): Promise<Answer['data']> {
  const { journeyMapImportUndo } = await run(call, UNDO, { token });
  return journeyMapImportUndo;
}

/** A map as a bundle. */
export async function exportMap(call: Call, id: string): Promise<Answer['data']> {
  const { journeyMapExport } = await run(call, 'query ($id: ID!) { journeyMapExport(id: $id) }', {
    id,
  });
  return journeyMapExport;
}

type Counts = Record<string, number>;

/** The counts of a report by section, those that are not 0. */
export function countsIn(report: Answer['data']): Record<string, Counts> {
  const sections: ({ section: string } & Record<string, string | number>)[] = report.sections;
  return Object.fromEntries(
    sections.map(({ section, ...counts }) => [
      section,
      Object.fromEntries(
        Object.entries(counts).filter((entry): entry is [string, number] => Number(entry[1]) > 0),
      ),
    ]),
  );
}
