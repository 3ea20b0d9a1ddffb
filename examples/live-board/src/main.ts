import { parseArgs } from 'node:util';
import { createClient } from '@parcours/sdk';
import { describeChange, drawBoard } from './draw-board.ts';
import { renameFirstStep } from './second-client.ts';

const { values, positionals } = parseArgs({
  options: { once: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const connection = {
  url: process.env.PARCOURS_URL ?? 'http://127.0.0.1:4000/graphql',
  token: process.env.PARCOURS_API_KEY,
};
const parcours = createClient(connection);

const readMatrix = (id: string) =>
  parcours.journeyMaps.matrix(
    { id },
    {
      select: {
        map: { name: true, journeyName: true },
        columns: { step: { name: true } },
        lanes: { name: true, cells: { column: true, cards: { text: true } } },
      },
    },
  );

async function chooseMap(): Promise<string> {
  const [given] = positionals;
  if (given !== undefined) return given;
  const order = { orderBy: [{ updatedAt: 'DESC' }], first: 1, select: { id: true } } as const;
  const [latest] = (await parcours.journeyMaps.list(order)).nodes;
  if (!latest) throw new Error('There is no map yet. Import one first.');
  return latest.id;
}

const id = await chooseMap();
// The cursor is asked for before the map is read: no change falls between the two.
const { changeCursor } = await parcours.query({ changeCursor: true });
console.log(drawBoard(await readMatrix(id)));

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

const changes = parcours.subscribe(
  {
    journeyMapChanges: {
      $: { id, after: changeCursor },
      action: true,
      type: true,
      changedFields: true,
      node: { on: { Step: { name: true } } },
    },
  },
  {
    signal: stop.signal,
    onResume: ({ delayMs }) => console.log(`The connection broke; again in ${delayMs} ms.`),
  },
);
const edited = values.once ? renameFirstStep(createClient(connection), id) : null;
for await (const change of changes) {
  console.log(`\n${describeChange(change)}`);
  console.log(drawBoard(await readMatrix(id)));
  if (values.once) stop.abort();
}
await edited;
