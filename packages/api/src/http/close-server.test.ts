import { expect, it } from 'vitest';
import { openEventStream } from '../testing/event-stream.ts';
import { startServer } from '../testing/harness.ts';
import { until, withinSeconds } from '../testing/within.ts';

it('completes open streams and answers the requests it has taken', async () => {
  const server = await startServer();
  const ws = await server.openWorkspace();
  const stream = await openEventStream(server.url, ws.key, 'subscription { changes { revision } }');
  let taken = 0;
  server.app.server.on('request', () => {
    taken += 1;
  });
  const requests = Array.from({ length: 20 }, (_, i) =>
    ws.admin(`mutation { personaCreate(input: { name: "P${i}" }) { revision } }`),
  );
  await until('all requests are taken', () => taken === 20);

  await withinSeconds(8, 'the end of the server', server.close());

  const answers = await Promise.all(requests);
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(answers.map(({ data }) => data.personaCreate.revision)).toEqual(Array(20).fill(1));
  let event = await stream.next();
  while (event !== null) event = await stream.next();
  await expect(fetch(`${server.url}/health/live`)).rejects.toThrow('fetch failed');
});
