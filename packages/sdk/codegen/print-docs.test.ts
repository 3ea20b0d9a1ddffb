import { describe, expect, it } from 'vitest';
import { printDocs } from './print-docs.ts';

describe('printDocs', () => {
  it.each([
    ['one line', { description: 'A name.' }, '/** A name. */\n'],
    [
      'several lines',
      { description: 'A name.\n\nNot unique.' },
      '/**\n * A name.\n *\n * Not unique.\n */\n',
    ],
    ['nothing', { description: undefined }, ''],
    ['an empty text', { description: ' ' }, ''],
    [
      'a deprecation',
      { description: 'A name.', deprecationReason: 'Use `title`.' },
      '/**\n * A name.\n * @deprecated Use `title`.\n */\n',
    ],
    ['a deprecation alone', { deprecationReason: 'Gone.' }, '/** @deprecated Gone. */\n'],
    ['the end of a comment', { description: 'Any */ text.' }, '/** Any *\\/ text. */\n'],
  ])('prints %s', (_, described, text) => {
    expect(printDocs(described)).toBe(text);
  });

  it('indents', () => {
    expect(printDocs({ description: 'A\nB' }, '  ')).toBe('  /**\n   * A\n   * B\n   */\n');
  });
});
