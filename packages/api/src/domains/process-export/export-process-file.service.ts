import type { ServiceContext } from '../../context.ts';
import { requireScope } from '../../kernel/actor.ts';
import { writeProcessDot, writeProcessMermaid } from '../../writing/index.ts';
import type { ExportedFile } from '../exchange/index.ts';
import { lastImport, workAside } from '../process-file/index.ts';
import { type LoadedProcess, loadProcess } from './process-model.ts';

export type ProcessFormat = 'BPMN' | 'MERMAID' | 'DOT';

interface Written {
  readonly content: string | Uint8Array;
  readonly losses: ExportedFile['losses'];
}

interface Format {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (ctx: ServiceContext, process: LoadedProcess) => Promise<Written>;
}

const FORMATS: Readonly<Record<ProcessFormat, Format>> = {
  BPMN: { extension: 'bpmn', mediaType: 'application/xml', write: writeBpmnFile },
  MERMAID: {
    extension: 'mmd',
    mediaType: 'text/vnd.mermaid',
    write: async (_ctx, { model }) => writeProcessMermaid(model),
  },
  DOT: {
    extension: 'dot',
    mediaType: 'text/vnd.graphviz',
    write: async (_ctx, { model }) => writeProcessDot(model),
  },
};

/**
 * Writes a process as a file, and says what of it is not there.
 *
 * In BPMN a process that was not changed here since its import is its file, byte by byte;
 * one that was is written over it.
 *
 * @throws DomainError `NOT_FOUND`; `BAD_USER_INPUT` when it is more than can be written
 */
export async function exportProcessFile(
  ctx: ServiceContext,
  processId: string,
  format: ProcessFormat,
): Promise<ExportedFile> {
  requireScope(ctx.actor, 'READ');
  const process = await loadProcess(ctx, processId);
  const { extension, mediaType, write } = FORMATS[format];
  const { content, losses } = await write(ctx, process);
  return { name: `${fileNameOf(process)}.${extension}`, mediaType, content, losses };
}

/** A process in BPMN: its file where it is untouched, else written over it. */
export async function writeBpmnFile(ctx: ServiceContext, process: LoadedProcess): Promise<Written> {
  const { db, actor } = ctx;
  const { workspaceId } = actor;
  const imported = await lastImport(ctx, process.id);
  const last = imported?.format === 'BPMN' ? imported : null;
  const file =
    last &&
    (await db.processFile.findUniqueOrThrow({
      where: { workspaceId_sha256: { workspaceId, sha256: last.sha256 } },
    }));
  const isUntouched = last?.contentRevision === process.contentRevision;
  if (file && isUntouched) return { content: file.bytes, losses: [] };
  return workAside('id', 'write', file?.bytes ?? null, process.model);
}

/** Nothing that a file system or a header would mind. */
function fileNameOf({ key, model }: LoadedProcess): string {
  const plain = model.name.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-');
  return key ?? (plain.replace(/^-+|-+$/g, '').slice(0, 80) || 'process');
}
