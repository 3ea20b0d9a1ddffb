import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { formatApiKey, hashApiKey, prefixOf, SECRET_BYTES, workspaceOfApiKey } from './api-key.ts';

const WORKSPACE = '0190f3a4-0000-7000-8000-00000000002a';

describe('an API key', () => {
  it('names its workspace', () => {
    for (let i = 0; i < 100; i++) {
      const workspaceId = newId();

      const key = formatApiKey(workspaceId, randomBytes(SECRET_BYTES));

      expect(key).toMatch(/^parcours_[0-9A-Za-z]{60}$/);
      expect(workspaceOfApiKey(key)).toBe(workspaceId);
    }
  });

  it('tells a typing error from a key', () => {
    const key = formatApiKey(WORKSPACE, new Uint8Array(SECRET_BYTES).fill(7));

    const mistyped = [...key].map((digit, i) =>
      i < 9 ? null : key.slice(0, i) + (digit === 'x' ? 'y' : 'x') + key.slice(i + 1),
    );

    for (const wrong of mistyped) if (wrong) expect(workspaceOfApiKey(wrong)).toBeNull();
    expect(workspaceOfApiKey(key.slice(0, -1))).toBeNull();
    expect(workspaceOfApiKey(`${key} `)).toBeNull();
  });

  it('shows a prefix that cannot be used and stores a hash', () => {
    const key = formatApiKey(WORKSPACE, new Uint8Array(SECRET_BYTES).fill(7));

    expect(prefixOf(key)).toHaveLength(35);
    expect(workspaceOfApiKey(prefixOf(key))).toBeNull();
    expect(hashApiKey(key)).toMatch(/^[0-9a-f]{64}$/);
  });
});
