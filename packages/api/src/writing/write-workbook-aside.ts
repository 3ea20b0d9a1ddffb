import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BUNDLE_SECTIONS } from '../kernel/bundle-sections.generated.ts';
import { type MapBundle, objectsOf } from '../kernel/bundle-shape.ts';
import type { ExportFile } from './export-file.ts';
import { writeWorkbook } from './write-workbook.ts';

/** So many objects take some twenty milliseconds to write; more would keep other callers waiting. */
const MOST_HERE = 500;

/** Large workbooks are written one after the other: each takes a hundred megabytes for a moment. */
let last: Promise<unknown> = Promise.resolve();

/** Writes a map as a workbook; a large one in a thread of its own. */
export async function writeWorkbookAside(bundle: MapBundle): Promise<ExportFile> {
  const count = BUNDLE_SECTIONS.reduce((sum, { name }) => sum + objectsOf(bundle, name).length, 0);
  if (count <= MOST_HERE) return writeWorkbook(bundle);
  const written = last.then(() => writeInThread(bundle));
  last = written.catch(() => undefined);
  return written;
}

async function writeInThread(bundle: MapBundle): Promise<ExportFile> {
  const worker = new Worker(entry(), { workerData: bundle, name: 'workbook', execArgv: [] });
  try {
    const [file] = await once(worker, 'message');
    return file;
  } finally {
    await worker.terminate();
  }
}

function entry(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? './worker-from-source.mjs' : './workbook-worker.js', import.meta.url);
}
