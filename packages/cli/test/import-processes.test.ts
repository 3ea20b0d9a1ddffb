import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bpmn } from '../../api/src/testing/bpmn.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { run } from '../src/run.ts';
import type { Answer } from '../src/terminal/io.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  ws = await server.openWorkspace();
  cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
  return () => cli.remove();
});

const file = (id: string, tasks: string) =>
  bpmn(`<bpmn:process id="${id}">${tasks}</bpmn:process>`);
const ORDER = file('order', '<bpmn:task id="a" name="Check" /><bpmn:task id="b" name="Pack" />');

async function keys(): Promise<string[]> {
  const { data } = await ws.admin('{ processes(first: 20) { nodes { key } } }');
  return data.processes.nodes.map(({ key }: { key: string }) => key).sort();
}

describe('parcours import --as process', () => {
  it('imports files and folders, and says of each what became of it', async () => {
    mkdirSync(path.join(cli.folder, 'models/deep'), { recursive: true });
    cli.write('order.bpmn', ORDER);
    cli.write('models/refund.mmd', 'flowchart LR\n a --> b\n what is this\n');
    cli.write('models/deep/étapes.csv', 'Étape;Suivant\nRecevoir;Trier\nTrier;\n');
    cli.write('models/notes.md', '# nothing');

    const { code, out, err } = await cli.run('import', 'order.bpmn', 'models', '--as', 'process');

    expect(out.split('\n')).toEqual([
      'Imported:',
      '                          process  new  changed  removed  kept  unchanged  remarks',
      '  order.bpmn                  new    2        0        0     0          0        0',
      '  models/deep/étapes.csv      new    2        0        0     0          0        0',
      '  models/refund.mmd           new    2        0        0     0          0        1',
    ]);
    expect(err.split('\n')).toEqual([
      'Importing order.bpmn (1 of 3)',
      'Importing models/deep/étapes.csv (2 of 3)',
      'Importing models/refund.mmd (3 of 3)',
      '  models/refund.mmd:3 “is this” is not understood; it is left out. [UNREADABLE_PART]',
    ]);
    expect(code).toBe(0);
    expect(await keys()).toEqual(['etapes', 'order', 'refund']);
  });

  it('goes on after a file that cannot be read, and reports it with its line', async () => {
    cli.write('broken.bpmn', bpmn('<bpmn:process id="p">\n<bpmn:task></bpmn:process>'));
    cli.write('order.bpmn', ORDER);

    const told = await cli.run(
      ...['import', 'broken.bpmn', 'nowhere.bpmn', 'order.bpmn', '--as', 'process'],
      ...['--report', 'problems.json'],
    );

    expect(told.code).toBe(3);
    expect(told.out.split('\n').at(-1)).toBe('2 files not imported.');
    const report = JSON.parse(readFileSync(path.join(cli.folder, 'problems.json'), 'utf8'));
    expect(report).toMatchObject([
      { file: 'broken.bpmn', line: 4, code: 'BAD_XML', severity: 'error' },
      { file: 'nowhere.bpmn', line: null, code: 'UNREADABLE_FILE', severity: 'error' },
    ]);
    expect(await keys()).toEqual(['order']);
  });

  it('shows the plan and asks, and writes what was agreed to', async () => {
    cli.write('order.bpmn', ORDER);
    await cli.run('import', 'order.bpmn', '--as', 'process');
    cli.write('order.bpmn', file('order', '<bpmn:task id="a" name="Test" />'));
    const answers: Answer[] = ['no', 'yes'];
    const out: string[] = [];
    const io = {
      out: (text: string) => void out.push(text),
      err: () => {},
      env: cli.env,
      cwd: cli.folder,
      isTerminal: false,
      ask: async () => answers.shift() ?? 'no',
    };
    const argv = ['import', 'order.bpmn', '--as', 'process'];
    const plan = [
      '              process  new  changed  removed  kept  unchanged  remarks',
      '  order.bpmn    known    0        1        1     0          0        0',
      '  order.bpmn: renamed: a “Check” → “Test”',
      '  order.bpmn: removed: b “Pack”',
    ];

    await run(argv, io);
    const refused = out.splice(0);
    await run(argv, io);

    const tried = ['Tried; nothing was written. This is what would happen:', ...plan];
    expect(refused).toEqual([...tried, ...tried]);
    expect(out).toEqual([...tried, 'Imported:', ...plan]);
  });

  it('sends a file apart that is too large for a request', async () => {
    const tasks = Array.from(
      { length: 12_000 },
      (_, i) => `<bpmn:task id="t${i}" name="${'x'.repeat(40)}" />`,
    );
    cli.write('large.bpmn', file('p', tasks.join('\n')));

    const { code, out } = await cli.run('import', 'large.bpmn', '--as', 'process', '--json');

    expect(code).toBe(0);
    const done = JSON.parse(out.split('\n').at(-1) ?? '');
    expect(done).toMatchObject({ event: 'done', file: 'large.bpmn', counts: { tasks: 12_000 } });
  });

  it.each([
    [['--layout', 'long'], '--layout does not go with --as process.'],
    [['--source', 'x'], '--source does not go with --as process.'],
  ])('refuses what is for something else: %j', async (flags, message) => {
    const { code, err } = await cli.run('import', 'order.bpmn', '--as', 'process', ...flags);

    expect({ code, err }).toEqual({ code: 2, err: `${message} [BAD_OPTION]` });
  });
});

describe('parcours export --as process', () => {
  it('writes the file as it came, or in another form with what is lost', async () => {
    cli.write('order.bpmn', ORDER);
    await cli.run('import', 'order.bpmn', '--as', 'process');

    const whole = await cli.run('export', 'order', '--as', 'process', '--out', 'again.bpmn');
    const mermaid = await cli.run('export', 'order', '--as', 'process', '--format', 'mermaid');
    const wrong = await cli.run('export', 'order', '--as', 'process', '--format', 'xlsx');
    const missing = await cli.run('export', 'nothing', '--as', 'process');

    expect(whole).toEqual({ code: 0, out: '', err: 'Written to again.bpmn.' });
    expect(readFileSync(path.join(cli.folder, 'again.bpmn'), 'utf8')).toBe(ORDER);
    expect(mermaid).toEqual({
      code: 0,
      out: '---\ntitle: order\n---\nflowchart LR\n  a["Check"]\n  b["Pack"]',
      err: '  changed: elements[].bpmnType (2 times). A Mermaid flowchart tells what a box is by its form only.',
    });
    expect(wrong).toMatchObject({ code: 2, err: '--format xlsx is for maps. [BAD_OPTION]' });
    expect(missing).toMatchObject({
      code: 1,
      err: 'There is no process with the key “nothing”. [NOT_FOUND]',
    });
  });
});
