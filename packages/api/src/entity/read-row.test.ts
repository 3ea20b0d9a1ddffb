import { describe, expect, it } from 'vitest';
import '../schema.ts';
import { encodeGlobalId } from '../kernel/ids.ts';
import { type EntityDefinition, findEntity } from './definition.ts';
import { isSame } from './plan-row.ts';
import { readRow } from './read-row.ts';

const ID = '0190f3a4-0000-7000-8000-00000000002a';

function entityOf(model: string): EntityDefinition {
  const entity = findEntity(model);
  if (!entity) throw new Error(`${model} is no entity.`);
  return entity;
}

const read = (model: string, input: Record<string, unknown>) => readRow(entityOf(model), input, 0);
const errorsOf = (model: string, input: Record<string, unknown>) =>
  read(model, input).errors.map(({ path, message }) => `${path}: ${message}`);

describe('readRow', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['Persona', {}, {}],
    ['Persona', { name: '  Sofia ' }, { name: 'Sofia' }],
    ['Persona', { bio: '  kept ' }, { bio: '  kept ' }],
    ['Persona', { bio: null }, { bio: null }],
    ['Persona', { needs: null }, { needs: [] }],
    ['Persona', { needs: [' a ', '', 'a'] }, { needs: ['a', 'a'] }],
    ['Persona', { tags: ['a', ' a', 'b'] }, { tags: ['a', 'b'] }],
    ['Persona', { sharePercent: 100 }, { sharePercent: 100 }],
    ['Persona', { customFields: { a: [1] } }, { customFields: { a: [1] } }],
    ['Persona', { ownerId: encodeGlobalId('Member', ID) }, { ownerId: ID }],
    ['Persona', { ownerId: null }, { ownerId: null }],
    [
      'Persona',
      { revision: 7, id: encodeGlobalId('Persona', ID), workspaceId: 'x', createdAt: 'x' },
      {},
    ],
    ['Step', { durationSeconds: 0 }, { durationSeconds: 0 }],
  ])('takes of %s %j', (model, input, values) => {
    expect(read(model, input)).toMatchObject({ values, errors: [] });
    expect(Object.keys(read(model, input).values)).toEqual(Object.keys(values));
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['Persona', { name: null }, 'name: name cannot be cleared; every persona has one.'],
    ['Persona', { name: ' ' }, 'name: name is empty; every persona needs one.'],
    ['Persona', { name: 'x'.repeat(301) }, 'name: name is 301 characters long; 300 are allowed.'],
    [
      'Persona',
      { bio: 'x'.repeat(20_001) },
      'bio: bio is 20001 characters long; 20000 are allowed.',
    ],
    ['Persona', { bio: 'a\u0000b' }, 'bio: bio holds a NUL character, which cannot be stored.'],
    [
      'Persona',
      { needs: Array(101).fill('a') },
      'needs: needs holds 101 entries; 100 are allowed.',
    ],
    [
      'Persona',
      { needs: ['x'.repeat(2_001)] },
      'needs: An entry of needs is longer than 2000 characters or holds a NUL character.',
    ],
    [
      'Persona',
      { sharePercent: 100.5 },
      'sharePercent: sharePercent must lie between 0 and 100; it is 100.5.',
    ],
    ['Persona', { customFields: [] }, 'customFields: customFields must be a JSON object.'],
    [
      'Persona',
      { customFields: { a: 'x'.repeat(65_536) } },
      'customFields: customFields is larger than 65536 characters or holds a NUL character.',
    ],
    [
      'Persona',
      { customFields: { a: '\u0000' } },
      'customFields: customFields is larger than 65536 characters or holds a NUL character.',
    ],
    [
      'Persona',
      { ownerId: encodeGlobalId('Persona', ID) },
      `ownerId: “${encodeGlobalId('Persona', ID)}” is not the id of a member.`,
    ],
    [
      'Persona',
      { preferredChannelIds: ['x'] },
      'preferredChannelIds: “x” is not the id of a channel.',
    ],
    ['Persona', { id: 'x' }, 'id: “x” is not the id of a persona.'],
    [
      'Step',
      { durationSeconds: -1 },
      'durationSeconds: durationSeconds must lie between 0 and 2147483647; it is -1.',
    ],
  ])('refuses of %s %j', (model, input, error) => {
    expect(errorsOf(model, input)).toEqual([error]);
  });

  it('tells a key that is absent from one that is cleared', () => {
    expect(read('Persona', {}).key).toBeUndefined();
    expect(read('Persona', { key: null }).key).toBeNull();
    expect(read('Persona', { key: 'a-1_b' }).key).toBe('a-1_b');
  });

  it.each(['', 'A', '-a', 'ä', 'a b', 'a'.repeat(65)])('refuses the key “%s”', (key) => {
    expect(errorsOf('Persona', { key })).toEqual([
      `key: The key “${key}” must start with a lower case letter or digit and hold at most 64 of: a-z, 0-9, "-" and "_".`,
    ]);
  });

  it('keeps the order of linked ids and drops repeats', () => {
    const [a, b] = [ID, ID.replace(/a$/, 'b')];
    const links = [b, a, b].map((id) => encodeGlobalId('Channel', id));

    expect(read('Persona', { preferredChannelIds: links }).links).toEqual({
      preferredChannelIds: [b, a],
    });
    expect(read('Persona', { preferredChannelIds: null }).links).toEqual({
      preferredChannelIds: [],
    });
  });
});

describe('isSame', () => {
  const day = '2026-11-21T00:00:00Z';

  it.each<[unknown, unknown, boolean]>([
    [null, undefined, true],
    [null, '', false],
    [0, null, false],
    ['a', 'a', true],
    [1, '1', false],
    [new Date(day), new Date(day), true],
    [new Date(day), new Date(0), false],
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [[], {}, false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: null }, { b: null }, false],
    [{ a: { b: null } }, { a: { c: null } }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(isSame(one, other)).toBe(expected);
    expect(isSame(other, one)).toBe(expected);
  });
});
