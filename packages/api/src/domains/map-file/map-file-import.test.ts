import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importFile } from '../../testing/map-files.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  ws = await server.openWorkspace();
});

const LONG = [
  'Map;Phase;Step;Lane;Text',
  'Today;Before;Search;Does;Looks',
  'Today;Before;Search;Says;Hm',
  'Tomorrow;Before;Search;Does;Asks',
].join('\n');

describe('a file', () => {
  it('is imported', async () => {
    const first = await importFile(server, ws, 'bike.csv', LONG);
    console.log(JSON.stringify(first, null, 1));
    const second = await importFile(server, ws, 'bike.csv', LONG, { dryRun: true });
    console.log(JSON.stringify(second, null, 1));
  });
});
