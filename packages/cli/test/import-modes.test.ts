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
  cli.write('bike.csv', 'Step;Lane;Text\nSearch;Does;Looks\nBuy;Does;Pays');
  await cli.run('import', 'bike.csv');
  return () => cli.remove();
});

const steps = async () => {
  const { data } = await ws.admin('{ steps(orderBy: [{ key: ASC }]) { nodes { key name } } }');
  return data.steps.nodes.map(({ key, name }: { key: string; name: string }) => `${key} ${name}`);
};

describe('parcours import', () => {
  it('changes only what exists, and leaves the rest out or refuses it', async () => {
    cli.write('bike.csv', 'Step;Lane;Text\nSearch;Does;Looks around\nRide;Does;Rides');

    const only = await cli.run('import', 'bike.csv', '--mode', 'update-only');
    const refused = await cli.run('import', 'bike.csv', '--mode', 'update');

    expect([only.code, refused.code]).toEqual([0, 3]);
    expect(refused.err).toContain('bike.csv:3:1');
    expect(await steps()).toEqual(['buy Buy', 'search Search']);
  });

  it('removes what the file no longer holds from the parts that are named', async () => {
    cli.write('bike.csv', 'Step;Lane;Text\nSearch;Does;Looks');

    const { code, out } = await cli.run('import', 'bike.csv', '--replace', 'steps,cards');

    expect(code).toBe(0);
    expect(out).toContain('  steps buy: removed');
    expect(out).toMatch(/^ +created +updated +unchanged +rejected +removed$/m);
    expect(out).toMatch(/^ +cards +0 +0 +1 +0 +1$/m);
    expect(await steps()).toEqual(['search Search']);
  });

  it('finds objects by the fields that are named', async () => {
    const bundle = {
      format: 'parcours-map/1',
      journey: { key: 'bike', name: 'bike' },
      map: { key: 'bike', name: 'bike' },
      steps: [{ key: 'look', name: 'SEARCH ', customerGoal: 'Find one' }],
    };
    cli.write('bike.json', JSON.stringify(bundle));

    const { code } = await cli.run('import', 'bike.json', '--match', 'steps.name');

    expect(code).toBe(0);
    expect(await steps()).toEqual(['buy Buy', 'search SEARCH']);
  });

  it.each([
    [['--match', 'name'], '--match cannot be “name”; write a section and a field'],
    [['--replace', 'steps', '--mode', 'create'], '--replace is a mode of its own'],
    [['--replace', 'personas'], 'personas are not on the map'],
  ])('refuses %j', async (flags, message) => {
    const { code, err } = await cli.run('import', 'bike.csv', ...flags);

    expect(code).not.toBe(0);
    expect(err).toContain(message);
  });
});
