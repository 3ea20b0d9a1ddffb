import type { ImportCreatableKind, ParcoursClient } from '@parcours/sdk';

/** What a request may carry, with room for the rest of it; the server takes 1 MiB. */
const LARGEST_REQUEST = 900_000;

export interface SendOptions {
  fileName: string;
  dryRun: boolean;
  atomic: boolean;
  createMissing?: ImportCreatableKind[] | undefined;
}

const REPORT = {
  dryRun: true,
  applied: true,
  journeyId: true,
  journeyMapId: true,
  sections: { section: true, created: true, updated: true, unchanged: true, rejected: true },
  problems: { section: true, index: true, key: true, path: true, code: true, message: true },
  changes: {
    section: true,
    index: true,
    key: true,
    action: true,
    fields: { field: true, before: true, after: true },
  },
  undoToken: true,
} as const;

/** Has the server import a bundle; a large one goes as an upload first. */
export async function sendBundle(
  parcours: ParcoursClient,
  bundle: Record<string, unknown>,
  { fileName, dryRun, atomic, createMissing = [] }: SendOptions,
) {
  const text = JSON.stringify(bundle);
  const input =
    Buffer.byteLength(text) > LARGEST_REQUEST
      ? { uploadId: await upload(parcours, fileName, text) }
      : { bundle };
  return parcours.journeyMaps.import(
    { ...input, dryRun, atomic, createMissing },
    { select: REPORT },
  );
}

/** What the server says about an import. */
export type ServerReport = Awaited<ReturnType<typeof sendBundle>>;

async function upload(parcours: ParcoursClient, name: string, text: string): Promise<string> {
  const { uploadCreate } = await parcours.mutate({
    uploadCreate: { $: { input: { name } }, id: true },
  });
  await parcours.upload(uploadCreate.id, text, { contentType: 'application/json' });
  return uploadCreate.id;
}
