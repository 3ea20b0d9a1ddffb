import { describe, expect, it } from 'vitest';
import { readRowMapping } from './read-row-mapping.ts';
import { ofColumns, ofValue } from './row-mapping.ts';
import { writeRowMapping } from './write-row-mapping.ts';

const EVERYTHING = `version: 1
as: interactions
source: callcenter
system: crm
timeZone: Europe/Paris
dateFormat: D.M.YY H:mm
decimal: ","
skipRowsWithout: [Note]
fields:
  externalId: { join: [Case, Operation, Start], with: "|", occurrence: true }
  type:
    column: Operation
    values: { Appel entrant: call.inbound, N/A: null, "7": seven }
    otherwise: call.other
  channel: { value: phone }
  occurredAt: Start
  endedAt: { column: End, dateFormat: [D/M/YYYY, excel] }
  contact: { column: E-mail, hash: true, system: mail, objectType: person }
properties: [Agent, Product]
`;

describe('readRowMapping', () => {
  it('reads everything it knows', () => {
    expect(readRowMapping(EVERYTHING)).toEqual({
      as: 'interactions',
      source: 'callcenter',
      system: 'crm',
      timeZone: 'Europe/Paris',
      dateFormats: ['D.M.YY H:mm'],
      decimal: ',',
      skipRowsWithout: ['Note'],
      fields: new Map([
        [
          'externalId',
          { ...ofColumns('Case', 'Operation', 'Start'), separator: '|', isNumbered: true },
        ],
        [
          'type',
          {
            ...ofColumns('Operation'),
            values: new Map([
              ['7', 'seven'],
              ['appel entrant', 'call.inbound'],
              ['n a', null],
            ]),
            otherwise: 'call.other',
          },
        ],
        ['channel', ofValue('phone')],
        ['occurredAt', ofColumns('Start')],
        ['endedAt', { ...ofColumns('End'), dateFormats: ['D/M/YYYY', 'excel'] }],
        [
          'contact',
          { ...ofColumns('E-mail'), isHashed: true, system: 'mail', objectType: 'person' },
        ],
        ['properties.Agent', ofColumns('Agent')],
        ['properties.Product', ofColumns('Product')],
      ]),
      hasRestAsProperties: false,
    });
  });

  it('reads what writeRowMapping writes', () => {
    const mapping = readRowMapping(EVERYTHING);
    const points = readRowMapping(
      'version: 1\nas: data-points\nfields: { metric: Indicateur, period: Mois }\ncomponents: { sum: Total }\ndimensions: [Canal]',
    );
    const rest = readRowMapping(
      'version: 1\nas: contacts\nfields: { externalId: Id }\nproperties: rest',
    );

    expect(readRowMapping(writeRowMapping(mapping, ['Case', 'a\nb']))).toEqual(mapping);
    expect(readRowMapping(writeRowMapping(points, []))).toEqual(points);
    expect(readRowMapping(writeRowMapping(rest, []))).toEqual(rest);
    expect(rest.hasRestAsProperties).toBe(true);
  });

  it.each([
    ['', '“version” must be 1.', undefined],
    ['version: 1', '“as” must be one of interactions, contacts, cases, data-points.', 1],
    [
      'version: 1\nas: map',
      '“as” is "map"; it must be one of interactions, contacts, cases, data-points.',
      2,
    ],
    [
      'version: 1\nas: contacts\nfeilds: {}',
      /^“feilds” is not known; it can be one of version, as, /,
      3,
    ],
    ['version: 1\nas: contacts\ndimensions: {}', /^“dimensions” is not known;/, 3],
    [
      'version: 1\nas: contacts\nfields:\n  type: A',
      /^“fields.type” is not known; it can be one of externalId, account, name, /,
      4,
    ],
    [
      'version: 1\nas: contacts\nfields:\n  name: { colunm: A }',
      /^“fields.name.colunm” is not known;/,
      4,
    ],
    [
      'version: 1\nas: contacts\nfields:\n  name: { column: A, system: b }',
      /^“fields.name.system” is not known;/,
      4,
    ],
    [
      'version: 1\nas: contacts\nfields:\n  name: { column: A, value: B }',
      '“fields.name” must have one of column, join and value.',
      4,
    ],
    [
      'version: 1\nas: contacts\nfields:\n  name: { column: A, otherwise: B }',
      '“fields.name.otherwise” goes with values.',
      4,
    ],
    [
      'version: 1\nas: cases\nfields:\n  openedAt: { column: A, dateFormat: dd/mm }',
      /^“fields.openedAt.dateFormat” is "dd\/mm"; write formats such as /,
      4,
    ],
    [
      'version: 1\nas: cases\ntimeZone: Paris',
      '“timeZone” is "Paris"; give a name such as Europe/Paris.',
      3,
    ],
    ['version: 1\nas: cases\ndecimal: ;', '“decimal” is ";"; it must be one of ., ,.', 3],
  ])('refuses %j', (text, message, line) => {
    const said =
      typeof message === 'string'
        ? `In the mapping ${message}`
        : expect.stringMatching(new RegExp(`^In the mapping ${message.source.slice(1)}`));
    expect(() => readRowMapping(text)).toThrow(
      expect.objectContaining({ code: 'BAD_MAPPING', message: said, line }),
    );
  });
});
