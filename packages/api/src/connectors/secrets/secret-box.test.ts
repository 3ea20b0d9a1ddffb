import { describe, expect, it } from 'vitest';
import { createSecretBox, SealBrokenError } from './secret-box.ts';

const keyOf = (letter: string) => ({ name: letter, key: Buffer.alloc(32, letter) });
const place = { workspaceId: 'w', table: 'crm_secret', id: '1' };

describe('a secret box', () => {
  it('opens what it sealed, and seals the same text differently each time', () => {
    const box = createSecretBox([keyOf('a')]);

    const [one, other] = [box?.seal('fake-token', place), box?.seal('fake-token', place)];

    expect(one).not.toBe(other);
    expect(one).not.toContain('fake-token');
    expect([one, other].map((sealed) => box?.open(sealed ?? '', place))).toEqual([
      'fake-token',
      'fake-token',
    ]);
  });

  it.each([
    ['of another workspace', { ...place, workspaceId: 'x' }],
    ['of another table', { ...place, table: 'y' }],
    ['of another row', { ...place, id: '2' }],
  ])('does not open what is moved into a place %s', (_what, elsewhere) => {
    const box = createSecretBox([keyOf('a')]);

    expect(() => box?.open(box.seal('fake-token', place), elsewhere)).toThrow(SealBrokenError);
  });

  it('does not open what was changed, nor a tag that was cut short', () => {
    const box = createSecretBox([keyOf('a')]);
    const sealed = box?.seal('fake-token', place) ?? '';
    const [version, name, nonce, tag = '', text = ''] = sealed.split('.');
    const changed = [version, name, nonce, tag, `${text.slice(0, -2)}AA`].join('.');
    const cut = [version, name, nonce, tag.slice(0, 6), text].join('.');

    expect(() => box?.open(changed, place)).toThrow(SealBrokenError);
    expect(() => box?.open(cut, place)).toThrow(SealBrokenError);
  });

  it('opens with an older key what it seals with a newer one from then on', () => {
    const old = createSecretBox([keyOf('a')])?.seal('fake-token', place) ?? '';
    const rotated = createSecretBox([keyOf('b'), keyOf('a')]);
    const without = createSecretBox([keyOf('b')]);

    expect(rotated?.open(old, place)).toBe('fake-token');
    expect([rotated?.isOutdated(old), rotated?.isOutdated(rotated.seal('x', place))]).toEqual([
      true,
      false,
    ]);
    expect(() => without?.open(old, place)).toThrow('sealed with the key “a”');
  });

  it('is none without a key', () => {
    expect(createSecretBox([])).toBe(null);
  });
});
