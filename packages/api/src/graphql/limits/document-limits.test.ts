import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMITS, documentFault, introspects } from './document-limits.ts';

const limitOf = (document: string) =>
  documentFault(parse(document), DOCUMENT_LIMITS)?.extensions.limit ?? null;

const nested = (depth: number) => `${'{a'.repeat(depth)}${'}'.repeat(depth)}`;

const bomb = (levels: number) =>
  `{...f0} ${Array.from({ length: levels }, (_, i) => `fragment f${i} on Q {...f${i + 1} ...f${i + 1}}`).join(' ')} fragment f${levels} on Q {a}`;

describe('documentFault', () => {
  it.each([
    ['an ordinary query', '{a b c}', null],
    ['the deepest allowed', nested(12), null],
    ['one level more', nested(13), 'depth'],
    ['30 aliases', `{${Array.from({ length: 15 }, (_, i) => `a${i}:x{b:c}`).join(' ')}}`, null],
    [
      '31 aliases',
      `{r{${Array.from({ length: 31 }, (_, i) => `a${i}:__typename`).join(' ')}}}`,
      'aliases',
    ],
    ['20 root fields', `{${'a '.repeat(20)}}`, null],
    ['21 root fields', `{${'a '.repeat(21)}}`, 'rootFields'],
    ['21 root fields in a fragment', `{...f} fragment f on Q {${'a '.repeat(21)}}`, 'rootFields'],
    ['9 directives on a field', `{a ${'@x '.repeat(9)}}`, 'directives'],
    ['a fragment cycle', '{...f} fragment f on Q {a ...f}', 'depth'],
    ['a fragment bomb', bomb(20), 'fields'],
    ['introspection 15 levels deep', `{__schema{types${nested(14)}}}`, null],
  ])('%s', (_name, document, limit) => {
    expect(limitOf(document)).toBe(limit);
  });

  it('measures a fragment bomb in no time, however many levels it has', () => {
    const start = performance.now();

    expect(limitOf(bomb(100))).toBe('fields');

    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('introspects', () => {
  it.each([
    ['{__schema{types{name}}}', true],
    ['{a ...{__type(name:"A"){name}}}', true],
    ['{...f} fragment f on Query {__type(name:"A"){name}}', true],
    ['{__typename a{__typename}}', false],
  ])('%s', (document, expected) => {
    expect(introspects(parse(document))).toBe(expected);
  });
});
