// A stand-in for a HubSpot account on this machine, for trying a two-way sync
// without one: npx tsx packages/api/scripts/fake-hubspot.ts
import { FAKE_SECRETS, startFakeHubspot } from '../src/connectors/hubspot/testing/fake-hubspot.ts';

const fake = await startFakeHubspot(() => new Date());
const { store } = fake;
const at = Date.now() - 3_600_000;
const people = ['Nadia', 'Tom', 'Inès'].map((firstname) =>
  store.put('contacts', { firstname, email: `${firstname.toLowerCase()}@example.com` }, { at }),
);
for (const { id } of people.slice(0, 2)) {
  const ticket = store.put(
    'tickets',
    { subject: 'Where is my refund?', source_type: 'CHAT' },
    { at },
  );
  store.associate('tickets', ticket.id, 'contacts', id);
}
console.log(`HUBSPOT_URL=${fake.url}`);
console.log(`HUBSPOT_TOKEN=${FAKE_SECRETS.accessToken}`);
