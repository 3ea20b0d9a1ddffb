import { createClient, type Job } from '@parcours/sdk';

// The key needs the scope ADMIN. HUBSPOT_URL is for a stand-in; a live account needs none.
const parcours = createClient({
  url: process.env.PARCOURS_URL ?? 'http://127.0.0.1:4000/graphql',
  token: process.env.PARCOURS_API_KEY,
});
const { HUBSPOT_URL, HUBSPOT_TOKEN } = process.env;
if (!HUBSPOT_TOKEN) throw new Error('Set HUBSPOT_TOKEN: the access token of a private app.');

const KEY = 'two-way';
const done = { select: { id: true } } as const;

async function connect(token: string): Promise<string> {
  const known = await parcours.crmSources.find({ key: KEY }, done);
  if (known) return known.id;
  const { id } = await parcours.crmSources.create(
    {
      key: KEY,
      name: 'HubSpot, both ways',
      connector: 'hubspot',
      secrets: [{ name: 'accessToken', value: token }],
      settings: {
        objects: ['contacts', 'tickets'],
        // Creates the property below: leave it out to do that by hand.
        createProperties: true,
        ...(HUBSPOT_URL ? { baseUrl: HUBSPOT_URL } : {}),
      },
      writeBack: [{ property: 'parcours_persona', value: 'PERSONA' }],
    },
    done,
  );
  return id;
}

/** Waits until a job has ended, looking less and less often. */
async function endOf({ id }: Pick<Job, 'id'>): Promise<unknown> {
  const select = { finishedAt: true, status: true, result: true, errorMessage: true } as const;
  for (let waitMs = 50; ; waitMs = Math.min(1_000, waitMs * 1.5)) {
    const { finishedAt, status, result, errorMessage } = await parcours.jobs.get(id, { select });
    if (status === 'SUCCEEDED') return result;
    if (finishedAt !== null) throw new Error(errorMessage ?? `The job is ${status}.`);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

/** Waits until nothing is left to be sent. */
async function allSent(sourceId: string): Promise<void> {
  const where = {
    sourceId: { eq: sourceId },
    status: { in: ['WAITING' as const, 'SENDING' as const, 'UNCERTAIN' as const] },
  };
  const open = { kind: { in: ['CRM_WRITE_BACK', 'CRM_OUTBOX'] }, finishedAt: { eq: null } };
  for (;;) {
    let left = 0;
    for await (const _item of parcours.crmOutboxItems.list({ where, ...done })) left += 1;
    for await (const _job of parcours.jobs.list({ where: open, ...done })) left += 1;
    if (left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const source = await connect(HUBSPOT_TOKEN);
console.log(
  'test',
  JSON.stringify(await endOf(await parcours.crmSources.check({ id: source }, done))),
);
console.log(
  'read',
  JSON.stringify(await endOf(await parcours.crmSources.run({ id: source }, done))),
);

// Something happens here that the CRM is to know: somebody turns out to resemble a persona.
const saver =
  (await parcours.personas.find({ key: 'saver' }, done)) ??
  (await parcours.personas.create({ key: 'saver', name: 'Saver' }, done));
const system = { eq: 'hubspot' };
for await (const { contact } of parcours.externalRefs.list({
  where: { system, objectType: { eq: 'contact' } },
  select: { contact: { id: true } },
})) {
  if (contact) await parcours.contacts.update({ id: contact.id, personaId: saver.id }, done);
}
await endOf(await parcours.crmSources.run({ id: source }, done));
await allSent(source);

const told = { status: true, externalId: true, errorCode: true, errorField: true } as const;
for await (const item of parcours.crmOutboxItems.list({
  where: { sourceId: { eq: source } },
  select: told,
})) {
  console.log('told', item.externalId, item.status, item.errorCode ?? '', item.errorField ?? '');
}
