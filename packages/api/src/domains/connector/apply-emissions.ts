import type { Emission } from '../../connectors/mapping/apply-mapping.ts';
import type { Emitted } from '../../connectors/mapping/rule.ts';
import type { EntityDefinition, RowError, WriteContext } from '../../entity/index.ts';
import type { Reference } from '../../kernel/reference.ts';
import {
  account,
  contact,
  type ForeignRecord,
  type ReferenceTarget,
  resolveReferences,
  serviceCase,
  takeInRecords,
} from '../crm/index.ts';
import { takeInInteractions } from '../interaction/index.ts';
import { coerceFields } from './coerce-fields.ts';

/** Something a record gives, with the place of the record. */
export interface PlacedEmission {
  place: number;
  /** What the source calls the kind of record. */
  objectType: string;
  emission: Emission;
  /** The version of the record, where it has one. */
  updatedAt: Date | null;
}

/** What went wrong, by the place of the record. */
export type PlacedProblems = Map<number, RowError[]>;

const KINDS: Readonly<
  Record<Exclude<Emitted, 'INTERACTION'>, { entity: EntityDefinition; target: ReferenceTarget }>
> = {
  ACCOUNT: { entity: account, target: 'accountId' },
  CONTACT: { entity: contact, target: 'contactId' },
  SERVICE_CASE: { entity: serviceCase, target: 'serviceCaseId' },
};

/**
 * Writes what records give, through the same services that every ingest goes
 * through: so matching, cases, personas and figures follow by themselves.
 */
export async function applyEmissions(
  ctx: WriteContext,
  placed: readonly PlacedEmission[],
): Promise<PlacedProblems> {
  const problems: PlacedProblems = new Map();
  const tell = (place: number, errors: readonly RowError[]) => {
    if (errors.length > 0) problems.set(place, [...(problems.get(place) ?? []), ...errors]);
  };
  await makeMissing(ctx, placed);
  for (const kind of ['ACCOUNT', 'CONTACT', 'SERVICE_CASE'] as const) {
    const mine = joinSame(placed.filter(({ emission }) => emission.emit === kind));
    if (mine.length === 0) continue;
    const records = mine.map(({ place, emission }): ForeignRecord => {
      const { fields, problems: odd } = coerceFields(KINDS[kind].entity.model, emission.fields);
      tell(place, odd);
      return { reference: emission.reference, belongsTo: ownersOf(kind, emission), fields };
    });
    const outcomes = await takeInRecords(ctx, KINDS[kind], records);
    for (const { index, errors } of outcomes) tell(mine[index]?.place ?? 0, errors);
  }
  await applyInteractions(ctx, placed, tell);
  return problems;
}

/** Whoever is named before anybody told of them gets an empty place, to be filled when they come. */
async function makeMissing(ctx: WriteContext, placed: readonly PlacedEmission[]): Promise<void> {
  const cases = placed.filter(({ emission: { emit } }) => emit !== 'INTERACTION');
  const named = (field: 'contact' | 'account') =>
    cases.flatMap(({ emission }) => emission[field] ?? []);
  await resolveReferences(ctx, {
    contactId: named('contact'),
    accountId: named('account'),
    serviceCaseId: [],
  });
}

function ownersOf(kind: Emitted, { contact: person, account: company }: Emission) {
  const owners: Partial<Record<'contactId' | 'accountId', Reference>> = {};
  if (kind === 'SERVICE_CASE' && person) owners.contactId = person;
  if (kind !== 'ACCOUNT' && company) owners.accountId = company;
  return owners;
}

/** Several records may tell of one object, such as of the author of several comments: the last word counts. */
function joinSame(placed: readonly PlacedEmission[]): PlacedEmission[] {
  const joined = new Map<string, PlacedEmission>();
  for (const one of placed) {
    const { system, objectType, externalId } = one.emission.reference;
    const address = JSON.stringify([system, objectType, externalId]);
    const known = joined.get(address);
    const fields = { ...known?.emission.fields, ...one.emission.fields };
    joined.set(address, { ...one, emission: { ...known?.emission, ...one.emission, fields } });
  }
  return [...joined.values()];
}

async function applyInteractions(
  ctx: WriteContext,
  placed: readonly PlacedEmission[],
  tell: (place: number, errors: readonly RowError[]) => void,
): Promise<void> {
  const mine = placed.filter(({ emission }) => emission.emit === 'INTERACTION');
  if (mine.length === 0) return;
  const inputs = mine.map(({ objectType, emission, updatedAt }) => {
    const { reference, fields, contact: person, account: company, serviceCase: matter } = emission;
    return {
      ...fields,
      source: reference.system,
      // Ids are unique within a kind of record only.
      externalId: `${objectType}:${reference.externalId}`,
      ...(updatedAt ? { sourceUpdatedAt: updatedAt } : {}),
      ...(person ? { contact: person } : {}),
      ...(company ? { account: company } : {}),
      ...(matter ? { serviceCase: matter } : {}),
    };
  });
  const { rows } = await takeInInteractions(ctx, inputs);
  for (const { index, errors } of rows) tell(mine[index]?.place ?? 0, errors);
}
