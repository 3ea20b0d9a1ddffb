import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { validateXML } from 'xmllint-wasm';

const { resolve } = createRequire(import.meta.url);

const schemaFile = (name: string) => ({
  fileName: name,
  contents: readFileSync(resolve(`bpmn-moddle/resources/bpmn/xsd/${name}`), 'utf8'),
});

const main = schemaFile('BPMN20.xsd');
const others = ['BPMNDI.xsd', 'DC.xsd', 'DI.xsd', 'Semantic.xsd'].map(schemaFile);

/** What is wrong with a document by the schema the OMG publishes; empty for a valid one. */
export async function schemaErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'process.bpmn', contents: xml }],
    schema: [main],
    preload: others,
    initialMemoryPages: 1_024,
    maxMemoryPages: 4_096,
  });
  return errors.map(({ message }) => message);
}
