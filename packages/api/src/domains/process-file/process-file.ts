import { createHash } from 'node:crypto';
import type { WriteContext } from '../../entity/index.ts';
import type { ProcessImport } from '../../generated/prisma/client.ts';
import { newId } from '../../kernel/ids.ts';
import type { ProcessDrawing } from '../../reading/bpmn/index.ts';

/** A file as it came: its bytes are kept as they are. */
export interface ProcessFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An import that is done, to be kept. */
interface DoneImport {
  readonly file: ProcessFile;
  readonly drawing: ProcessDrawing;
  readonly processId: string;
  /** The contentRevision the process has now. */
  readonly contentRevision: number;
  readonly last: ProcessImport | null;
}

/** The import the process was last brought up to date by. */
export function lastImport(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  processId: string,
): Promise<ProcessImport | null> {
  return db.processImport.findFirst({
    where: { workspaceId, processId },
    orderBy: { number: 'desc' },
  });
}

/** Keeps the bytes of a file, once however often it is imported, and the import unless it repeats the last one. */
export async function keepImport(
  { db, actor, now }: WriteContext,
  { file, drawing, processId, contentRevision, last }: DoneImport,
): Promise<void> {
  const { workspaceId, memberId } = actor;
  const { name, bytes } = file;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (last?.sha256 === sha256 && last.contentRevision === contentRevision) return;
  await db.processFile.createMany({ data: [{ workspaceId, sha256, bytes }], skipDuplicates: true });
  await db.processImport.createMany({
    data: [
      {
        workspaceId,
        id: newId(),
        processId,
        number: (last?.number ?? 0) + 1,
        fileName: name,
        sha256,
        format: drawing.format,
        processIds: [...drawing.processIds],
        exporter: drawing.exporter,
        findings: drawing.findings.map((finding) => ({ ...finding })),
        contentRevision,
        createdAt: now(),
        createdById: memberId,
      },
    ],
  });
}
