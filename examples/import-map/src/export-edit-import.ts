import { createClient } from '@parcours/sdk';

const parcours = createClient({
  url: process.env.PARCOURS_URL ?? 'http://127.0.0.1:4000/graphql',
  token: process.env.PARCOURS_API_KEY,
});

const journey = await parcours.journeys.find(
  { key: 'own-a-bike' },
  { select: { maps: { $: { first: 1 }, nodes: { id: true } } } },
);
const id = journey?.maps.nodes[0]?.id;
if (id === undefined) throw new Error('Run main.ts first: it imports the map.');

// Each format says what of the map it has no place for.
for (const format of ['XLSX', 'CSV', 'OPEN_JOURNEY', 'MERMAID', 'LUCID'] as const) {
  const { name, losses } = await parcours.journeyMaps.exportFile({ id, format });
  console.log(`${name}: ${losses.length === 0 ? 'everything' : 'without'}`);
  for (const { path, count } of losses) console.log(`  ${path} (${count})`);
}

// The bundle has the same order each time, so it suits Git; an edit of it is one change.
const { content } = await parcours.journeyMaps.exportFile({ id, format: 'BUNDLE' });
const edited = JSON.parse(content);
edited.steps[0].name = `${edited.steps[0].name} `.replace(/( again)* $/, ' again');
const { changes } = await parcours.journeyMaps.import(
  { bundle: edited, dryRun: true },
  {
    select: {
      changes: { section: true, key: true, fields: { field: true, before: true, after: true } },
    },
  },
);
for (const { section, key, fields } of changes) {
  for (const { field, before, after } of fields) {
    console.log(`${section} ${key}: ${field} was “${before}” and would be “${after}”`);
  }
}
