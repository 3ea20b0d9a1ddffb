import { parseArgs } from 'node:util';
import { createClient } from '@parcours/sdk';
import { describeContext } from './describe-context.ts';
import { readCases, readContacts, readInteractions } from './read-export.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const parcours = createClient({
  url: process.env.PARCOURS_URL ?? 'http://127.0.0.1:4000/graphql',
  token: process.env.PARCOURS_API_KEY,
});

const counts = { created: true, updated: true, unchanged: true, rejected: true } as const;
const outcome = {
  select: { ...counts, rows: { index: true, errors: { message: true } } },
} as const;

interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

// With --json, contexts alone go to stdout.
const say = values.json ? console.error : console.log;
const tell = (what: string, { created, updated, unchanged, rejected }: Counts) =>
  say(
    `${what}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`,
  );

// Contacts first: cases name them. Run this again, and nothing is doubled.
const contacts = readContacts();
tell('contacts', await parcours.contacts.ingest({ rows: contacts }, outcome));
tell('cases', await parcours.serviceCases.ingest({ rows: readCases() }, outcome));
for await (const report of parcours.ingest(readInteractions())) {
  tell('interactions', report);
  for (const { index, message } of report.issues) say(`  interaction ${index}: ${message}`);
}

for (const { reference } of contacts) {
  const context = await parcours.contacts.context(
    { reference },
    {
      select: {
        contact: { name: true, persona: { name: true } },
        positions: { journeyMap: { name: true }, currentStep: { name: true }, exitedAt: true },
        openCases: { kind: true, subject: true, openedAt: true },
        lastInteractions: { $: { first: 3 }, type: true, occurredAt: true },
      },
    },
  );
  if (!context) continue;
  console.log(values.json ? JSON.stringify(context) : `\n${describeContext(context)}`);
}
