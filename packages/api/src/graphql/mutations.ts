import type { InputRef } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { ServiceContext } from '../context.ts';
import { isArchivable } from '../entity/columns.ts';
import {
  type EntityDefinition,
  type RowInput,
  removeRow,
  rowsOf,
  type StoredRow,
  setArchived,
  settleSingle,
  type Target,
  write,
  writeRows,
} from '../entity/index.ts';
import { requireScope } from '../kernel/actor.ts';
import { badInput, DomainError } from '../kernel/errors.ts';
import { withArticle } from '../kernel/words.ts';
import { builder } from './builder.ts';
import { decodeId } from './decode-id.ts';
import type { NodeRef } from './entity-connection.ts';
import { type BulkInput, entityInputs, updateInput } from './inputs.ts';
import { ArchiveInput, BulkResult, DeleteInput, Deletion } from './results.ts';

const MOST_ROWS = 500;

/** Tells one write of a request from the others and from another request's. */
export function callOf(info: GraphQLResolveInfo, input: unknown) {
  return { field: String(info.path.key), args: [info.fieldName, input] };
}

/** Reads a written object back with everything the client asked for. */
export async function readBack(
  entity: EntityDefinition,
  ctx: ServiceContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<StoredRow> {
  const [row] = await rowsOf(ctx.db, entity.model).findMany({
    ...queryFromInfo({ context: ctx, info }),
    where: { workspaceId: ctx.actor.workspaceId, id },
  });
  if (row) return row;
  throw new DomainError('NOT_FOUND', `The ${entity.noun} was deleted meanwhile.`, { id });
}

function targetOf(
  entity: EntityDefinition,
  { id, revision }: { id: string; revision?: number | null | undefined },
): Target {
  return { id: decodeId(entity.model, id), expectedRevision: revision ?? null };
}

/** How the names of its operations begin. */
function prefixOf({ model }: EntityDefinition): string {
  return model.charAt(0).toLowerCase() + model.slice(1);
}

export interface MutationOptions {
  /** Whether objects can be deleted as they are; not where more has to be done for it. */
  deletion?: boolean;
}

/**
 * Adds the writes every entity has: create, update, delete and bulk, and
 * archive and restore where rows can be archived.
 */
export function addMutations(
  entity: EntityDefinition,
  node: NodeRef,
  { deletion = true }: MutationOptions,
): void {
  const prefix = prefixOf(entity);
  const inputs = entityInputs(entity);
  const { noun, nouns } = entity;

  builder.mutationField(`${prefix}Create`, (t) =>
    t.field({
      type: node,
      description: `Creates ${withArticle(noun)}.`,
      args: {
        input: t.arg({ type: inputs.create, required: true, description: `The new ${noun}.` }),
      },
      resolve: async (_root, { input }, ctx, info) => {
        requireScope(ctx.actor, entity.scopes.write);
        const id = await write(ctx, callOf(info, input), async (tx) =>
          settleSingle(await writeRows(tx, entity, [input], { mode: 'CREATE' })),
        );
        return readBack(entity, ctx, info, id);
      },
    }),
  );

  addUpdateBy(entity, node, inputs.update);

  builder.mutationField(`${prefix}BulkUpsert`, (t) =>
    t.field({
      type: BulkResult,
      description: `Creates and changes many ${nouns} in one transaction. Good rows are written although others are refused, unless atomic is set.`,
      args: { input: t.arg({ type: inputs.bulk, required: true, description: 'The rows.' }) },
      extensions: { bulk: true },
      resolve: (_root, { input }, ctx, info) => bulkUpsert(entity, ctx, info, input),
    }),
  );

  if (deletion) addDeletion(entity);
  if (isArchivable(entity)) addArchiving(entity, node, prefix);
}

/** Adds a change of some columns to an entity that the server writes otherwise. */
export function addUpdate(
  entity: EntityDefinition,
  node: NodeRef,
  columns: readonly string[],
): void {
  addUpdateBy(entity, node, updateInput(entity, columns));
}

function addUpdateBy(entity: EntityDefinition, node: NodeRef, type: InputRef<RowInput>): void {
  builder.mutationField(`${prefixOf(entity)}Update`, (t) =>
    t.field({
      type: node,
      description: `Changes ${withArticle(entity.noun)}: absent leaves a field, null clears it, a value sets it.`,
      args: { input: t.arg({ type, required: true, description: 'The changes.' }) },
      resolve: async (_root, { input }, ctx, info) => {
        requireScope(ctx.actor, entity.scopes.write);
        const id = await write(ctx, callOf(info, input), async (tx) =>
          settleSingle(await writeRows(tx, entity, [input], { mode: 'UPDATE' })),
        );
        return readBack(entity, ctx, info, id);
      },
    }),
  );
}

/** Adds the deletion of an entity alone, for one that is not written like the others. */
export function addDeletion(entity: EntityDefinition): void {
  const { noun } = entity;
  builder.mutationField(`${prefixOf(entity)}Delete`, (t) =>
    t.field({
      type: Deletion,
      description: `Deletes ${withArticle(noun)} for good, with everything that cannot be without it. Try it with dryRun first.`,
      args: { input: t.arg({ type: DeleteInput, required: true, description: `Which ${noun}.` }) },
      resolve: async (_root, { input }, ctx, info) => {
        requireScope(ctx.actor, entity.scopes.write);
        const target = targetOf(entity, input);
        const removal = await write(ctx, callOf(info, input), (tx) =>
          removeRow(tx, entity, target, input.dryRun),
        );
        return { ...removal, type: entity.model };
      },
    }),
  );
}

function addArchiving(entity: EntityDefinition, node: NodeRef, prefix: string): void {
  const add = (verb: 'Archive' | 'Restore', description: string) =>
    builder.mutationField(`${prefix}${verb}`, (t) =>
      t.field({
        type: node,
        description,
        args: { input: t.arg({ type: ArchiveInput, required: true, description: 'Which one.' }) },
        resolve: async (_root, { input }, ctx, info) => {
          requireScope(ctx.actor, entity.scopes.write);
          const target = targetOf(entity, input);
          const id = await write(ctx, callOf(info, input), (tx) =>
            setArchived(tx, entity, target, verb === 'Archive'),
          );
          return readBack(entity, ctx, info, id);
        },
      }),
    );
  add(
    'Archive',
    `Archives ${withArticle(entity.noun)}: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat.`,
  );
  add('Restore', `Takes an archived ${entity.noun} back into use. Safe to repeat.`);
}

async function bulkUpsert(
  entity: EntityDefinition,
  ctx: ServiceContext,
  info: GraphQLResolveInfo,
  { rows, dryRun, atomic }: BulkInput,
) {
  requireScope(ctx.actor, entity.scopes.write);
  if (rows.length > MOST_ROWS) {
    throw badInput(
      `There are ${rows.length} rows; ${MOST_ROWS} are allowed at once. Send them in several calls.`,
      'rows',
    );
  }
  const outcomes = await write(ctx, callOf(info, { rows, dryRun, atomic }), (tx) =>
    writeRows(tx, entity, rows, { mode: 'UPSERT', dryRun, atomic }),
  );
  const refused = atomic && outcomes.some(({ status }) => status === 'REJECTED');
  return { type: entity.model, dryRun, applied: !dryRun && !refused, rows: outcomes };
}
