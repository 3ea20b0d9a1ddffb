import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBpmn, rowsOfDrawing } from '../../reading/bpmn/index.ts';
import { bpmn } from '../../testing/bpmn.ts';
import { schemaErrors } from '../../testing/bpmn-schema.ts';
import { corpusFile, missingCorpus } from '../../testing/corpus.ts';
import type { ModelElement, ProcessModel } from '../process/process-model.ts';
import { writeBpmn } from './write-bpmn.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A model as its file has it, to be changed by a test. */
async function modelOf(bytes: Uint8Array): Promise<ProcessModel> {
  const { elements, flows } = rowsOfDrawing(await readBpmn(bytes));
  return {
    name: 'Order',
    elements: elements.map((row) => ({ ...row, documentation: row.documentation ?? null })),
    flows,
    aside: [],
  };
}

async function written(bytes: Uint8Array | null, model: ProcessModel) {
  const { content, losses } = await writeBpmn(bytes, model);
  const xml = String(content);
  expect(await schemaErrors(xml)).toEqual([]);
  return { xml, losses, drawing: await readBpmn(bytesOf(xml)) };
}

const blank: ModelElement = {
  elementId: 'new',
  type: 'TASK',
  name: 'New',
  position: 99,
  documentation: null,
  bpmnType: null,
  trigger: null,
  calledElement: null,
  pool: null,
  lane: null,
  parent: null,
  attachedTo: null,
};

const FILE = bpmn(
  `
  <bpmn:collaboration id="c">
    <bpmn:participant id="shop" name="Shop" processRef="p" />
    <bpmn:participant id="customer" name="Customer" />
  </bpmn:collaboration>
  <bpmn:process id="p">
    <bpmn:laneSet id="lanes">
      <bpmn:lane id="sales" name="Sales"><bpmn:flowNodeRef>check</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="stock" name="Stock"><bpmn:flowNodeRef>pack</bpmn:flowNodeRef></bpmn:lane>
    </bpmn:laneSet>
    <bpmn:userTask id="check" name="Check" vendor:colour="red">
      <bpmn:extensionElements><vendor:cost currency="EUR">12</vendor:cost></bpmn:extensionElements>
      <bpmn:outgoing>f</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:task id="pack" name="Pack"><bpmn:incoming>f</bpmn:incoming></bpmn:task>
    <bpmn:sequenceFlow id="f" sourceRef="check" targetRef="pack" />
    <!-- not for machines -->
  </bpmn:process>
  <bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="pl" bpmnElement="c">
    <bpmndi:BPMNShape id="s1" bpmnElement="shop"><dc:Bounds x="0" y="0" width="500" height="240" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s2" bpmnElement="sales"><dc:Bounds x="30" y="0" width="470" height="120" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s3" bpmnElement="stock"><dc:Bounds x="30" y="120" width="470" height="120" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s4" bpmnElement="check"><dc:Bounds x="80" y="20" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="s5" bpmnElement="pack"><dc:Bounds x="240" y="140" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNEdge id="e1" bpmnElement="f"><di:waypoint x="180" y="60" /><di:waypoint x="240" y="180" /></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`,
  'xmlns:vendor="http://example.org/vendor" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
);

