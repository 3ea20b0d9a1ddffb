import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

/** A command of the README, and what it must end with. */
interface Sample {
  title: string;
  command: string;
  exit: number;
}

const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8');
const rows = readme.slice(readme.indexOf('## Rows'), readme.indexOf('## `parcours export'));

/** The files of the README, by their names. */
const files = [...rows.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', content = '']) => [name, content] as const,
);

const samples: Sample[] = [...rows.matchAll(/^```sh(?: exit=(\d))?\n([\s\S]*?)^```$/gm)].flatMap(
  ([, exit = '0', block = '']) =>
    block
      .trim()
      .split('\n')
      .map((command) => ({ title: command, command, exit: Number(exit) })),
);

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  await ws.admin(
    'mutation { metricCreate(input: { key: "nps", name: "NPS", type: NPS, dimensions: ["channel"] }) { id } }',
  );
  cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
  for (const [name, content] of files) cli.write(name, content);
});
afterAll(async () => {
  cli.remove();
  await server.close();
});

describe('the README', () => {
  it.each(samples)('has a command that works: $title', async ({ command, exit }) => {
    const [program, ...argv] = command.split(' ');

    const { code, err } = await cli.run(...argv);

    expect([program, code, err]).toEqual(['parcours', exit, expect.any(String)]);
  });

  it('has a mapping that reads its file', async () => {
    const { data } = await ws.admin(
      `{ interactions(where: { source: { eq: "call-centre" } }, orderBy: [{ occurredAt: ASC }, { externalId: ASC }]) {
           nodes { externalId type direction occurredAt endedAt subject properties } }
         dataPoints(orderBy: [{ value: ASC }]) { nodes { periodStartDate dimensions value } } }`,
    );

    const call = {
      type: 'call',
      direction: 'INBOUND',
      occurredAt: '2010-03-09T07:05:00.000Z',
      subject: 'Call centre',
    };
    expect(data).toEqual({
      interactions: {
        nodes: [
          {
            ...call,
            externalId: 'D1|Appel entrant|9.3.10 8:05|1',
            endedAt: '2010-03-09T07:10:00.000Z',
            properties: { agent: 'Léa' },
          },
          {
            ...call,
            externalId: 'D1|Appel entrant|9.3.10 8:05|2',
            endedAt: '2010-03-09T07:07:00.000Z',
            properties: { agent: 'Tom' },
          },
          {
            externalId: 'D2|E-mail|25.3.10 9:30|1',
            type: 'email',
            direction: 'OUTBOUND',
            occurredAt: '2010-03-25T08:30:00.000Z',
            endedAt: '2010-03-25T08:45:00.000Z',
            subject: 'Call centre',
            properties: { agent: 'Léa' },
          },
        ],
      },
      dataPoints: {
        nodes: [
          { periodStartDate: '2026-03-01', dimensions: { channel: 'web' }, value: 30 },
          { periodStartDate: '2026-03-01', dimensions: { channel: 'magasin' }, value: 45 },
        ],
      },
    });
  });
});
