import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
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

const LANES_AS_ROWS = 'Lens,Stage 1: Search,Stage 2: Buy\nCustomer,Looks,Pays\nStaff,Waits,Helps\n';

const cardTexts = async () => {
  const { data } = await ws.admin('{ cards { nodes { text } } }');
  return data.cards.nodes.map(({ text }: { text: string }) => text).sort();
};

async function importFile(text: string): Promise<string> {
  cli.write('bike.csv', text);
  const { out } = await cli.run('import', 'bike.csv');
  return /--undo (\S+)/.exec(out)?.[1] ?? '';
}

describe('parcours import', () => {
  it('shows in a dry run what each field was and becomes', async () => {
    await importFile(LANES_AS_ROWS);
    cli.write('bike.csv', LANES_AS_ROWS.replace('Helps', 'Advises'));

    const { out } = await cli.run('import', 'bike.csv', '--dry-run');

    expect(out).toContain('  cards staff-stage-2-buy: text "Helps" → "Advises"');
    expect(out).not.toContain('--undo');
    expect(await cardTexts()).toEqual(['Helps', 'Looks', 'Pays', 'Waits']);
  });
});

describe('parcours import --undo', () => {
  it('takes an import back', async () => {
    await importFile(LANES_AS_ROWS);
    const token = await importFile(LANES_AS_ROWS.replace('Helps', 'Advises'));

    const tried = await cli.run('import', '--undo', token, '--dry-run');
    const before = await cardTexts();
    const done = await cli.run('import', '--undo', token);

    expect(tried).toEqual({
      code: 0,
      out: [
        'tried; nothing was written. This is what would be taken back:',
        '        deleted  restored',
        '  Card        0         1',
      ].join('\n'),
      err: '',
    });
    expect(before).toContain('Advises');
    expect(done).toMatchObject({ code: 0, out: expect.stringMatching(/^undone\.\n/) });
    expect(await cardTexts()).toEqual(['Helps', 'Looks', 'Pays', 'Waits']);
  });

  it('says what would be lost, and loses it when forced', async () => {
    await importFile(LANES_AS_ROWS);
    const token = await importFile(LANES_AS_ROWS.replace('Helps', 'Advises'));
    await importFile(LANES_AS_ROWS.replace('Helps', 'Repairs'));

    const refused = await cli.run('import', '--undo', token);
    const kept = await cardTexts();
    const forced = await cli.run('import', '--undo', token, '--force');

    expect(refused.code).toBe(1);
    expect(refused.err).toContain('The card “staff-stage-2-buy” has another text since the import');
    expect(kept).toContain('Repairs');
    expect(forced.code).toBe(0);
    expect(await cardTexts()).toContain('Helps');
  });

  it.each([
    [['--undo', 'x', 'bike.csv'], '--undo takes an import back and reads no files.'],
    [[], 'Name the files to import, or an import to undo with --undo.'],
    [['bike.csv', '--force'], '--force goes with --undo.'],
  ])('refuses %j', async (flags, message) => {
    const { code, err } = await cli.run('import', ...flags);

    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
