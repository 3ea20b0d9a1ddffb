import { parentPort } from 'node:worker_threads';
import {
  NO_MAPPING,
  type Reading,
  ReadingFailure,
  readMapping,
  readMaps,
  readSource,
} from '../../reading/index.ts';
import { PART_ROWS, stageMap } from './stage-map.ts';
import type { StagedMap, StagedPart } from './staged-part.ts';
import type { FromReader, ReadRequest, ToReader } from './worker-messages.ts';

// Files are read here, since a large one takes seconds and a hostile one all memory it
// is given: this thread has a limit of its own, and requests are answered meanwhile.
const port = parentPort;
if (!port) throw new Error('Files of maps are read in a thread of their own.');

const inbox: ToReader[] = [];
let wake = () => {};
port.on('message', (message: ToReader) => {
  inbox.push(message);
  wake();
});

async function read(request: ReadRequest): Promise<void> {
  const { mapping: text, layout, sheet, sections, partRows } = request;
  const mapping = text === null ? NO_MAPPING : readMapping(text);
  const reading = await readFile();
  if (request.namesMap) refuseOneName(reading.maps.length);
  await ask({ type: 'facts', facts: factsOf(reading) });
  const batch = new Batch(request.skip);
  for (const [position, one] of reading.maps.entries()) {
    const { map, parts } = stageMap(one, position, reading.kind, sections, partRows);
    batch.maps.push(map);
    for (const part of parts) await batch.add(part);
  }
  await batch.flush();
  say({ type: 'done' });

  // The file itself is let go as soon as its maps are read.
  async function readFile(): Promise<Reading> {
    const source = await readSource(await receive(), sheet ?? undefined);
    return readMaps(source, mapping, layout ?? undefined);
  }
}

/** Takes the file piece by piece. */
async function receive(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const message = await ask({ type: 'more' });
    if (typeof message === 'string' || !('bytes' in message)) return Buffer.concat(pieces);
    pieces.push(message.bytes);
  }
}

function factsOf({ kind, message, layout, reason, notes, maps }: Reading) {
  return {
    kind,
    summary: message,
    layout: layout ?? null,
    reason: reason ?? null,
    notes,
    mapCount: maps.length,
  };
}

function refuseOneName(count: number): void {
  if (count < 2) return;
  throw new ReadingFailure(
    'SEVERAL_MAPS',
    `The file holds ${count} maps, which cannot all have one name. Leave out the map to import into, and “map” in the mapping.`,
  );
}

/** Gathers parts until they are worth sending. */
class Batch {
  maps: StagedMap[] = [];
  #parts: StagedPart[] = [];
  #rows = 0;
  #position = 0;
  readonly #skip: number;

  constructor(skip: number) {
    this.#skip = skip;
  }

  async add(part: Omit<StagedPart, 'position'>): Promise<void> {
    const position = this.#position++;
    // Read once more after a crash: what is stored already need not be sent again.
    if (position < this.#skip) return;
    this.#parts.push({ ...part, position });
    this.#rows += part.rowCount;
    if (this.#rows >= PART_ROWS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#parts.length > 0) {
      const known = new Set(this.#parts.map(({ mapPosition }) => mapPosition));
      const maps = this.maps.filter(({ position }) => known.has(position));
      await ask({ type: 'staged', maps, parts: this.#parts });
    }
    this.maps = this.maps.slice(-1);
    this.#parts = [];
    this.#rows = 0;
  }
}

function say(message: FromReader): void {
  port?.postMessage(message);
}

function ask(message: FromReader): Promise<ToReader> {
  say(message);
  return hear();
}

async function hear(): Promise<ToReader> {
  for (;;) {
    const answer = inbox.shift();
    if (answer !== undefined) return answer;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

for (;;) {
  const message = await hear();
  if (typeof message === 'string' || !('request' in message)) continue;
  await read(message.request).catch((error: unknown) => {
    if (!(error instanceof ReadingFailure)) throw error;
    const { code, message: said, line = null, asksForMore } = error;
    say({ type: 'refused', code, message: said, line, asksForMore });
  });
}
