import type { ServiceContext } from '../context.ts';
import { modelOf } from '../db/datamodel.ts';
import type { EntityDefinition } from '../entity/index.ts';
import { type Actor, hasScope } from '../kernel/actor.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Order } from './order.ts';
import type { Where } from './where.ts';

function refuse({ noun }: EntityDefinition, column: string): DomainError {
  return new DomainError(
    'FORBIDDEN',
    `${column} of a ${noun} is personal: it needs an API key with the scope PII_READ.`,
    { requiredScope: 'PII_READ', path: column },
  );
}

/** The sentence that describes a column, for fields that are not plainly exposed. */
export function describeColumn({ model }: EntityDefinition, column: string): string {
  const text = modelOf(model).fields.get(column)?.documentation;
  if (!text) throw new Error(`${model}.${column} is not described.`);
  return text;
}

/** Makes the resolver of a personal column: it refuses callers that may not see it. */
export function personal<Name extends string>(entity: EntityDefinition, column: Name) {
  if (!entity.personal.includes(column)) {
    throw new Error(`${column} is not declared personal in ${entity.model}.`);
  }
  return <Value>(
    row: Readonly<Record<Name, Value>>,
    _args: unknown,
    ctx: ServiceContext,
  ): Value => {
    if (!hasScope(ctx.actor, 'PII_READ')) throw refuse(entity, column);
    return row[column];
  };
}

/**
 * Refuses to search or sort by personal columns without the scope: an answer
 * of yes and no, asked often enough, tells the value.
 */
export function refusePersonalTerms(
  entity: EntityDefinition,
  actor: Actor,
  where: Where | null | undefined,
  orderBy: readonly Order[] | null | undefined,
): void {
  if (entity.personal.length === 0 || hasScope(actor, 'PII_READ')) return;
  const used = new Set([...namesIn(where), ...(orderBy ?? []).flatMap(Object.keys)]);
  const column = entity.personal.find((name) => used.has(name));
  if (column) throw refuse(entity, column);
}

function namesIn(where: Where | null | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([name, condition]) => {
    if (condition === undefined) return [];
    if (name === 'NOT') return namesIn(condition as Where | null);
    if (name === 'AND' || name === 'OR') return ((condition ?? []) as Where[]).flatMap(namesIn);
    return [name];
  });
}
