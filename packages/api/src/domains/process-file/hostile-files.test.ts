import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { DrawingThread } from './drawing-thread.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const inProcess = (body: string, attributes = '') =>
  bpmn(`<bpmn:process id="p" ${attributes}>${body}</bpmn:process>`);
const nested = (open: string, close: string, depth: number) =>
  inProcess(open.repeat(depth) + close.repeat(depth));
const listed = (count: number, print: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => print(i)).join(' ');

const thread = new DrawingThread();

/** What becomes of a file: how much was read of it, or why nothing was. */
async function outcome(content: string | Uint8Array, name = 'a.bpmn') {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return thread.run('read', bytes, name).then(
    ({ elements, flows, findings }) => [elements.length, flows.length, findings.length],
    ({ name: kind, code, line }) => [kind, code, line],
  );
}

const refused = (code: string, line?: number) => ['ReadingFailure', code, line];
const DEPTH = 100_000;

describe('a hostile file', () => {
  it.each([
    [
      'nests sub-processes',
      nested('<bpmn:subProcess>', '</bpmn:subProcess>', DEPTH),
      [DEPTH, 0, 0],
    ],
    ['nests what nobody knows', nested('<x>', '</x>', DEPTH), [0, 0, 1]],
    [
      'nests extensions',
      nested('<bpmn:extensionElements>', '</bpmn:extensionElements>', 1_000),
      [0, 0, 1],
    ],
    [
      'nests lanes',
      nested(
        '<bpmn:laneSet><bpmn:lane><bpmn:childLaneSet>',
        '</bpmn:childLaneSet></bpmn:lane></bpmn:laneSet>',
        1,
      ),
      [0, 0, 0],
    ],
    ['has a huge attribute', inProcess('', `name="${'x'.repeat(20_000_000)}"`), [0, 0, 0]],
    [
      'has foreign attributes',
      inProcess(
        '',
        listed(50_000, (i) => `a${i}="1"`),
      ),
      [0, 0, 0],
    ],
    [
      'declares namespaces',
      inProcess(
        '',
        listed(20_000, (i) => `xmlns:a${i}="u${i}"`),
      ),
      [0, 0, 0],
    ],
    [
      'repeats an id',
      inProcess('<bpmn:task id="t" />\n'.repeat(20_000)),
      refused('REPEATED_IDS', 4),
    ],
    [
      'refers to nothing',
      inProcess(
        listed(20_000, (i) => `<bpmn:sequenceFlow id="f${i}" sourceRef="a" targetRef="b"/>`),
      ),
      [0, 0, 1_001],
    ],
    [
      'refers in circles',
      inProcess(
        '<bpmn:boundaryEvent id="a" attachedToRef="b"/><bpmn:boundaryEvent id="b" attachedToRef="a"/>',
      ),
      [2, 0, 0],
    ],
    [
      'has ids of JavaScript',
      inProcess('<bpmn:task id="__proto__"/><bpmn:task id="constructor"/>'),
      [2, 0, 0],
    ],
    ['never closes a comment', bpmn(`<!-- ${'-'.repeat(1_000_000)}`), refused('BAD_XML', 3)],
    ['is made of brackets', '<'.repeat(5_000_000), refused('FILE_TOO_LARGE')],
    ['is a flowchart of one word', `flowchart TD\n${'a -- '.repeat(100_000)}`, [0, 0, 1], 'a.mmd'],
    [
      'is a flowchart of millions of arrows',
      `flowchart TD\n${listed(1_000, (i) => `a${i}`).replaceAll(' ', ' & ')} --> ${listed(1_000, (i) => `b${i}`).replaceAll(' ', ' & ')}`,
      refused('FILE_TOO_LARGE'),
      'a.mmd',
    ],
    [
      'is a list without end',
      `Step,Next\n${'a,b\n'.repeat(20_001)}`,
      refused('FILE_TOO_LARGE'),
      'a.csv',
    ],
    ['is JSON without end', '['.repeat(200_000), refused('BAD_JSON', 1), 'a.json'],
  ])('that %s is read or refused', async (_, content, expected, name?: string) => {
    const [first, second, third] = await outcome(content, name);

    const [kind, code, last] = expected;
    expect([first, second]).toEqual([kind, code]);
    // How much the parser remarks on one fault is its own affair.
    if (typeof last === 'number' && typeof kind === 'number') {
      expect(third).toBeGreaterThanOrEqual(last);
      expect(third).toBeLessThanOrEqual(1_001);
    } else expect(third).toBe(last);
  });

  it('is read in whatever encoding it is in', async () => {
    const text = inProcess('<bpmn:task id="t" name="é" />');
    const wide = Buffer.from(text.padEnd(text.length + (text.length % 2)), 'utf16le');

    expect(await outcome(new Uint8Array(wide))).toEqual([1, 0, 0]);
    expect(await outcome(new Uint8Array(wide.swap16()))).toEqual([1, 0, 0]);
    expect(await outcome(bytesOf(text).slice(0, -30))).toEqual(refused('BAD_XML', 3));
    expect(await outcome(Buffer.from(text, 'latin1'))).toEqual(refused('BAD_ENCODING', 1));
    expect(await outcome(new Uint8Array([0, 1, 2, 3, 4]))).toEqual(refused('UNKNOWN_FORMAT', 1));
  });

  it('of any bytes ends in a drawing or a refusal', async () => {
    const whole = bytesOf(
      inProcess('<bpmn:task id="a" /><bpmn:sequenceFlow id="f" sourceRef="a" targetRef="a" />'),
    );
    const changed = fc
      .tuple(fc.nat(whole.length), fc.nat(9), fc.uint8Array({ maxLength: 9 }))
      .map(([at, cut, bytes]) =>
        Uint8Array.from([...whole.slice(0, at), ...bytes, ...whole.slice(at + cut)]),
      );
    const names = fc.constantFrom('a.bpmn', 'a.csv', 'a.mmd', 'a.json', 'a.xlsx');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(changed, fc.uint8Array({ maxLength: 200 })),
        names,
        async (bytes, name) => {
          const [first] = await outcome(bytes, name);
          expect(typeof first === 'number' || first === 'ReadingFailure').toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
