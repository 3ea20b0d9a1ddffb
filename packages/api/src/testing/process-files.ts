import { expect } from 'vitest';
import type { TestWorkspace } from './harness.ts';

const IMPORT = `mutation ($input: ProcessImportInput!) { processImport(input: $input) {
  processId overwritesEdits unchangedCount changes { elementId kinds nameBefore } findings { code message line elementId }
} }`;

/** Imports a file as a process. */
export async function importProcessFile(
  { admin }: TestWorkspace,
  content: string | Uint8Array,
  options: object = { key: 'order' },
) {
  const file = { name: 'order.bpmn', base64: Buffer.from(content).toString('base64') };
  const { data, errors } = await admin(IMPORT, { input: { file, ...options } });
  expect(errors).toBeUndefined();
  return data.processImport;
}

const EXPORT = `query ($id: ID!, $format: ProcessFormat!) { processExportFile(id: $id, format: $format) {
  name mediaType encoding content losses { code path message count }
} }`;

/** Writes a process as a file, its content as text. */
export async function exportProcessFile({ admin }: TestWorkspace, id: string, format = 'BPMN') {
  const { data, errors } = await admin(EXPORT, { id, format });
  expect(errors).toBeUndefined();
  const { encoding, content, ...file } = data.processExportFile;
  const text = encoding === 'BASE64' ? Buffer.from(content, 'base64').toString() : content;
  return { ...file, content: text as string };
}

/** The ids of the elements of a process, by their ids in the file. */
export async function elementIds({ admin }: TestWorkspace, id: string) {
  const { data } = await admin(
    'query ($id: ID!) { process(id: $id) { elements(first: 50) { nodes { id elementId name } } } }',
    { id },
  );
  const nodes: { id: string; elementId: string | null; name: string }[] =
    data.process.elements.nodes;
  return new Map(nodes.map((one) => [one.elementId ?? one.name, one.id]));
}
