import { describe, expect, it } from 'vitest';
import { assignKeys, slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Stage 1: Order Review & Confirmation', 'stage-1-order-review-confirmation'],
    ['Étape « déçue » n° 2', 'etape-decue-n-2'],
    ['Œuvre à Łódź, Straße', 'oeuvre-a-lodz-strasse'],
    ['  --Buy_a bike-- ', 'buy-a-bike'],
    ['ﬁn', 'fin'],
    ['検索', 'x-1b6b1a6f89'],
    ['...', 'x-ab5df625bc'],
  ])('makes %j to %s', (name, key) => {
    expect(slugOf(name)).toBe(key);
  });

  it('tells long names apart by a hash and keeps to 64 characters', () => {
    const [one, other] = [slugOf(`${'long '.repeat(20)}one`), slugOf(`${'long '.repeat(20)}two`)];

    expect([one.length, other.length]).toEqual([64, 64]);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^long-long-.*-[0-9a-f]{10}$/);
  });

  it('reads both ways of writing an accent alike', () => {
    expect(slugOf('\u00e9')).toBe(slugOf('e\u0301'));
    expect(slugOf('ご'.normalize('NFC'))).toBe(slugOf('ご'.normalize('NFD')));
  });
});

describe('assignKeys', () => {
  const keysOf = (...names: string[]) => assignKeys(names.map((name) => ({ name })));

  it('counts names that make the same key', () => {
    expect(keysOf('Wait', 'wait', 'Wäit')).toEqual(['wait', 'wait-2', 'wait-3']);
  });

  it('leaves a counted key to the name that makes it', () => {
    expect(keysOf('Wait', 'Wait', 'Wait 2')).toEqual(['wait', 'wait-3', 'wait-2']);
  });

  it('takes given keys as they are', () => {
    expect(assignKeys([{ name: 'Wait' }, { name: 'Other', key: 'wait' }])).toEqual([
      'wait-2',
      'wait',
    ]);
  });

  it('keeps long counted keys within 64 characters', () => {
    const name = 'long '.repeat(20);
    const keys = keysOf(name, name);

    expect(keys.map((key) => key.length)).toEqual([64, 64]);
    expect(keys[1]).toMatch(/-2$/);
  });
});
