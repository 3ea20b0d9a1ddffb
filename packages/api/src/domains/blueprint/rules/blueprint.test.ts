import { describe, expect, it } from 'vitest';
import { type LinkedWork, toBlueprint } from './blueprint.ts';

const work = (given: Partial<LinkedWork> = {}): LinkedWork => ({
  type: 'ProcessElement',
  id: 'e',
  name: 'Answer',
  processId: 'p',
  nature: 'BUSINESS',
  lineOfVisibility: null,
  actorKind: null,
  facesCustomer: false,
  ...given,
});
const step = (given: object = {}) => ({
  id: 's',
  name: 'Ask',
  action: null,
  cards: [],
  touchpoints: [],
  work: [],
  ...given,
});

/** Where the work of a step is placed, and why. */
function placeOf(given: Partial<LinkedWork>): string {
  const lanes = toBlueprint([step({ work: [work(given)] })]);
  const found = lanes.flatMap(({ row, cells }) =>
    cells.flatMap(({ entries }) =>
      entries.filter(({ id }) => id === 'e').map(({ basis }) => `${row} by ${basis}`),
    ),
  );
  return found.join();
}

describe('toBlueprint', () => {
  it.each([
    [{ lineOfVisibility: 'SUPPORT', actorKind: 'FRONTLINE' }, 'SUPPORT by LINK'],
    [{ nature: 'DATA', actorKind: 'FRONTLINE' }, 'SUPPORT by NATURE'],
    [{ nature: 'INFORMATION_SYSTEM' }, 'SUPPORT by NATURE'],
    [{ actorKind: 'FRONTLINE' }, 'FRONTSTAGE by ACTOR'],
    [{ actorKind: 'BACK_OFFICE', facesCustomer: true }, 'BACKSTAGE by ACTOR'],
    [{ actorKind: 'COMPLIANCE' }, 'BACKSTAGE by ACTOR'],
    [{ actorKind: 'SYSTEM' }, 'SUPPORT by ACTOR'],
    [{ actorKind: 'CUSTOMER' }, 'CUSTOMER_ACTIONS by ACTOR'],
    [{ facesCustomer: true }, 'FRONTSTAGE by MESSAGE'],
    [{}, 'BACKSTAGE by ASSUMED'],
  ] as const)('places the work %j', (given, place) => {
    expect(placeOf(given)).toBe(place);
  });

  it('shows steps, evidence and the cards of lanes that have a role', () => {
    const cards = [
      { id: 'c1', text: 'Reads the answer', role: 'CUSTOMER_ACTIONS' },
      { id: 'c2', text: 'Scanner', role: 'BACKSTAGE_TECH' },
    ];
    const touchpoints = [
      { id: 't1', name: 'Shop', physicalEvidence: 'Receipt' },
      { id: 't2', name: 'Hotline', physicalEvidence: null },
    ];

    const lanes = toBlueprint([step(), step({ id: 'r', action: 'Rings up', cards, touchpoints })]);

    expect(lanes).toEqual([
      {
        row: 'PHYSICAL_EVIDENCE',
        cells: [
          {
            column: 1,
            entries: [
              { type: 'Touchpoint', id: 't1', text: 'Receipt', basis: 'TOUCHPOINT' },
              { type: 'Touchpoint', id: 't2', text: 'Hotline', basis: 'TOUCHPOINT' },
            ],
          },
        ],
      },
      {
        row: 'CUSTOMER_ACTIONS',
        cells: [
          { column: 0, entries: [{ type: 'Step', id: 's', text: 'Ask', basis: 'STEP' }] },
          {
            column: 1,
            entries: [
              { type: 'Step', id: 'r', text: 'Rings up', basis: 'STEP' },
              { type: 'Card', id: 'c1', text: 'Reads the answer', basis: 'LANE' },
            ],
          },
        ],
      },
      { row: 'FRONTSTAGE', cells: [] },
      {
        row: 'BACKSTAGE',
        cells: [
          { column: 1, entries: [{ type: 'Card', id: 'c2', text: 'Scanner', basis: 'LANE' }] },
        ],
      },
      { row: 'SUPPORT', cells: [] },
    ]);
  });
});
