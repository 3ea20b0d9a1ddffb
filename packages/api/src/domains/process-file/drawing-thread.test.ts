import { describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { DrawingThread } from './drawing-thread.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const small = bytesOf(bpmn('<bpmn:process id="p"><bpmn:task id="t" /></bpmn:process>'));

describe('the thread that reads files', () => {
  it('answers each file with its own drawing or refusal, in any order of asking', async () => {
    const thread = new DrawingThread();
    const named = (id: string) => bytesOf(bpmn(`<bpmn:process id="${id}" />`));

    const answers = await Promise.allSettled([
      thread.run('read', named('one'), 'a.bpmn'),
      thread.run('read', bytesOf('<a/>'), 'a.bpmn'),
      thread.run('read', named('two'), 'a.bpmn'),
    ]);

    expect(answers).toMatchObject([
      { value: { processIds: ['one'] } },
      { reason: { name: 'ReadingFailure', code: 'NOT_BPMN', line: 1 } },
      { value: { processIds: ['two'] } },
    ]);
  });

  it('gives up on a file that takes too long, and reads the next one', async () => {
    const thread = new DrawingThread(1);

    await expect(thread.run('read', small, 'a.bpmn')).rejects.toMatchObject({
      code: 'FILE_TOO_SLOW',
      message: 'The file could not be read within 0.001 seconds. Split the model.',
    });

    const patient = new DrawingThread();
    await expect(patient.run('read', small, 'a.bpmn')).resolves.toMatchObject({
      processIds: ['p'],
    });
  });
});
