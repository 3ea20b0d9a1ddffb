import { parentPort, workerData } from 'node:worker_threads';
import { writeWorkbook } from './write-workbook.ts';

// The thread writes the workbook it was started for, hands it over and ends.
parentPort?.postMessage(await writeWorkbook(workerData));
