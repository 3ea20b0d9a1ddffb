import { DomainError } from '../../kernel/errors.ts';
import type { ProcessDrawing } from '../../reading/bpmn/index.ts';
import { ReadingFailure } from '../../reading/failure.ts';
import type { TaskInput, TaskName, TaskResult } from './drawing-messages.ts';
import { DrawingThread } from './drawing-thread.ts';
import type { ProcessFile } from './process-file.ts';

/** More would not be read by anyone, and would not fit into one transaction. */
const MOST_SHAPES = 20_000;

/** Imports do not wait for what is only asked for by the way. */
const reading = new DrawingThread();
const aside = new DrawingThread();

/**
 * Reads a file as a drawing.
 *
 * @param path where the caller named the file, for the refusal
 * @throws DomainError `BAD_USER_INPUT` with the reason and line, `PAYLOAD_TOO_LARGE`
 */
export async function readDrawing(
  { name, bytes }: ProcessFile,
  path: string,
): Promise<ProcessDrawing> {
  try {
    const drawing = await reading.run('read', bytes, name);
    const size = drawing.elements.length + drawing.flows.length;
    if (size <= MOST_SHAPES) return drawing;
    throw new DomainError(
      'PAYLOAD_TOO_LARGE',
      `The file holds ${size} elements and flows; ${MOST_SHAPES} are allowed. Split the model.`,
    );
  } catch (error) {
    throw asRefusal(error, path);
  }
}

/**
 * Does a task on a process in the thread for what is no import.
 *
 * @throws DomainError `BAD_USER_INPUT` with the reason and line
 */
export async function workAside<Name extends TaskName>(
  path: string,
  task: Name,
  ...input: TaskInput<Name>
): Promise<TaskResult<Name>> {
  try {
    return await aside.run(task, ...input);
  } catch (error) {
    throw asRefusal(error, path);
  }
}

function asRefusal(error: unknown, path: string): unknown {
  if (!(error instanceof ReadingFailure)) return error;
  const { code, line, message } = error;
  const place = line === undefined ? {} : { line };
  return new DomainError('BAD_USER_INPUT', message, { path, reason: code, ...place });
}