describe('a process written over its file', () => {
  it('keeps what the model does not speak of, and says what it cannot keep', async () => {
    const { xml, losses } = await written(bytesOf(FILE), await modelOf(bytesOf(FILE)));

    expect(xml).toContain('vendor:colour="red"');
    expect(xml).toContain('<vendor:cost currency="EUR">12</vendor:cost>');
    expect(losses).toEqual([
      { code: 'LEFT_OUT', path: 'comment()', message: 'Comments are not kept.', count: 1 },
    ]);
  });

  it('has what was renamed, retyped, added, moved and removed', async () => {
    const model = await modelOf(bytesOf(FILE));
    const elements = model.elements
      .map((one) =>
        one.elementId === 'check' ? { ...one, bpmnType: 'ServiceTask', name: 'Test' } : one,
      )
      .map((one) =>
        one.elementId === 'pack' ? { ...one, lane: 'sales', documentation: 'With care.' } : one,
      );
    const added: ModelElement[] = [
      { ...blank, elementId: 'night', type: 'LANE', name: 'Night', pool: 'shop' },
      {
        ...blank,
        elementId: 'late',
        type: 'EVENT',
        trigger: 'Timer',
        pool: 'shop',
        lane: 'sales',
        attachedTo: 'check',
      },
      {
        ...blank,
        elementId: 'call',
        type: 'SUBPROCESS',
        calledElement: 'other',
        pool: 'shop',
        lane: 'night',
      },
      { ...blank, elementId: 'list', type: 'DOCUMENT', name: 'List', pool: 'shop' },
    ];
    const arrow = { label: null, condition: null, isDefault: false };
    const flows = [
      {
        ...arrow,
        elementId: 'g',
        kind: 'SEQUENCE' as const,
        source: 'check',
        target: 'call',
        condition: 'x > 1',
      },
      { ...arrow, elementId: 'm', kind: 'MESSAGE' as const, source: 'customer', target: 'check' },
      { ...arrow, elementId: 'in', kind: 'DATA' as const, source: 'list', target: 'pack' },
    ];

    const { xml, drawing } = await written(bytesOf(FILE), {
      ...model,
      elements: [...elements, ...added],
      flows,
    });

    const rows = rowsOfDrawing(drawing);
    const brief = rows.elements.map(
      ({ elementId, bpmnType, name, lane, attachedTo }) =>
        `${elementId} ${bpmnType} ${name} ${lane} ${attachedTo}`,
    );
    expect(brief.sort()).toEqual([
      'call CallActivity New night null',
      'check ServiceTask Test sales null',
      'customer Participant Customer null null',
      'late BoundaryEvent New sales check',
      'list DataObjectReference List null null',
      'night Lane Night null null',
      'pack Task Pack sales null',
      'sales Lane Sales null null',
      'shop Participant Shop null null',
      'stock Lane Stock null null',
    ]);
    expect(rows.flows.map(({ elementId }) => elementId).sort()).toEqual(['g', 'in', 'm']);
    expect(xml).toContain('vendor:colour="red"');
    expect(xml).toContain('<bpmn:documentation>With care.</bpmn:documentation>');
    expect(xml).not.toMatch(/bpmnElement="f"/);
    for (const id of ['night', 'late', 'call', 'list', 'g', 'in']) {
      expect(xml).toContain(`bpmnElement="${id}"`);
    }
  });
});

describe('a file that can be read and not written', () => {
  it('is refused with the reason', async () => {
    const file = bpmn(
      '<bpmn:process id="p" ns0:x="1" xmlns:ns0=""><bpmn:task id="t" /></bpmn:process>',
    );

    const outcome = await writeBpmn(bytesOf(file), await modelOf(bytesOf(file))).catch(
      ({ name, code }) => [name, code],
    );

    expect(outcome).toEqual(['ReadingFailure', 'UNWRITABLE_FILE']);
  });
});

