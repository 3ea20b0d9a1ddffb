import { describe, expect, it } from 'vitest';
import { applyMapping } from './apply-mapping.ts';
import { readTemplate } from './read-template.ts';
import { mappingOf, mappingSchema } from './rule.ts';

const comment = {
  objectType: 'comment',
  externalId: 'c-9',
  updatedAt: null,
  payload: {
    id: 'c-9',
    kind: 'comment',
    text: 'My parcel is late',
    author: { id: 'u-1', name: 'Ada' },
    at: '1700000000000',
    labels: [],
  },
};

describe('applyMapping', () => {
  it('makes contact, case and interaction of one record', () => {
    const rules = mappingOf([
      { emit: 'CONTACT', id: { path: 'author.id' }, fields: { name: { path: 'author.name' } } },
      {
        emit: 'SERVICE_CASE',
        fields: { kind: { value: 'COMPLAINT' }, subject: { path: 'text' } },
        contact: { id: { path: 'author.id' } },
      },
      {
        emit: 'INTERACTION',
        fields: {
          type: { text: 'social.{kind}' },
          occurredAt: { path: 'at', as: 'moment' },
        },
        contact: { id: { path: 'author.id' } },
        serviceCase: { id: { path: 'id' } },
      },
    ]);

    const contact = { system: 'social', objectType: 'contact', externalId: 'u-1' };
    expect(applyMapping(rules, 'social', comment)).toEqual({
      emissions: [
        { emit: 'CONTACT', reference: contact, fields: { name: 'Ada' } },
        {
          emit: 'SERVICE_CASE',
          reference: { system: 'social', objectType: 'case', externalId: 'c-9' },
          fields: { kind: 'COMPLAINT', subject: 'My parcel is late' },
          contact,
        },
        {
          emit: 'INTERACTION',
          reference: { system: 'social', objectType: 'interaction', externalId: 'c-9' },
          fields: { type: 'social.comment', occurredAt: '2023-11-14T22:13:20.000Z' },
          contact,
          serviceCase: { system: 'social', objectType: 'case', externalId: 'c-9' },
        },
      ],
      problems: [],
    });
  });

  it('leaves records alone that a rule is not for, and tells of one without an id', () => {
    const rules = mappingOf([
      { emit: 'CONTACT', objectTypes: ['person'] },
      { emit: 'CONTACT', when: [{ path: 'kind', is: ['post'] }] },
      { emit: 'CONTACT', when: [{ path: 'kind', isNot: ['comment'] }] },
      { emit: 'CONTACT', when: [{ path: 'labels.0', exists: true }] },
      { emit: 'CONTACT', id: { path: 'author.email' } },
    ]);

    expect(applyMapping(rules, 'social', comment)).toEqual({
      emissions: [],
      problems: [
        {
          code: 'BAD_USER_INPUT',
          message: 'The record has nothing where the rule for CONTACT looks for its id.',
          path: 'author.email',
        },
      ],
    });
  });
});

describe('readTemplate', () => {
  it.each([
    ['nothing where there is nothing', { path: 'a.b' }, {}, undefined],
    ['null for null, which clears', { path: 'a' }, { a: null }, null],
    ['null for an empty text', { path: 'a' }, { a: '' }, null],
    ['the default for both', { path: 'a', default: 1 }, { a: null }, 1],
    ['a translated value', { path: 'a', map: { CHAT: 'Chat' } }, { a: 'CHAT' }, 'Chat'],
    ['nothing for one without translation', { path: 'a', map: { X: 1 } }, { a: 'Y' }, undefined],
    ['a number', { path: 'a', as: 'number' }, { a: '4.5' }, 4.5],
    [
      'a day as its first moment',
      { path: 'a', as: 'moment' },
      { a: '2023-06-01' },
      '2023-06-01T00:00:00Z',
    ],
    [
      'a moment without offset in UTC',
      { path: 'a', as: 'moment' },
      { a: '2023-06-01 12:15:36' },
      '2023-06-01T12:15:36Z',
    ],
    [
      'a moment with one as it is',
      { path: 'a', as: 'moment' },
      { a: '2023-06-01T12:15:36+02:00' },
      '2023-06-01T12:15:36+02:00',
    ],
    ['a text with a gap', { text: '{a} {b}' }, { a: 'Ada', b: null }, 'Ada'],
    ['nothing for a text of gaps', { text: '{a} {b}' }, {}, undefined],
    ['a list without gaps', { list: [{ path: 'a' }, { path: 'b' }] }, { b: 2 }, [2]],
    ['no inherited property', { path: 'constructor' }, {}, undefined],
  ] as const)('gives %s', (_what, template, payload, expected) => {
    const [rule] = mappingSchema.parse([{ emit: 'CONTACT', id: template }]);

    expect(rule?.id && readTemplate(rule.id, payload)).toEqual(expected);
  });
});
