/** The rows of a service blueprint, from the top. */
export const BLUEPRINT_ROWS = [
  'PHYSICAL_EVIDENCE',
  'CUSTOMER_ACTIONS',
  'FRONTSTAGE',
  'BACKSTAGE',
  'SUPPORT',
] as const;

export type BlueprintRow = (typeof BLUEPRINT_ROWS)[number];

/** How it is known that an entry belongs to its row. */
export type EntryBasis =
  | 'LANE'
  | 'STEP'
  | 'TOUCHPOINT'
  | 'LINK'
  | 'NATURE'
  | 'ACTOR'
  | 'MESSAGE'
  | 'ASSUMED';

/** What of a process stands behind a step. */
export interface LinkedWork {
  readonly type: 'Process' | 'ProcessElement' | 'ProcessFlow';
  readonly id: string;
  readonly name: string;
  readonly processId: string;
  readonly nature: 'BUSINESS' | 'INFORMATION_SYSTEM' | 'DATA';
  readonly lineOfVisibility: 'FRONTSTAGE' | 'BACKSTAGE' | 'SUPPORT' | null;
  /** The kind of the actor who does it; null when nobody said who. */
  readonly actorKind: string | null;
  /** Whether it exchanges messages with the customer. */
  readonly facesCustomer: boolean;
}

/** A card of a lane that has a role. */
export interface RoleCard {
  readonly id: string;
  readonly text: string;
  readonly role: string;
}

export interface BlueprintTouchpoint {
  readonly id: string;
  readonly name: string;
  readonly physicalEvidence: string | null;
}

/** A step as a blueprint shows it. */
export interface BlueprintStep {
  readonly id: string;
  readonly name: string;
  readonly action: string | null;
  readonly cards: readonly RoleCard[];
  readonly touchpoints: readonly BlueprintTouchpoint[];
  readonly work: readonly LinkedWork[];
}

export type EntryType = 'Step' | 'Card' | 'Touchpoint' | LinkedWork['type'];

export interface BlueprintEntry {
  readonly type: EntryType;
  readonly id: string;
  readonly text: string;
  readonly basis: EntryBasis;
}

export interface BlueprintCell {
  /** The place of its step in the order of the map. */
  readonly column: number;
  readonly entries: readonly BlueprintEntry[];
}

/** A row with the cells that hold something. */
export interface BlueprintLane {
  readonly row: BlueprintRow;
  readonly cells: readonly BlueprintCell[];
}

const ROW_OF_LANE: ReadonlyMap<string, BlueprintRow> = new Map([
  ['PHYSICAL_EVIDENCE', 'PHYSICAL_EVIDENCE'],
  ['CUSTOMER_ACTIONS', 'CUSTOMER_ACTIONS'],
  ['FRONTSTAGE_ACTIONS', 'FRONTSTAGE'],
  ['FRONTSTAGE_TECH', 'FRONTSTAGE'],
  ['BACKSTAGE_ACTIONS', 'BACKSTAGE'],
  ['BACKSTAGE_TECH', 'BACKSTAGE'],
  ['SUPPORT_PROCESSES', 'SUPPORT'],
]);

const ROW_OF_ACTOR: ReadonlyMap<string, BlueprintRow> = new Map([
  ['CUSTOMER', 'CUSTOMER_ACTIONS'],
  ['FRONTLINE', 'FRONTSTAGE'],
  ['BACK_OFFICE', 'BACKSTAGE'],
  ['COMPLIANCE', 'BACKSTAGE'],
  ['PARTNER', 'SUPPORT'],
  ['SYSTEM', 'SUPPORT'],
  ['AI_AGENT', 'SUPPORT'],
]);

/**
 * Derives a service blueprint (Shostack 1984; the rows of Bitner, Ostrom and Morgan 2008)
 * from what steps show and what is linked behind them.
 *
 * Where a link does not say on which side of the line of visibility its work is done, the
 * nature of the process, the actor and messages with the customer tell, in this order.
 */
export function toBlueprint(steps: readonly BlueprintStep[]): BlueprintLane[] {
  const placed = steps.flatMap((step, column) =>
    entriesOf(step).map(([row, entry]) => ({ column, row, entry })),
  );
  return BLUEPRINT_ROWS.map((row) => {
    const cells = new Map<number, BlueprintEntry[]>();
    for (const one of placed.filter((entry) => entry.row === row)) {
      cells.set(one.column, [...(cells.get(one.column) ?? []), one.entry]);
    }
    return { row, cells: [...cells].map(([column, entries]) => ({ column, entries })) };
  });
}

function entriesOf(step: BlueprintStep): [BlueprintRow, BlueprintEntry][] {
  const { id, name, action, cards, touchpoints, work } = step;
  const told = cards.flatMap(({ id: cardId, text, role }): [BlueprintRow, BlueprintEntry][] => {
    const row = ROW_OF_LANE.get(role);
    return row ? [[row, { type: 'Card', id: cardId, text, basis: 'LANE' }]] : [];
  });
  return [
    ['CUSTOMER_ACTIONS', { type: 'Step', id, text: action ?? name, basis: 'STEP' }],
    ...touchpoints.map((touchpoint): [BlueprintRow, BlueprintEntry] => [
      'PHYSICAL_EVIDENCE',
      {
        type: 'Touchpoint',
        id: touchpoint.id,
        text: touchpoint.physicalEvidence ?? touchpoint.name,
        basis: 'TOUCHPOINT',
      },
    ]),
    ...told,
    ...work.map((one): [BlueprintRow, BlueprintEntry] => {
      const [row, basis] = sideOf(one);
      return [row, { type: one.type, id: one.id, text: one.name, basis }];
    }),
  ];
}

function sideOf({
  lineOfVisibility,
  nature,
  actorKind,
  facesCustomer,
}: LinkedWork): [BlueprintRow, EntryBasis] {
  if (lineOfVisibility) return [lineOfVisibility, 'LINK'];
  if (nature !== 'BUSINESS') return ['SUPPORT', 'NATURE'];
  const byActor = ROW_OF_ACTOR.get(actorKind ?? '');
  if (byActor) return [byActor, 'ACTOR'];
  return facesCustomer ? ['FRONTSTAGE', 'MESSAGE'] : ['BACKSTAGE', 'ASSUMED'];
}
