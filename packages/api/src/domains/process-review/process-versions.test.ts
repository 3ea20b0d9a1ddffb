import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { elementIds, importProcessFile } from '../../testing/process-files.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const FIRST = bpmn(
  `
  <bpmn:process id="p">
    <bpmn:laneSet>
      <bpmn:lane id="sales" name="Sales"><bpmn:flowNodeRef>check</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="stock" name="Stock" />
    </bpmn:laneSet>
    <bpmn:task id="check" name="Check" />
    <bpmn:serviceTask id="book" name="Book" implementation="rest">
      <bpmn:extensionElements><v:cost currency="EUR">12</v:cost></bpmn:extensionElements>
    </bpmn:serviceTask>
    <bpmn:task id="pack" name="Pack" />
    <bpmn:intermediateCatchEvent id="wait" name="A day"><bpmn:timerEventDefinition id="t"><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
    <bpmn:sequenceFlow id="f" sourceRef="check" targetRef="book" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="pl" bpmnElement="p">
    <bpmndi:BPMNShape id="s1" bpmnElement="pack"><dc:Bounds x="80" y="20" width="100" height="80" /></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`,
  'xmlns:v="http://example.org/v" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
);

const SECOND = FIRST.replace('name="Check"', 'name="Test"')
  .replace('<bpmn:flowNodeRef>check</bpmn:flowNodeRef>', '')
  .replace(
    'id="stock" name="Stock" />',
    'id="stock" name="Stock"><bpmn:flowNodeRef>check</bpmn:flowNodeRef></bpmn:lane>',
  )
  .replace('implementation="rest"', 'implementation="soap" isForCompensation="false"')
  .replace('>12<', '>15<')
  .replace('P1D', 'P2D')
  .replace('x="80"', 'x="90"')
  .replace('targetRef="book"', 'targetRef="pack"')
  .replace('<bpmn:sequenceFlow', '<bpmn:endEvent id="end" /><bpmn:sequenceFlow');

const DIFF = `query ($id: ID!, $from: Int!, $to: Int) { processDiff(id: $id, from: $from, to: $to) {
  changes { subject elementId name kinds fields { field before after } } text
} }`;

async function diff(id: string, from: number, to?: number) {
  const { data, errors } = await ws.admin(DIFF, { id, from, to });
  expect(errors).toBeUndefined();
  return data.processDiff;
}

describe('processVersions', () => {
  it('lists the files of a process, the last one first', async () => {
    const { processId } = await importProcessFile(ws, FIRST);
    await importProcessFile(ws, SECOND);
    await importProcessFile(ws, SECOND);

    const { data } = await ws.admin(
      'query ($id: ID!) { processVersions(id: $id) { number fileName format exporter sha256 importedAt } }',
      { id: processId },
    );

    const version = (number: number) => ({
      number,
      fileName: 'order.bpmn',
      format: 'BPMN',
      exporter: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      importedAt: expect.any(String),
    });
    expect(data.processVersions).toEqual([version(2), version(1)]);
  });
});

describe('processDiff', () => {
  it('tells what became of each element and arrow, also inside of extensions', async () => {
    const { processId } = await importProcessFile(ws, FIRST);
    await importProcessFile(ws, SECOND);

    const { changes, text } = await diff(processId, 1, 2);

    const change = (elementId: string, name: string, kinds: string[], fields: object[] = []) => ({
      subject: elementId === 'f' ? 'FLOW' : 'ELEMENT',
      elementId,
      name,
      kinds,
      fields,
    });
    expect(changes).toEqual([
      change(
        'check',
        'Test',
        ['RENAMED', 'MOVED'],
        [
          { field: 'name', before: 'Check', after: 'Test' },
          { field: 'lane', before: 'Sales', after: 'Stock' },
        ],
      ),
      change('pack', 'Pack', ['REDRAWN']),
      change(
        'book',
        'Book',
        ['CHANGED', 'EXTENDED'],
        [
          { field: '@implementation', before: 'rest', after: 'soap' },
          { field: 'bpmn:extensionElements/v:cost', before: '12', after: '15' },
        ],
      ),
      change(
        'wait',
        'A day',
        ['CHANGED'],
        [{ field: 'bpmn:timerEventDefinition/bpmn:timeDuration', before: 'P1D', after: 'P2D' }],
      ),
      change('end', 'End event', ['ADDED']),
      change(
        'f',
        'Test → Pack',
        ['RECONNECTED'],
        [{ field: 'target', before: 'Book', after: 'Pack' }],
      ),
    ]);
    expect(text).toBe(`## Elements

- **Test** (check) renamed, moved: name “Check” → “Test”; lane “Sales” → “Stock”
- **Pack** (pack) drawn elsewhere
- **Book** (book) changed, extensions changed: @implementation “rest” → “soap”; bpmn:extensionElements/v:cost “12” → “15”
- **A day** (wait) changed: bpmn:timerEventDefinition/bpmn:timeDuration “P1D” → “P2D”
- **End event** (end) added

## Arrows

- **Test → Pack** (f) leads elsewhere: target “Book” → “Pack”
`);
  });

  it('compares with the process as it is, to which the written file adds nothing', async () => {
    const { processId } = await importProcessFile(ws, FIRST);
    expect(await diff(processId, 1)).toEqual({ changes: [], text: 'Nothing differs.\n' });
    const id = (await elementIds(ws, processId)).get('pack');
    await ws.admin(
      'mutation ($id: ID!) { processElementUpdate(input: { id: $id, name: "Wrap" }) { id } }',
      { id },
    );
    await ws.admin('mutation ($id: ID!) { processElementDelete(input: { id: $id }) { dryRun } }', {
      id: (await elementIds(ws, processId)).get('book'),
    });

    const { changes } = await diff(processId, 1);

    expect(
      changes.map(({ elementId, kinds }: { elementId: string; kinds: string[] }) => [
        elementId,
        ...kinds,
      ]),
    ).toEqual([
      ['pack', 'RENAMED'],
      ['book', 'REMOVED'],
      ['f', 'REMOVED'],
    ]);
  });

  it('compares value streams by what is measured', async () => {
    const stream = (seconds: number) => `Step;Process time (s);Next\nCut;${seconds};Sew\nSew;5;\n`;
    const options = { key: 'stream' };
    const file = (text: string) => ({
      ...options,
      file: { name: 'a.csv', base64: Buffer.from(text).toString('base64') },
    });
    const IMPORT =
      'mutation ($input: ProcessImportInput!) { processImport(input: $input) { processId } }';
    const { data } = await ws.admin(IMPORT, { input: file(stream(10)) });
    await ws.admin(IMPORT, { input: file(stream(20)) });
    const { processId } = data.processImport;
    const expected = [
      {
        subject: 'ELEMENT',
        elementId: 'cut',
        name: 'Cut',
        kinds: ['CHANGED'],
        fields: [{ field: 'durationSeconds', before: '10', after: '20' }],
      },
    ];

    expect((await diff(processId, 1, 2)).changes).toEqual(expected);
    expect((await diff(processId, 1)).changes).toEqual(expected);
  });

  it('refuses an import that is not there, and the process of another workspace', async () => {
    const { processId } = await importProcessFile(ws, FIRST);

    const missing = await ws.admin(DIFF, { id: processId, from: 1, to: 7 });
    ws = await server.openWorkspace();
    const foreign = await ws.admin(DIFF, { id: processId, from: 1 });

    expect(missing.errors?.[0]).toMatchObject({
      message: 'The process has no import 7.',
      extensions: { code: 'NOT_FOUND', path: 'to' },
    });
    expect(foreign.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: 'from' });
  });
});