describe('a process drawn here', () => {
  it('gets pools, lanes and a layout in which nothing covers anything', async () => {
    const source = await modelOf(bytesOf(FILE));
    const { xml, drawing, losses } = await written(null, source);

    expect(losses).toEqual([]);
    expect(rowsOfDrawing(drawing).flows).toEqual(source.flows);
    const boxes = [
      ...xml.matchAll(/bpmnElement="(check|pack)"[^>]*>\s*<dc:Bounds x="(\d+)" y="(\d+)"/g),
    ];
    const [check, pack] = boxes.map(([, , x, y]) => [Number(x), Number(y)]);
    expect(pack?.[0]).toBeGreaterThanOrEqual((check?.[0] ?? 0) + 100);
    expect(pack?.[1]).toBeGreaterThanOrEqual((check?.[1] ?? 0) + 80);
  });

  it('says what BPMN draws otherwise', async () => {
    const elements: ModelElement[] = [
      { ...blank, elementId: 'a', name: 'A' },
      { ...blank, elementId: 'b', name: 'B', type: 'ANNOTATION' },
    ];
    const flow = { elementId: 'f', kind: 'SEQUENCE' as const, label: null, condition: null };
    const flows = [{ ...flow, source: 'a', target: 'b', isDefault: false }];

    const { losses, drawing } = await written(null, { name: 'X', elements, flows, aside: [] });

    expect(drawing.flows).toMatchObject([{ id: 'f', kind: 'ASSOCIATION' }]);
    expect(losses).toEqual([
      {
        code: 'CHANGED',
        path: 'flows[].kind',
        message:
          'BPMN has no sequence flow between a task and an annotation; it is drawn as an association.',
        count: 1,
      },
    ]);
  });
});

const folder = corpusFile('bpmn');
const missing = missingCorpus(folder);

describe.skipIf(missing)('the files of other programs', () => {
  const files = missing
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.bpmn'),
      );

  it.each(files)('%s is valid when it was edited, and says what was edited', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    const { elements, flows } = edited(await modelOf(bytes));

    const { drawing } = await written(bytes, { name, elements, flows, aside: [] });

    const rows = rowsOfDrawing(drawing);
    const plain = ({ position: _, documentation, ...row }: ModelElement) => ({
      ...row,
      documentation: documentation ?? null,
    });
    const byId = (one: { elementId: string }, other: { elementId: string }) =>
      one.elementId < other.elementId ? -1 : 1;
    const read = rows.elements.map((row) =>
      plain({ ...row, documentation: row.documentation ?? null }),
    );
    expect(read.sort(byId)).toEqual(elements.map(plain).sort(byId));
    expect([...rows.flows].sort(byId)).toEqual([...flows].sort(byId));
  });

  it.each(files)('%s is valid when all of it is written and laid out anew', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    const model = await modelOf(bytes);

    const { drawing } = await written(null, model);

    expect(drawing.elements).toHaveLength(
      model.elements.filter(({ type }) => type !== 'POOL' && type !== 'LANE').length,
    );
  });
});

/** Renames the first task, adds one after it, moves one to another lane and removes a gateway. */
function edited(model: ProcessModel): Pick<ProcessModel, 'elements' | 'flows'> {
  const first = model.elements.find(({ type }) => type === 'TASK');
  const gate = model.elements.find(({ type }) => type === 'DECISION');
  const lanes = model.elements.filter(({ type }) => type === 'LANE');
  const mover = model.elements.find(
    ({ type, lane, pool }) =>
      type === 'TASK' &&
      lane !== null &&
      lanes.some((one) => one.pool === pool && one.elementId !== lane),
  );
  const other = lanes.find((one) => one.pool === mover?.pool && one.elementId !== mover?.lane);
  const elements = model.elements
    .filter((one) => one !== gate)
    .map((one) => (one === mover && other ? { ...one, lane: other.elementId } : one))
    .map((one) => (one.elementId === first?.elementId ? { ...one, name: 'Renamed & <new>' } : one));
  const flows = model.flows.filter(
    ({ source, target }) => source !== gate?.elementId && target !== gate?.elementId,
  );
  if (!first) return { elements, flows };
  const lane = first === mover ? (other?.elementId ?? null) : first.lane;
  const added = { ...blank, bpmnType: 'Task', pool: first.pool, lane, parent: first.parent };
  const flow = { elementId: 'way', kind: 'SEQUENCE' as const, label: null, condition: 'x' };
  return {
    elements: [...elements, added],
    flows: [...flows, { ...flow, source: first.elementId, target: 'new', isDefault: false }],
  };
}
