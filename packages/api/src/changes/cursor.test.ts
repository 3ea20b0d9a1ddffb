import { describe, expect, it } from 'vitest';
import { DomainError } from '../kernel/errors.ts';
import { newId } from '../kernel/ids.ts';
import { BEGINNING, decodeChangeCursor, encodeChangeCursor } from './cursor.ts';

const workspaceId = newId();
const place = { position: 41, tag: 'abcdef012345' };

describe('a change cursor', () => {
  it.each([BEGINNING, place, { ...place, position: 999_999_999_999_999 }])(
    'is read back as it was: $position',
    (one) => {
      expect(decodeChangeCursor(workspaceId, encodeChangeCursor(workspaceId, one))).toEqual(one);
    },
  );

  it.each([
    ['an empty text', ''],
    ['any text', 'nonsense'],
    ['one of another workspace', encodeChangeCursor(newId(), place)],
    ['one with a position and no tag', encodeChangeCursor(workspaceId, { ...place, tag: '' })],
    ['one that was cut short', encodeChangeCursor(workspaceId, place).slice(0, -4)],
    ['one with another end', `${encodeChangeCursor(workspaceId, place)}AA`],
  ])('is refused when it is %s', (_what, cursor) => {
    const decode = () => decodeChangeCursor(workspaceId, cursor);

    expect(decode).toThrow(DomainError);
    expect(decode).toThrow('This is not a change cursor of this workspace.');
  });
});
