import type { Call, TestServer } from './harness.ts';

/** Issues a key with some scopes to the first member of an admin's workspace. */
export async function issueKey(
  server: TestServer,
  admin: Call,
  scopes: readonly string[],
): Promise<Call> {
  const { data: members } = await admin('{ members(first: 1) { nodes { id } } }');
  const { data } = await admin(
    `mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret } }`,
    { input: { memberId: members.members.nodes[0].id, name: 'Test', scopes } },
  );
  return server.callWith(data.apiKeyCreate.secret);
}
