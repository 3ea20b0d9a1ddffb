import type {
  BundleSection,
  ImportCreatableKind,
  ImportMatchInput,
  ImportMode,
  MapFileAtomicity,
  MapFileLayout,
  MapState,
  ParcoursClient,
} from '@parcours/sdk';

/** What the server is told about a file. */
export interface ImportRequest {
  fileName: string;
  /** The text of a mapping file. */
  mapping?: string;
  layout?: MapFileLayout;
  sheet?: string;
  journey?: string;
  map?: string;
  state?: MapState;
  atomicity: MapFileAtomicity;
  dryRun: boolean;
  mode?: ImportMode;
  replace?: BundleSection[];
  match?: ImportMatchInput[];
  createMissing?: ImportCreatableKind[];
}

const STATE = {
  id: true,
  status: true,
  job: { status: true, phase: true, done: true, total: true, finishedAt: true },
} as const;

const FACTS = {
  id: true,
  status: true,
  dryRun: true,
  summary: true,
  layout: true,
  reason: true,
  notes: true,
  mapCount: true,
  undoToken: true,
  errorCode: true,
  errorMessage: true,
  errorLine: true,
  asksForMore: true,
  losses: { code: true, path: true, message: true, count: true },
} as const;

const SECTIONS = {
  section: true,
  created: true,
  updated: true,
  unchanged: true,
  skipped: true,
  rejected: true,
  removed: true,
} as const;

/** So many entries of a list are read at once. */
const PAGE = 1_000;

/** How far the server is with a file. */
export interface ServerProgress {
  phase: string | null;
  done: number;
  total: number | null;
}

/** Sends a file; answers the id of the upload. */
export async function sendFile(
  parcours: ParcoursClient,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const { uploadCreate } = await parcours.mutate({
    uploadCreate: { $: { input: { name } }, id: true },
  });
  await parcours.upload(uploadCreate.id, bytes);
  return uploadCreate.id;
}

/** Has the server import a file that was sent; answers the id of the import. */
export async function startImport(
  parcours: ParcoursClient,
  uploadId: string,
  { fileName: _name, ...request }: ImportRequest,
): Promise<string> {
  const { id } = await parcours.mapFileImports.start(
    { uploadId, ...request },
    { select: { id: true } },
  );
  return id;
}

/** Has the server write what it planned. */
export async function applyImport(parcours: ParcoursClient, id: string): Promise<void> {
  await parcours.mapFileImports.apply({ id }, { select: { id: true } });
}

const FIRST_LOOK_MS = 20;
const LONGEST_LOOK_MS = 500;

/** Waits until the server is through with an import, and tells how far it is on the way. */
export async function waitForEnd(
  parcours: ParcoursClient,
  id: string,
  tell: (progress: ServerProgress) => void,
): Promise<void> {
  for (let waitMs = FIRST_LOOK_MS; ; waitMs = Math.min(LONGEST_LOOK_MS, waitMs * 1.5)) {
    const { job } = await parcours.mapFileImports.get(id, { select: STATE });
    tell(job);
    if (job.finishedAt !== null) return;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

/** What the server says of an import as a whole. */
export const readFacts = (parcours: ParcoursClient, id: string) =>
  parcours.mapFileImports.get(id, { select: FACTS });

/** What the server says of an import as a whole. */
export type ImportFacts = Awaited<ReturnType<typeof readFacts>>;

/** The maps of a file with what became of each. */
export async function readMaps(parcours: ParcoursClient, id: string) {
  const page = async (after: number | undefined) => {
    const { maps } = await parcours.mapFileImports.get(id, {
      select: {
        maps: {
          $: { first: PAGE, ...(after === undefined ? {} : { after }) },
          position: true,
          name: true,
          journeyId: true,
          journeyMapId: true,
          isKept: true,
          errors: true,
          sections: SECTIONS,
        },
      },
    });
    return maps;
  };
  return allOf(page, ({ position }) => position);
}

export type ServerMap = Awaited<ReturnType<typeof readMaps>>[number];

/** Everything that was refused of a file, or has no place in a map. */
export async function readProblems(parcours: ParcoursClient, id: string) {
  const page = async (after: string | undefined) => {
    const { problems } = await parcours.mapFileImports.get(id, {
      select: {
        problems: {
          $: { first: PAGE, ...(after === undefined ? {} : { after }) },
          place: true,
          map: true,
          severity: true,
          line: true,
          column: true,
          code: true,
          message: true,
          path: true,
          value: true,
        },
      },
    });
    return problems;
  };
  return allOf(page, ({ place }) => place);
}

export type ServerProblem = Awaited<ReturnType<typeof readProblems>>[number];

/** The stored objects that an import changes. */
export async function readChanges(parcours: ParcoursClient, id: string) {
  const page = async (after: string | undefined) => {
    const { changes } = await parcours.mapFileImports.get(id, {
      select: {
        changes: {
          $: { first: PAGE, includeNew: false, ...(after === undefined ? {} : { after }) },
          place: true,
          map: true,
          section: true,
          index: true,
          key: true,
          action: true,
          fields: { field: true, before: true, after: true },
        },
      },
    });
    return changes;
  };
  return allOf(page, ({ place }) => place);
}

export type ServerChange = Awaited<ReturnType<typeof readChanges>>[number];

async function allOf<Entry, Place>(
  page: (after: Place | undefined) => Promise<readonly Entry[]>,
  placeOf: (entry: Entry) => Place,
): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let after: Place | undefined; ; ) {
    const entries = await page(after);
    all.push(...entries);
    const last = entries.at(-1);
    if (last === undefined || entries.length < PAGE) return all;
    after = placeOf(last);
  }
}
