import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bpmn, countTags } from '../../testing/bpmn.ts';
import { corpusFile, missingCorpus } from '../../testing/corpus.ts';
import type { ProcessDrawing } from './process-drawing.ts';
import { readBpmn } from './read-bpmn.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (body: string) => readBpmn(bytesOf(bpmn(body)));
const refusal = (bytes: Uint8Array) =>
  readBpmn(bytes).then(
    () => null,
    ({ code, message, line }) => ({ code, message, line }),
  );

describe('a file of BPMN', () => {
  it('is taken apart into pools, lanes, elements and flows', async () => {
    const drawing = await read(`
      <bpmn:collaboration id="c" name="Ordering">
        <bpmn:participant id="shop" name="Shop" processRef="p" />
        <bpmn:participant id="customer" name="Customer" />
        <bpmn:messageFlow id="m" sourceRef="customer" targetRef="start" />
      </bpmn:collaboration>
      <bpmn:process id="p">
        <bpmn:laneSet>
          <bpmn:lane id="sales" name="Sales">
            <bpmn:flowNodeRef>start</bpmn:flowNodeRef>
            <bpmn:childLaneSet>
              <bpmn:lane id="desk" name="Desk"><bpmn:flowNodeRef>check</bpmn:flowNodeRef></bpmn:lane>
            </bpmn:childLaneSet>
          </bpmn:lane>
        </bpmn:laneSet>
        <bpmn:endEvent id="end" />
        <bpmn:boundaryEvent id="late" attachedToRef="check"><bpmn:timerEventDefinition /></bpmn:boundaryEvent>
        <bpmn:userTask id="check" name="Check
          order" default="ok">
          <bpmn:documentation>First of all.</bpmn:documentation>
          <bpmn:dataOutputAssociation id="d"><bpmn:targetRef>list</bpmn:targetRef></bpmn:dataOutputAssociation>
        </bpmn:userTask>
        <bpmn:dataObject id="o" name="Orders" />
        <bpmn:dataObjectReference id="list" dataObjectRef="o" />
        <bpmn:subProcess id="pack"><bpmn:callActivity id="call" calledElement="other" /></bpmn:subProcess>
        <bpmn:startEvent id="start"><bpmn:messageEventDefinition /></bpmn:startEvent>
        <bpmn:sequenceFlow id="in" sourceRef="start" targetRef="check" />
        <bpmn:sequenceFlow id="ok" name="fine" sourceRef="check" targetRef="pack">
          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">total &gt; 0</bpmn:conditionExpression>
        </bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="out" sourceRef="pack" targetRef="end" />
      </bpmn:process>`);

    expect(drawing).toMatchObject({ name: 'Ordering', processIds: ['p'], findings: [] });
    expect(drawing.pools).toEqual([
      { id: 'shop', name: 'Shop', processId: 'p' },
      { id: 'customer', name: 'Customer', processId: null },
    ]);
    expect(drawing.lanes).toEqual([
      { id: 'sales', name: 'Sales', poolId: 'shop', parentId: null },
      { id: 'desk', name: 'Desk', poolId: 'shop', parentId: 'sales' },
    ]);
    const brief = drawing.elements.map(
      ({ id, kind, trigger, laneId, parentId, attachedToId }) =>
        `${id} ${kind} ${trigger} ${laneId} ${parentId} ${attachedToId}`,
    );
    expect(brief).toEqual([
      'start START Message sales null null',
      'check TASK null desk null null',
      'pack SUBPROCESS null null null null',
      'end END null null null null',
      'call SUBPROCESS null null pack null',
      'late EVENT Timer null null check',
      'list DOCUMENT null null null null',
    ]);
    expect(drawing.elements[1]).toMatchObject({
      name: 'Check order',
      bpmnType: 'UserTask',
      documentation: 'First of all.',
      poolId: 'shop',
    });
    expect(drawing.elements[4]?.calledElement).toBe('other');
    expect(drawing.elements[6]?.name).toBe('Orders');
    expect(drawing.flows).toEqual([
      flow('d', 'DATA', 'check', 'list'),
      flow('in', 'SEQUENCE', 'start', 'check'),
      {
        ...flow('ok', 'SEQUENCE', 'check', 'pack'),
        name: 'fine',
        condition: 'total > 0',
        isDefault: true,
      },
      flow('out', 'SEQUENCE', 'pack', 'end'),
      flow('m', 'MESSAGE', 'customer', 'start'),
    ]);
  });

  it('tells what of it could not be read, and keeps the rest', async () => {
    const drawing = await read(`
      <bpmn:process id="p">
        <bpmn:task id="a" /><bpmn:task id="a" />
        <bpmn:sequenceFlow id="f" sourceRef="a" targetRef="nowhere" />
        <bpmn:vendorThing id="x" />
      </bpmn:process>`);

    expect(drawing.elements.map(({ id }) => id)).toEqual(['a']);
    expect(drawing.flows).toEqual([]);
    expect(drawing.findings).toEqual([
      {
        code: 'REPEATED_ID',
        message: 'The id “a” occurs twice; the second element is left out.',
        line: 5,
        elementId: 'a',
      },
      {
        code: 'UNREADABLE_PART',
        message: 'Unknown type <bpmn:VendorThing>; it is left out.',
        line: 7,
        elementId: null,
      },
      {
        code: 'DANGLING_REFERENCE',
        message: 'targetRef names “nowhere”, which the file does not hold.',
        line: null,
        elementId: 'f',
      },
      {
        code: 'DANGLING_FLOW',
        message: 'The sequence flow “f” has no target in the drawing; it is left out.',
        line: null,
        elementId: 'f',
      },
    ]);
  });

  const named = '<bpmn:process id="p"><bpmn:task id="t" name="Prüfung à côté" /></bpmn:process>';
  const nameIn = async (bytes: Uint8Array) => (await readBpmn(bytes)).elements[0]?.name;
  const latin = bpmn(named).replace('UTF-8', 'ISO-8859-1');
  const utf16 = `\ufeff${bpmn(named).replace('UTF-8', 'UTF-16')}`;

  it.each([
    ['UTF-8 with a mark', bytesOf(`\ufeff${bpmn(named)}`)],
    ['Latin-1', Buffer.from(latin, 'latin1')],
    ['UTF-16, low byte first', Buffer.from(utf16, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(utf16, 'utf16le').swap16()],
    ['UTF-8 that says UTF-16', bytesOf(bpmn(named).replace('UTF-8', 'UTF-16'))],
  ])('is read in %s', async (_, bytes) => {
    expect(await nameIn(bytes)).toBe('Prüfung à côté');
  });

  it('never resolves entities, and never runs deep', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const external = '<!DOCTYPE d SYSTEM "file:///etc/passwd">';
    const body = bpmn('<bpmn:process id="p"><bpmn:task id="t" name="&b;" /></bpmn:process>');
    for (const start of [bomb, external]) {
      const drawing = await readBpmn(bytesOf(body.replace('?>', `?>${start}`)));
      expect(drawing.elements[0]?.name).toBe('&b;');
    }

    const depth = 20_000;
    const deep = await read(
      `<bpmn:process id="p">${'<bpmn:subProcess>'.repeat(depth)}${'</bpmn:subProcess>'.repeat(depth)}</bpmn:process>`,
    );
    expect(deep.elements).toHaveLength(depth);
  });
});

