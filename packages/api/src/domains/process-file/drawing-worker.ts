import { parentPort } from 'node:worker_threads';
import { readBpmn } from '../../reading/bpmn/index.ts';
import { ReadingFailure } from '../../reading/failure.ts';
import type { FromDrawingThread } from './drawing-messages.ts';

const port = parentPort;
if (!port) throw new Error('This runs in a thread that reads files.');

port.on('message', (bytes: Uint8Array) => {
  // What is no refusal ends the thread, which tells its owner.
  answer(bytes).then(
    (message) => port.postMessage(message),
    (error: unknown) => {
      throw error;
    },
  );
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
