import type { TestWorkspace } from './harness.ts';

export interface IssuedKey {
  id: string;
  key: string;
}

/** Issues another key of the workspace's member. */
export async function issueKey(
  ws: TestWorkspace,
  scopes: readonly string[] = ['READ'],
  expiresAt?: Date,
): Promise<IssuedKey> {
  const { data } = await ws.admin(
    `mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret apiKey { id } } }`,
    {
      input: {
        memberId: Buffer.from(`Member:${ws.memberId}`).toString('base64url'),
        name: 'Another key',
        scopes,
        expiresAt,
      },
    },
  );
  return { id: data.apiKeyCreate.apiKey.id, key: data.apiKeyCreate.secret };
}

/** Stops a key for good. */
export async function revokeKey(ws: TestWorkspace, { id }: IssuedKey): Promise<void> {
  await ws.admin('mutation ($id: ID!) { apiKeyRevoke(input: { id: $id }) { id } }', { id });
}
