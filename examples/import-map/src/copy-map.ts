import { createClient } from '@parcours/sdk';

// Copies a map many times under new keys: tsx src/copy-map.ts <journeyKey>/<mapKey> <copies>
const [address = '', copies = '10'] = process.argv.slice(2);
const [journeyKey = '', mapKey = ''] = address.split('/');
const count = Number(copies);

const parcours = createClient({
  url: process.env.PARCOURS_URL ?? 'http://127.0.0.1:4000/graphql',
  token: process.env.PARCOURS_API_KEY,
});

const journey = await parcours.journeys.find({ key: journeyKey }, { select: { id: true } });
if (journey === null) throw new Error(`There is no journey “${journeyKey}”.`);

// The keys that are there already. A copy is one transaction: it is there whole, or not at all.
const done = new Map<string, string>();
const maps = parcours.journeyMaps.list({
  where: { journeyId: { eq: journey.id } },
  select: { id: true, key: true },
});
for await (const { id, key } of maps) if (key !== null) done.set(key, id);

const id = done.get(mapKey);
if (id === undefined) throw new Error(`The journey has no map “${mapKey}”.`);
const { content } = await parcours.journeyMaps.exportFile({ id, format: 'BUNDLE' });
const { map, ...parts } = JSON.parse(content);

const width = String(count).length;
for (let number = 1; number <= count; number++) {
  const key = `${mapKey}-${String(number).padStart(width, '0')}`;
  if (done.has(key)) continue;
  // Found by its key, so sending it once more would change nothing.
  const bundle = { ...parts, map: { ...map, key, name: `${map.name} ${number}` } };
  const { problems } = await parcours.journeyMaps.import(
    { bundle, atomic: true },
    { select: { problems: { section: true, index: true, message: true } } },
  );
  for (const { section, index, message } of problems) {
    throw new Error(`${key}: ${section}[${index}]: ${message}`);
  }
  console.log(`${key} (${number} of ${count})`);
}
console.log(`${count} copies are there.`);
