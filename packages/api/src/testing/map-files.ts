import { vi } from 'vitest';
import type { Answer, TestServer, TestWorkspace } from './harness.ts';
import { run } from './map-bundles.ts';

/** What tests read of an import of a file. */
const IMPORT = `id status dryRun kind summary layout reason notes mapCount rowCount undoToken
  errorCode errorMessage errorLine asksForMore
  job { id status phase done total attempts }
  sections { section created updated unchanged rejected }
  maps { position name journeyId journeyMapId isKept errors
    sections { section created updated unchanged rejected } }
  problems(first: 1000) { map severity line column code message path value }
  losses { code path message count }
  changes(first: 1000) { map section index key action fields { field before after } }`;

/** An import of a file as tests read it. */
export type FileImport = Answer['data'];

/** Announces a file and sends its bytes; answers the id of the upload. */
export async function sendFile(
  server: Pick<TestServer, 'url'>,
  ws: Pick<TestWorkspace, 'key' | 'admin'>,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<string> {
  const { uploadCreate } = await run(
    ws.admin,
    'mutation ($name: String!) { uploadCreate(input: { name: $name }) { id path } }',
    { name },
  );
  const sent = await fetch(`${server.url}${uploadCreate.path}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${ws.key}` },
    body: content,
  });
  if (!sent.ok) throw new Error(await sent.text());
  return uploadCreate.id;
}

/** Has a file imported; answers what became of it. */
export async function importFile(
  server: Pick<TestServer, 'url'>,
  ws: Pick<TestWorkspace, 'key' | 'admin'>,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  input: Record<string, unknown> = {},
): Promise<FileImport> {
  const uploadId = await sendFile(server, ws, name, content);
  const { mapFileImportStart } = await run(
    ws.admin,
    'mutation ($input: MapFileImportStartInput!) { mapFileImportStart(input: $input) { id } }',
    { input: { uploadId, ...input } },
  );
  return endOfImport(ws, mapFileImportStart.id);
}

/** Has a plan written; answers what became of it. */
export async function applyPlan(
  ws: Pick<TestWorkspace, 'admin'>,
  { id }: { id: string },
): Promise<FileImport> {
  await run(ws.admin, 'mutation ($id: ID!) { mapFileImportApply(input: { id: $id }) { id } }', {
    id,
  });
  return endOfImport(ws, id);
}

/** Waits until an import has ended, and answers it. */
export async function endOfImport(
  ws: Pick<TestWorkspace, 'admin'>,
  id: string,
): Promise<FileImport> {
  const look = (fields: string) =>
    run(ws.admin, `query ($id: ID!) { mapFileImport(id: $id) { ${fields} } }`, { id });
  await vi.waitFor(
    async () => {
      const { mapFileImport } = await look('job { status errorMessage finishedAt }');
      if (!mapFileImport.job.finishedAt) throw new Error('It has not ended.');
    },
    { timeout: 60_000, interval: 10 },
  );
  return (await look(IMPORT)).mapFileImport;
}
