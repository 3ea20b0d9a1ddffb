import { expect, it } from 'vitest';
import { workspaceOfApiKey } from '../../../api/src/domains/access/rules/api-key.ts';
import { generateApiKey } from './api-key.ts';

it('makes keys the server takes, each with a workspace of its own', () => {
  const workspaces = Array.from({ length: 50 }, () => workspaceOfApiKey(generateApiKey()));

  expect(new Set(workspaces).size).toBe(50);
  for (const workspace of workspaces) {
    expect(workspace).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
});
