import { readFileSync } from 'node:fs';
import type {
  ContactIngestRowInput,
  InteractionInput,
  ServiceCaseIngestRowInput,
  ServiceCaseKind,
} from '@parcours/sdk';

/** The CRM whose ids the records keep: by them they are found again. */
const system = 'crm';

const textOf = (name: string) =>
  readFileSync(new URL(`../export/${name}`, import.meta.url), 'utf8').trim();

/** The rows of a file by the names of its columns; an empty cell is null. */
function readRows(name: string): Record<string, string | null>[] {
  const [header = '', ...lines] = textOf(name).split('\n');
  const columns = header.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] || null]));
  });
}

const reference = (id: unknown) => ({ system, externalId: String(id) });

/** The contacts of the export. */
export function readContacts(): ContactIngestRowInput[] {
  return readRows('contacts.csv').map(({ id, ...fields }) => ({
    reference: reference(id),
    fields,
  }));
}

/** The service cases of the export. One without a time of closing is open. */
export function readCases(): ServiceCaseIngestRowInput[] {
  return readRows('cases.csv').map(({ id, contact, kind, ...fields }) => ({
    reference: reference(id),
    contact: reference(contact),
    fields: {
      ...fields,
      kind: kind as ServiceCaseKind,
      status: fields.closedAt ? 'CLOSED' : 'OPEN',
    },
  }));
}

/** The interactions of the export, one at a time: there may be any number of them. */
export function* readInteractions(): Generator<InteractionInput, void, void> {
  for (const line of textOf('interactions.ndjson').split('\n')) {
    const { contact, serviceCase, ...interaction } = JSON.parse(line);
    yield {
      ...interaction,
      source: system,
      contact: reference(contact),
      ...(serviceCase ? { serviceCase: reference(serviceCase) } : {}),
    };
  }
}
