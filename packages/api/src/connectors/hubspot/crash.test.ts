import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mustCall } from '../../testing/computed-figures.ts';
import type { Call } from '../../testing/harness.ts';
import {
  callPatiently,
  type KillableServer,
  prepareServer,
  SOON_TAKEN_OVER,
} from '../../testing/killable-server.ts';
import type { ServerProcess } from '../../testing/server-process.ts';
import { signBody } from '../generic/verify-signature.ts';
import type { ConformanceFake } from '../testing/conformance-fake.ts';
import { hubspotForConformance } from './testing/conformance-hubspot.ts';

const PEOPLE = 900;
const PAGES = 5;
const HOUR = 3_600_000;
const SIGNING = 'fake-signing-secret';

let server: KillableServer;
let running: ServerProcess;
let fake: ConformanceFake;
let crm: string;
const call: Call = (...args) => callPatiently(server)(...args);

beforeAll(async () => {
  fake = await hubspotForConformance(() => new Date());
  for (let place = 0; place < PEOPLE; place++) {
    fake.add({ name: `Person ${place}`, email: null }, new Date(Date.now() - HOUR - place * 1_000));
  }
  server = await prepareServer('crm', {
    ...SOON_TAKEN_OVER,
    PARCOURS_SECRET_KEYS: `test:${Buffer.alloc(32, 'fake').toString('base64')}`,
    PARCOURS_OUTGOING_HOSTS: '127.0.0.1',
  });
  running = await server.start();
  const { connector, settings, secrets, writeBack } = fake.source;
  const { crmSourceCreate } = await mustCall(call, CREATE, {
    input: { name: 'CRM', connector, settings, secrets, writeBack },
  });
  crm = crmSourceCreate.id;
});
afterAll(async () => {
  await server.remove();
  await fake.server.close();
});

const CREATE =
  'mutation ($input: CrmSourceCreateInput!) { crmSourceCreate(input: $input) { id webhookPath } }';

const run = () =>
  mustCall(call, 'mutation ($id: ID!) { crmSourceRun(input: { id: $id }) { id } }', { id: crm });

/** Kills the server when it asks for what a fault is for; it gets no answer any more. */
function killAt(when: ConformanceFake['isRead'], after = 0): Promise<void> {
  return new Promise((resolve) => {
    fake.server.faults.push({
      when,
      after,
      isSilent: true,
      before: () => void running.kill().then(resolve),
    });
  });
}

const counts = async () => {
  const { contacts, externalRefs, crmRecords, jobs } = await mustCall(
    call,
    `{ contacts(first: 1) { totalCount } externalRefs(first: 1) { totalCount }
       crmRecords(first: 1) { totalCount }
       jobs(first: 1, where: { status: { in: [QUEUED, RUNNING] }, kind: { in: ["CRM_SOURCE_RUN", "CRM_OUTBOX", "CRM_INBOX", "CRM_WRITE_BACK"] } }) { totalCount } }`,
  );
  return {
    contacts: contacts.totalCount,
    externalRefs: externalRefs.totalCount,
    records: crmRecords.totalCount,
    open: jobs.totalCount,
  };
};
const settled = () =>
  vi.waitFor(async () => expect(await counts()).toMatchObject({ open: 0 }), {
    timeout: 90_000,
    interval: 200,
  });

describe('a server that is killed', () => {
  it('between any two pages goes on where it was: nothing lost, nothing twice', {
    timeout: 300_000,
  }, async () => {
    for (let page = 0; page < PAGES; page++) {
      const killed = killAt(fake.isRead, page === 0 ? 0 : 1);
      if (page === 0) await run();
      await killed;
      running = await server.start();
    }
    await settled();

    expect(await counts()).toEqual({
      contacts: PEOPLE,
      externalRefs: PEOPLE,
      records: PEOPLE,
      open: 0,
    });
  });

  it('after a write that arrived does not write again', { timeout: 240_000 }, async () => {
    const { personaCreate, contacts } = await mustCall(
      call,
      'mutation { personaCreate(input: { name: "Saver" }) { id } }',
    ).then(async (made) => ({
      ...made,
      ...(await mustCall(
        call,
        '{ contacts(first: 1) { nodes { id externalRefs { nodes { externalId } } } } }',
      )),
    }));
    const [contact] = contacts.nodes;
    await mustCall(
      call,
      'mutation ($input: ContactUpdateInput!) { contactUpdate(input: $input) { id } }',
      {
        input: { id: contact.id, personaId: personaCreate.id },
      },
    );
    const killed = killAt(fake.isWrite);
    await run();
    await killed;
    running = await server.start();
    await settled();

    expect(fake.written(contact.externalRefs.nodes[0].externalId, 'parcours_persona')).toBe(
      'Saver',
    );
    expect(fake.server.requests.filter(fake.isWrite)).toHaveLength(1);
    const { crmOutboxItems } = await mustCall(
      call,
      '{ crmOutboxItems(first: 5) { nodes { status attempts } } }',
    );
    expect(crmOutboxItems.nodes).toEqual([{ status: 'DONE', attempts: 1 }]);
  });

  it('after it took a webhook in has it once, also when it is sent again', {
    timeout: 240_000,
  }, async () => {
    const { crmSourceCreate } = await mustCall(call, CREATE, {
      input: {
        name: 'Network',
        connector: 'webhook',
        secrets: [{ name: 'signingSecret', value: SIGNING }],
        mapping: [
          {
            emit: 'SERVICE_CASE',
            fields: { kind: { value: 'COMPLAINT' } },
            contact: { id: { path: 'from' } },
          },
        ],
      },
    });
    const body = JSON.stringify({ id: 'complaint-1', from: 'somebody' });
    const sendOnce = async () => {
      const response = await fetch(`${server.url}${crmSourceCreate.webhookPath}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-parcours-signature': signBody(body, SIGNING, new Date()),
        },
        body,
      });
      return { status: response.status, body: await response.json() };
    };

    // A server that has just started may have too much to do: whoever sends comes again.
    const send = () =>
      vi.waitFor(
        async () => {
          const answer = await sendOnce();
          expect(answer.status).not.toBe(503);
          return answer;
        },
        { timeout: 60_000, interval: 500 },
      );

    const first = await send();
    await running.kill();
    running = await server.start();
    const again = await send();
    await settled();

    expect([first, again]).toEqual([
      { status: 202, body: { received: 1, ignored: 0 } },
      { status: 202, body: { received: 0, ignored: 1 } },
    ]);
    const { serviceCases } = await mustCall(call, '{ serviceCases(first: 5) { nodes { kind } } }');
    expect(serviceCases.nodes).toEqual([{ kind: 'COMPLAINT' }]);
  });
});
