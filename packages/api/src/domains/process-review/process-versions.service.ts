import type { ServiceContext } from '../../context.ts';
import type { ProcessImport } from '../../generated/prisma/client.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { VersionChange } from '../../reading/process/compare-versions.ts';
import type { VersionSource } from '../../reading/process/process-version.ts';
import { loadProcess, writeBpmnFile } from '../process-export/index.ts';
import { lastImport, workAside } from '../process-file/index.ts';

/** How many imports of a process are told of, the last ones. */
const MOST_VERSIONS = 500;

/**
 * Lists the imports of a process, the last one first.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function listVersions(
  ctx: ServiceContext,
  processId: string,
): Promise<ProcessImport[]> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const process = await ctx.db.process.findUnique({
    where: { workspaceId_id: { workspaceId, id: processId } },
    select: { id: true },
  });
  if (!process) {
    throw new DomainError('NOT_FOUND', 'There is no process with this id.', { path: 'id' });
  }
  return ctx.db.processImport.findMany({
    where: { workspaceId, processId },
    orderBy: { number: 'desc' },
    take: MOST_VERSIONS,
  });
}

/**
 * Compares an import of a process with another one, or with the process as it is now.
 *
 * @param to the number of an import; null for now
 * @throws DomainError `NOT_FOUND`; `BAD_USER_INPUT` when it is more than can be compared
 */
export async function diffVersions(
  ctx: ServiceContext,
  processId: string,
  from: number,
  to: number | null,
): Promise<VersionChange[]> {
  requireScope(ctx.actor, 'READ');
  const before = await sourceOf(ctx, processId, from, 'from');
  const after =
    to === null ? await presentOf(ctx, processId) : await sourceOf(ctx, processId, to, 'to');
  return workAside('id', 'compare', before, after);
}

async function sourceOf(
  { db, actor: { workspaceId } }: ServiceContext,
  processId: string,
  number: number,
  path: string,
): Promise<VersionSource> {
  const found = await db.processImport.findUnique({
    where: { workspaceId_processId_number: { workspaceId, processId, number } },
    include: { file: true },
  });
  if (!found) {
    throw new DomainError('NOT_FOUND', `The process has no import ${number}.`, { path });
  }
  const { file, fileName, format } = found;
  return { bytes: file.bytes, fileName, isBpmn: format === 'BPMN' };
}

/** As its file would be; what came in another form, as it is stored. */
async function presentOf(ctx: ServiceContext, processId: string): Promise<VersionSource> {
  const process = await loadProcess(ctx, processId);
  const last = await lastImport(ctx, processId);
  if (last && last.format !== 'BPMN') {
    const elements = process.model.elements.map(({ documentation, ...row }) => ({
      ...row,
      documentation: documentation ?? undefined,
    }));
    return { elements, flows: process.model.flows };
  }
  const { content } = await writeBpmnFile(ctx, process);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { bytes, fileName: 'process.bpmn', isBpmn: true };
}
