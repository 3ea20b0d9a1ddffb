import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { elementIds, importProcessFile } from '../../testing/process-files.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const REVIEW = `query ($id: ID!) { processReview(id: $id) {
  findings { rule severity message elementId processElementId }
  calls { processElementId calledElement processId }
} }`;

async function review(id: string) {
  const { data, errors } = await ws.admin(REVIEW, { id });
  expect(errors).toBeUndefined();
  return data.processReview;
}

const caller = (id: string, called: string) =>
  bpmn(
    `<bpmn:process id="${id}"><bpmn:startEvent id="s" name="Go" /><bpmn:callActivity id="call" name="Call" calledElement="${called}" /><bpmn:sequenceFlow id="f" sourceRef="s" targetRef="call" /></bpmn:process>`,
  );

describe('processReview', () => {
  it('judges each drawing by itself, as it is now', async () => {
    const { processId } = await importProcessFile(ws, caller('p', 'q'));
    const ids = await elementIds(ws, processId);
    const missing = (elementId: string) => ({
      rule: 'no-bpmndi',
      severity: 'ERROR',
      message: 'Element is missing bpmndi.',
      elementId,
      processElementId: ids.get(elementId) ?? null,
    });
    const implicitEnd = {
      rule: 'no-implicit-end',
      severity: 'ERROR',
      message: 'Element is an implicit end.',
      elementId: 'call',
      processElementId: ids.get('call'),
    };
    const noEnd = {
      rule: 'end-event-required',
      severity: 'ERROR',
      message: 'Process is missing end event.',
      elementId: 'p',
      processElementId: null,
    };

    const first = await review(processId);
    const again = await review(processId);

    const drawn = [missing('s'), missing('call'), missing('f')];
    expect(first.findings).toEqual([noEnd, ...drawn, implicitEnd]);
    expect(again).toEqual(first);
    await ws.admin(
      'mutation ($id: ID!) { processElementUpdate(input: { id: $id, name: "Call it" }) { id } }',
      { id: ids.get('call') },
    );
    expect((await review(processId)).findings).toEqual([noEnd, implicitEnd]);
  });

  it('finds the process that is called, in whatever file it came, and says what is not there', async () => {
    const { processId } = await importProcessFile(ws, caller('p', 'q'));
    const call = (await elementIds(ws, processId)).get('call');
    const dangling = { processElementId: call, calledElement: 'q', processId: null };

    expect((await review(processId)).calls).toEqual([dangling]);
    const other = await importProcessFile(ws, caller('q', 'ns:p'), { key: 'other' });
    expect((await review(processId)).calls).toEqual([{ ...dangling, processId: other.processId }]);
    expect((await review(other.processId)).calls).toMatchObject([{ processId }]);

    await importProcessFile(ws, caller('renamed', 'p'), { key: 'other' });
    expect((await review(processId)).calls).toEqual([dangling]);
  });

  it('refuses the process of another workspace', async () => {
    const { processId } = await importProcessFile(ws, caller('p', 'q'));
    ws = await server.openWorkspace();

    const { errors } = await ws.admin(REVIEW, { id: processId });

    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['NOT_FOUND']);
  });
});
