import { parentPort } from 'node:worker_threads';
import { lintBpmn } from '../../reading/bpmn/index.ts';
import { ReadingFailure } from '../../reading/failure.ts';
import { compareVersions } from '../../reading/process/compare-versions.ts';
import { readProcess } from '../../reading/process/read-process.ts';
import { writeBpmn } from '../../writing/index.ts';
import type { DrawingTasks, FromDrawingThread, ToDrawingThread } from './drawing-messages.ts';

const port = parentPort;
if (!port) throw new Error('This runs in a thread that reads files.');

const TASKS: DrawingTasks = {
  read: readProcess,
  write: writeBpmn,
  lint: lintBpmn,
  compare: compareVersions,
};

port.on('message', (request: ToDrawingThread) => {
  // What is no refusal ends the thread, which tells its owner.
  answer(request).then(
    (message) => port.postMessage(message),
    (error: unknown) => {
      throw error;
    },
  );
});

async function answer({ task, input }: ToDrawingThread): Promise<FromDrawingThread> {
  try {
    const work = TASKS[task] as (...input: unknown[]) => Promise<unknown>;
    return { type: 'done', result: await work(...input) };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    const { code, message, line } = failure;
    return { type: 'refused', code, message, line };
  }
}

function failureOf(error: unknown): ReadingFailure | null {
  if (error instanceof ReadingFailure) return error;
  // The parser's own writer calls itself for each level.
  const isTooDeep = error instanceof RangeError && error.message.includes('call stack');
  if (!isTooDeep) return null;
  return new ReadingFailure(
    'FILE_TOO_DEEP',
    'The file nests its elements deeper than can be written again. Split the model.',
  );
}
