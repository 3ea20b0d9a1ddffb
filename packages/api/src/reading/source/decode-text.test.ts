import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('étape;Œuvre €')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('étape;Œuvre €', 'utf16le')])],
    ['UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be('étape;Œuvre €')])],
    ['UTF-16', Buffer.from('étape;Œuvre €', 'utf16le')],
    ['UTF-16', utf16be('étape;Œuvre €')],
    [
      'Windows-1252',
      Buffer.concat([
        Buffer.from('étape;', 'latin1'),
        Buffer.from([0x8c]),
        Buffer.from('uvre '),
        Buffer.from([0x80]),
      ]),
    ],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'étape;Œuvre €', encoding });
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['control characters', Buffer.from('a,b\u0001\u0002\u0003')],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'BINARY_FILE' }));
  });
});
