import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from './open-database.ts';
import type { WorkerInput, WorkerOutput, WorkerStart } from './worker-messages.ts';

// The database runs here because it blocks its thread for as long as a statement
// takes. This thread only moves bytes of PostgreSQL's wire protocol; encoding and
// decoding stay with the caller, so a result crosses as one transferred buffer.
const port = parentPort;
if (!port) {
  throw new Error('The embedded database runs in a worker thread. Start it with openEmbedded().');
}
const { dataDir }: WorkerStart = workerData;
const database = await openDatabase(dataDir);

port.on('message', (input: WorkerInput) => {
  (input === 'close' ? close() : answer(input)).catch(stop);
});
say('ready');

async function answer(request: Uint8Array): Promise<void> {
  const response = await execute(request);
  port?.postMessage(response satisfies WorkerOutput, [response.buffer]);
}

async function close(): Promise<void> {
  await database.close();
  say('closed');
  port?.close();
}

/** Ends the thread: after an error of the engine itself its memory cannot be trusted. */
function stop(cause: unknown): never {
  // Emscripten throws objects that are no errors.
  const reason = cause instanceof Error ? cause.message : JSON.stringify(cause);
  throw new Error(`PostgreSQL stopped: ${reason}`);
}

function say(news: WorkerOutput): void {
  port?.postMessage(news);
}

/**
 * Runs one request to its end and gathers what PostgreSQL answered.
 *
 * The chunks are views into the engine's memory that the next one overwrites,
 * so each is copied at once.
 */
async function execute(request: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  await database.execProtocolRawStream(request, {
    syncToFs: false,
    onRawData: (chunk) => {
      chunks.push(chunk.slice());
      size += chunk.length;
    },
  });
  const response = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    response.set(chunk, at);
    at += chunk.length;
  }
  return response;
}
