import type { ServiceContext } from '../../context.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { LintFinding } from '../../reading/bpmn/index.ts';
import { loadProcess, writeBpmnFile } from '../process-export/index.ts';
import { drawnId, workAside } from '../process-file/index.ts';
import { findCalled } from './called-processes.ts';

/** Something about a process that is seldom meant, and the element it is about. */
export interface ReviewFinding extends LintFinding {
  /** The UUID of the element; null for one that is no element here. */
  readonly id: string | null;
}

/** A call of another process. */
export interface ProcessCall {
  /** The element that calls. */
  readonly id: string;
  readonly calledElement: string;
  /** The UUID of the process that is meant; null when the workspace has none. */
  readonly processId: string | null;
}

/**
 * Judges a process as it is now by the rules of bpmnlint. It is advice: nothing is refused for it.
 *
 * @throws DomainError `NOT_FOUND`; `BAD_USER_INPUT` when it is more than can be judged
 */
export async function judgeProcess(
  ctx: ServiceContext,
  processId: string,
): Promise<ReviewFinding[]> {
  requireScope(ctx.actor, 'READ');
  const process = await loadProcess(ctx, processId);
  const { content } = await writeBpmnFile(ctx, process);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const findings = await workAside('id', 'lint', bytes);
  const { workspaceId } = ctx.actor;
  const elements = await ctx.db.processElement.findMany({
    where: { workspaceId, processId },
    select: { id: true, elementId: true },
  });
  const ids = new Map(
    elements.map(({ id, elementId }) => [elementId ?? drawnId('Element', id), id]),
  );
  return findings.map((finding) => ({ ...finding, id: ids.get(finding.elementId ?? '') ?? null }));
}

/**
 * Lists what a process calls, and which processes of the workspace are meant.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function listCalls(ctx: ServiceContext, processId: string): Promise<ProcessCall[]> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const process = await ctx.db.process.findUnique({
    where: { workspaceId_id: { workspaceId, id: processId } },
    select: { id: true },
  });
  if (!process) {
    throw new DomainError('NOT_FOUND', 'There is no process with this id.', { path: 'id' });
  }
  const rows = await ctx.db.processElement.findMany({
    where: { workspaceId, processId, calledElement: { not: null }, absentSince: null },
    select: { id: true, calledElement: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const calls = rows.map(({ id, calledElement }) => ({ id, calledElement: calledElement ?? '' }));
  const found = await findCalled(
    ctx,
    calls.map(({ calledElement }) => calledElement),
  );
  return calls.map((call) => ({ ...call, processId: found.get(call.calledElement)?.id ?? null }));
}
