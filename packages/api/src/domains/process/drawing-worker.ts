import { parentPort } from 'node:worker_threads';
import { readBpmn } from '../../reading/bpmn/index.ts';
import { ReadingFailure } from '../../reading/failure.ts';
import type { FromDrawingThread } from './drawing-messages.ts';

/** The thread that reads files of BPMN: it answers each file with what it holds. */
parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await answer(bytes));
});

async function answer(bytes: Uint8Array): Promise<FromDrawingThread> {
  try {
    return { type: 'drawing', drawing: await readBpmn(bytes) };
  } catch (error) {
    if (!(error instanceof ReadingFailure)) throw error;
    const { code, message, line } = error;
    return { type: 'refused', code, message, line };
  }
}
