import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { pruneUploads } from './upload.service.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

interface Announced {
  id: string;
  path: string;
  status: string;
}

async function announce(headers: Record<string, string> = {}): Promise<Announced> {
  const { data, errors } = await ws.admin(
    'mutation { uploadCreate(input: { name: "map.json" }) { id path status } }',
    {},
    headers,
  );
  expect(errors).toBeUndefined();
  return data.uploadCreate;
}

type Body = string | ReadableStream<Uint8Array>;

async function put({ path }: Announced, body: Body, key = ws.key) {
  const init = { method: 'PUT', headers: { authorization: `Bearer ${key}` }, body };
  const response = await fetch(server.url + path, { ...init, duplex: 'half' } as RequestInit);
  return { status: response.status, answer: await response.json() };
}

const conflict = (message: string) => ({
  status: 409,
  answer: { errors: [expect.objectContaining({ message, extensions: { code: 'CONFLICT' } })] },
});

/** The pieces of all files of the workspace, put together. */
async function storedText(): Promise<string> {
  const pieces = await server.app.prisma.uploadChunk.findMany({
    where: { workspaceId: ws.id },
    orderBy: { position: 'asc' },
  });
  return Buffer.concat(pieces.map(({ bytes }) => bytes)).toString();
}

const IMPORT = `mutation ($uploadId: ID) {
  journeyMapImport(input: { uploadId: $uploadId }) { applied sections { section created } }
}`;

describe('an upload', () => {
  it('brings a bundle larger than a request may be', async () => {
    const upload = await announce();
    const steps = Array.from({ length: 1_200 }, (_, i) => ({
      key: `s${i}`,
      name: `S${i}`,
      action: 'x'.repeat(1_000),
    }));
    const bundle = {
      format: 'parcours-map/1',
      journey: { key: 'j', name: 'J' },
      map: { key: 'm', name: 'M' },
      steps,
    };

    const sent = await put(upload, JSON.stringify(bundle));

    expect(upload.status).toBe('WAITING');
    expect(sent).toEqual({ status: 200, answer: { id: upload.id, status: 'COMPLETE' } });
    const { data } = await ws.admin(IMPORT, { uploadId: upload.id });
    expect(data.journeyMapImport).toMatchObject({ applied: true });
    expect(data.journeyMapImport.sections).toContainEqual({ section: 'steps', created: 1_200 });
  });

  it('is refused to other workspaces, and before it has arrived', async () => {
    const upload = await announce();
    const other = await server.openWorkspace();

    const early = await ws.admin(IMPORT, { uploadId: upload.id });
    const foreign = await put(upload, '{}', other.key);

    expect(early.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(foreign.status).toBe(404);
  });

  it('shows how far it has come when its announcement is repeated', async () => {
    const headers = { 'idempotency-key': 'announced' };
    const first = await announce(headers);
    await put(first, '{}');

    const again = await announce(headers);

    expect(first.status).toBe('WAITING');
    expect(again).toEqual({ ...first, status: 'COMPLETE' });
  });
});

describe('an upload that is sent again', () => {
  beforeAll(async () => {
    ws = await server.openWorkspace();
  });

  it.each([
    ['a few bytes', '{"a":1}'],
    ['several pieces', 'abcdefgh'.repeat(200_000)],
    ['nothing', ''],
  ])('answers the same for the same bytes: %s', async (_, body) => {
    const upload = await announce();

    const answers = [await put(upload, body), await put(upload, body), await put(upload, body)];

    const done = { status: 200, answer: { id: upload.id, status: 'COMPLETE' } };
    expect(answers).toEqual([done, done, done]);
  });

  it.each([
    ['as long', '{"a":2}'],
    ['shorter', '{}'],
    ['longer', '{"a":1} '],
  ])('refuses other bytes, and keeps the file: %s', async (_, other) => {
    ws = await server.openWorkspace();
    const upload = await announce();
    await put(upload, '{"a":1}');

    const answer = await put(upload, other);

    expect(answer).toEqual(conflict('This upload has another file already. Announce another one.'));
    expect(await storedText()).toBe('{"a":1}');
    expect((await put(upload, '{"a":1}')).status).toBe(200);
  });

  it('takes over from a request that has not ended: their bytes never mix', async () => {
    ws = await server.openWorkspace();
    const upload = await announce();
    const half = 'a'.repeat(600_000);
    let goOn = () => {};
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(Buffer.from(half));
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
        controller.enqueue(Buffer.from(half));
        controller.close();
      },
    });

    const slow = put(upload, body);
    await vi.waitFor(async () => expect(await storedText()).not.toBe(''), 30_000);
    const fast = await put(upload, 'b'.repeat(600_000));
    goOn();

    expect(fast.status).toBe(200);
    expect(await slow).toEqual(
      conflict(
        'A later request sends the file of this upload. Wait for its answer, or send the file again.',
      ),
    );
    expect(await storedText()).toBe('b'.repeat(600_000));
  });
});

describe('an upload that has expired', () => {
  it('is thrown away with its pieces', async () => {
    ws = await server.openWorkspace();
    const { prisma } = server.app;
    await put(await announce(), '{}');
    const where = { workspaceId: ws.id };
    const kept = await prisma.uploadChunk.count({ where });

    await pruneUploads(prisma, new Date());
    const afterNow = await prisma.uploadChunk.count({ where });
    await pruneUploads(prisma, new Date(Date.now() + 25 * 3_600_000));

    expect(kept).toBeGreaterThan(0);
    expect(afterNow).toBe(kept);
    expect([
      await prisma.upload.count({ where }),
      await prisma.uploadChunk.count({ where }),
    ]).toEqual([0, 0]);
  });
});
