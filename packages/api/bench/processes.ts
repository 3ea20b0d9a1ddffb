// Measures processes in bulk: importing many different files of BPMN over GraphQL, the
// same files again, and reading nothing but their XML, all in one run. The files come
// from a process of their own, and each engine has one.

import { BpmnModdle } from '../src/reading/bpmn/moddle.ts';
import { callWith, runSentBench, say } from './engines.ts';

const FILES = Number(process.env.BENCH_PROCESSES ?? 1_000);
const TASKS = 40;
/** How many files a client sends at once. */
const AT_ONCE = 4;

/** A file of some 30 kB, with the layout and the extensions that modelling tools write. */
function file(place: number): string {
  const ids = Array.from({ length: TASKS }, (_, i) => `Activity_${place}_${i}`);
  const tasks = ids.map(
    (id, i) => `    <bpmn:userTask id="${id}" name="Task ${i} of file ${place}">
      <bpmn:extensionElements><vendor:properties><vendor:property name="cost" value="${i}" /></vendor:properties></bpmn:extensionElements>
    </bpmn:userTask>`,
  );
  const flows = ids
    .slice(1)
    .map(
      (id, i) =>
        `    <bpmn:sequenceFlow id="Flow_${id}" sourceRef="${ids[i]}" targetRef="${id}" />`,
    );
  const shapes = ids.map(
    (id, i) => `      <bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}">
        <dc:Bounds x="${100 + i * 150}" y="80" width="100" height="80" />
        <bpmndi:BPMNLabel />
      </bpmndi:BPMNShape>`,
  );
  const edges = ids.slice(1).map(
    (id, i) => `      <bpmndi:BPMNEdge id="Flow_${id}_di" bpmnElement="Flow_${id}">
        <di:waypoint x="${200 + i * 150}" y="120" />
        <di:waypoint x="${250 + i * 150}" y="120" />
      </bpmndi:BPMNEdge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:vendor="http://example.org/vendor" id="Definitions_${place}" targetNamespace="http://example.org/">
  <bpmn:process id="Process_${place}" name="Process ${place}">
${[...tasks, ...flows].join('\n')}
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_${place}">
    <bpmndi:BPMNPlane id="Plane_${place}" bpmnElement="Process_${place}">
${[...shapes, ...edges].join('\n')}
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

const IMPORT = `mutation ($key: String!, $file: ProcessFileInput!) {
  result: processImport(input: { key: $key, file: $file }) { isNew unchangedCount counts { tasks } }
}`;

interface Imported {
  isNew: boolean;
  unchangedCount: number;
  counts: { tasks: number };
}

/** Imports all files twice. @returns how many seconds each time took */
async function send(address: string, key: string): Promise<number[]> {
  const call = callWith(address, key);
  const files = Array.from({ length: FILES }, (_, place) => Buffer.from(file(place)));
  const importAll = async (isAgain: boolean) => {
    const started = performance.now();
    const open = files.entries();
    const sendSome = async () => {
      for (const [place, bytes] of open) {
        const given = { name: `${place}.bpmn`, base64: bytes.toString('base64') };
        const report = await call<Imported>(IMPORT, { key: `process-${place}`, file: given });
        const asExpected =
          report.isNew !== isAgain &&
          report.counts.tasks === TASKS &&
          report.unchangedCount === (isAgain ? TASKS : 0);
        if (!asExpected) throw new Error(JSON.stringify(report));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sendSome));
    return (performance.now() - started) / 1_000;
  };
  return [await importAll(false), await importAll(true)];
}

/** How many files are read each second when nothing else is done with them. */
async function readBare(): Promise<number> {
  const moddle = new BpmnModdle();
  const started = performance.now();
  for (let place = 0; place < FILES; place++) await moddle.fromXML(file(place));
  return FILES / ((performance.now() - started) / 1_000);
}

await runSentBench(import.meta.url, {
  databaseName: 'parcours_bench_processes',
  send,
  async report(engine, times) {
    const bare = await readBare();
    const [first = 0, again = 0] = times.map((seconds) => FILES / seconds);
    const kilobytes = (Buffer.byteLength(file(0)) / 1_000).toFixed(0);
    say(engine, `import ${FILES} files of ${kilobytes} kB`, `${first.toFixed(0)} files/s`);
    say(engine, 'import them again', `${again.toFixed(0)} files/s`);
    say(engine, 'read their XML and nothing else', `${bare.toFixed(0)} files/s`);
    say(engine, 'import to bare reading (aim 0.5)', (first / bare).toFixed(2));
  },
});
