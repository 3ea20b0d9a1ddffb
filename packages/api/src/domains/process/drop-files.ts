import type { WriteContext } from '../../entity/index.ts';

/** Throws away the files that no import names any longer. */
export async function dropFiles({ db, actor: { workspaceId } }: WriteContext): Promise<void> {
  await db.processFile.deleteMany({ where: { workspaceId, imports: { none: {} } } });
}