const flow = (id: string, kind: string, sourceId: string, targetId: string) => ({
  id,
  name: null,
  kind,
  sourceId,
  targetId,
  condition: null,
  isDefault: false,
});

describe('what is no file of BPMN', () => {
  it.each([
    ['', 'EMPTY_FILE', undefined],
    ['hello', 'NOT_BPMN', 1],
    ['<html><body/></html>', 'NOT_BPMN', 1],
    ['<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>', 'NOT_BPMN', 1],
    [bpmn('<bpmn:process id="p">\n<bpmn:task></bpmn:process>'), 'BAD_XML', 4],
    [bpmn('<bpmn:process id="p">').slice(0, -25), 'BAD_XML', 3],
    ['<?xml version="1.0" encoding="KOI-9"?><definitions/>', 'UNKNOWN_ENCODING', 1],
  ])('is refused with the reason and the line: %j', async (text, code, line) => {
    expect(await refusal(bytesOf(text))).toMatchObject({ code, line });
  });

  it('is refused before it is read when it is too much', async () => {
    const many = bpmn(`<bpmn:process id="p">${'<bpmn:task/>'.repeat(400_000)}</bpmn:process>`);

    expect(await refusal(bytesOf(many))).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: 'The file has 400002 XML elements; 400000 are allowed. Split the model.',
    });
    expect(await refusal(new Uint8Array(50 * 1024 * 1024 + 1))).toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: 'The file is larger than 50 MB. Split the model.',
    });
  });

  it('is refused when it is not in the encoding it says', async () => {
    const bytes = Buffer.from(bpmn('<bpmn:process id="é" />'), 'latin1');

    expect(await refusal(bytes)).toEqual({
      code: 'BAD_ENCODING',
      message:
        'The file says it is written in UTF-8, and is not. Correct the encoding in its first line, or save it anew.',
      line: 1,
    });
  });

  it('never ends in anything but a drawing or a refusal', async () => {
    const whole = bpmn(
      '<bpmn:process id="p"><bpmn:task id="t" name="a&#38;b"/><!-- c --><bpmn:sequenceFlow id="f" sourceRef="t" targetRef="t"/></bpmn:process>',
    );
    const broken = fc
      .tuple(fc.nat(whole.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 12 }))
      .map(([at, cut, text]) => whole.slice(0, at) + text + whole.slice(at + cut));
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        const outcome = await readBpmn(bytesOf(text)).catch((error) => error);
        if ('elements' in outcome) return;
        expect(outcome.name).toBe('ReadingFailure');
        expect(outcome.message).toMatch(/\.$/);
      }),
      { numRuns: 300 },
    );
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

  it.each(files)('%s holds what its tags say', async (name) => {
    const bytes = readFileSync(path.join(folder, name));
    const drawing = await readBpmn(bytes);
    const tags = countTags(bytes.toString('latin1'));
    const sum = (pattern: RegExp) =>
      [...tags].reduce((all, [tag, count]) => (pattern.test(tag) ? all + count : all), 0);
    const dangling = (kind: string) =>
      drawing.findings.filter(
        ({ code, message }) => code === 'DANGLING_FLOW' && message.includes(`The ${kind} flow`),
      ).length;
    const elements = (...kinds: string[]) =>
      drawing.elements.filter(({ kind }) => kinds.includes(kind)).length;
    const flows = (kind: string) => drawing.flows.filter((one) => one.kind === kind).length;

    expect(figuresOf(drawing, elements, flows)).toEqual({
      processes: sum(/^process$/),
      pools: sum(/^participant$/),
      lanes: sum(/^lane$/),
      tasks: sum(/^((user|manual|service|script|send|receive|businessRule)T|t)ask$/),
      gateways: sum(/Gateway$/),
      events: sum(/^(start|end|intermediateCatch|intermediateThrow|boundary)Event$/),
      subProcesses: sum(/^(subProcess|adHocSubProcess|transaction|callActivity)$/),
      data: sum(/^data(Object|Store)Reference$/),
      annotations: sum(/^(textAnnotation|group)$/),
      sequenceFlows: sum(/^sequenceFlow$/) - dangling('sequence'),
      messageFlows: sum(/^messageFlow$/) - dangling('message'),
    });
  });
});

function figuresOf(
  { processIds, pools, lanes }: ProcessDrawing,
  elements: (...kinds: string[]) => number,
  flows: (kind: string) => number,
) {
  return {
    processes: processIds.length,
    pools: pools.length,
    lanes: lanes.length,
    tasks: elements('TASK'),
    gateways: elements('DECISION', 'GATEWAY'),
    events: elements('START', 'END', 'EVENT', 'WAIT'),
    subProcesses: elements('SUBPROCESS'),
    data: elements('DOCUMENT'),
    annotations: elements('ANNOTATION'),
    sequenceFlows: flows('SEQUENCE'),
    messageFlows: flows('MESSAGE'),
  };
}
