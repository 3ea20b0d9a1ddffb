import { readFileSync } from 'node:fs';
import { createClient } from '@parcours/sdk';
import { printMatrix } from './print-matrix.ts';
import { toBundle } from './to-bundle.ts';

const parcours = createClient({
  url: process.env.PARCOURS_URL ?? 'http://127.0.0.1:4000/graphql',
  token: process.env.PARCOURS_API_KEY,
});

const csv = readFileSync(new URL('../map.csv', import.meta.url), 'utf8');

// Objects are found by their keys: run this again, and nothing changes.
const { journeyMapId, sections, problems } = await parcours.journeyMaps.import(
  { bundle: toBundle(csv) },
  {
    select: {
      journeyMapId: true,
      sections: { section: true, created: true, unchanged: true },
      problems: { section: true, index: true, message: true },
    },
  },
);
for (const { section, created, unchanged } of sections) {
  console.log(`${section}: ${created} created, ${unchanged} unchanged`);
}
for (const { section, index, message } of problems) console.log(`${section}[${index}]: ${message}`);

if (journeyMapId === null) throw new Error('The map was refused.');
const matrix = await parcours.journeyMaps.matrix(
  { id: journeyMapId },
  {
    select: {
      columns: { step: { name: true } },
      lanes: { name: true, cells: { column: true, cards: { text: true } } },
    },
  },
);
console.log(`\n${printMatrix(matrix)}\n\nmap id: ${journeyMapId}`);
