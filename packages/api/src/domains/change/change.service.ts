import {
  type ChangeEvent,
  decodeChangeCursor,
  encodeChangeCursor,
  type Place,
  placeBehind,
} from '../../changes/index.ts';
import type { ServiceContext } from '../../context.ts';
import { findEntity } from '../../entity/index.ts';
import { hasScope, requireScope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { stoppable } from '../../kernel/stoppable.ts';

type Action = ChangeEvent['action'];

/** Which changes to follow; what is left out does not narrow. */
export interface ChangeFilter {
  types?: readonly string[] | null | undefined;
  actions?: readonly Action[] | null | undefined;
}

/** A page of the log for callers that ask now and then. */
export interface ChangePage {
  events: ChangeEvent[];
  /** Where to go on: behind the last change looked at. */
  cursor: string;
  hasMore: boolean;
}

const MOST_PER_PAGE = 100;

/** The cursor of now. Everything that is read after it and changes later comes behind it. */
export async function getChangeCursor(ctx: ServiceContext): Promise<string> {
  requireScope(ctx.actor, 'READ');
  return encodeChangeCursor(ctx.actor.workspaceId, await ctx.changes.now());
}

/** Lists the changes strictly after a cursor, oldest first. */
export async function listChanges(
  ctx: ServiceContext,
  after: string,
  first: number,
): Promise<ChangePage> {
  requireScope(ctx.actor, 'READ');
  if (first < 1 || first > MOST_PER_PAGE) {
    throw badInput(`first must be between 1 and ${MOST_PER_PAGE}; it is ${first}.`, 'first');
  }
  const { workspaceId } = ctx.actor;
  const start = decodeChangeCursor(workspaceId, after);
  const read = await ctx.changes.read(start, first + 1);
  const page = read.slice(0, first);
  const last = page.at(-1);
  return {
    events: page.filter((event) => mayRead(ctx, event)),
    cursor: encodeChangeCursor(workspaceId, last ? placeBehind(last) : start),
    hasMore: read.length > first,
  };
}

/** Follows every change of the workspace that the caller may see. */
export async function followChanges(
  ctx: ServiceContext,
  after: string | null,
  filter: ChangeFilter,
): Promise<AsyncGenerator<ChangeEvent, void, void>> {
  requireScope(ctx.actor, 'READ');
  checkFilter(filter);
  const { types, actions } = filter;
  return followLog(ctx, after, ({ type, action }) => {
    if (types && !types.includes(type)) return false;
    return !actions || actions.includes(action);
  });
}

/**
 * Follows the changes that are wanted, from a cursor or from now on.
 *
 * What other domains tell live is read out of the log by it: it can be gone on
 * from any of its cursors, and nobody keeps anything for who is not there.
 */
export async function followLog(
  ctx: ServiceContext,
  after: string | null,
  wanted: (event: ChangeEvent) => boolean,
): Promise<AsyncGenerator<ChangeEvent, void, void>> {
  requireScope(ctx.actor, 'READ');
  const start = await findStart(ctx, after);
  return stoppable((signal) => follow(ctx, start, signal, wanted));
}

/**
 * Follows everything on one journey map, until the map itself is deleted.
 *
 * A map that is gone already can only be caught up with: the stream ends at its
 * deletion.
 */
export async function followJourneyMap(
  ctx: ServiceContext,
  globalId: string,
  after: string | null,
): Promise<AsyncGenerator<ChangeEvent, void, void>> {
  requireScope(ctx.actor, 'READ');
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type !== 'JourneyMap') {
    throw badInput(`“${globalId}” is not the id of a journey map.`, 'id');
  }
  const { id } = decoded;
  const { workspaceId } = ctx.actor;
  // Before looking for the map: a deletion in between then lies behind this place.
  const now = await ctx.changes.now();
  const start = after === null ? now : await findStart(ctx, after);
  const map = await ctx.db.journeyMap.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { id: true },
  });
  if (!map && after === null) throw noMap();
  return stoppable((signal) => followToDeletion(ctx, id, start, map ? null : now, signal));
}

async function* followToDeletion(
  ctx: ServiceContext,
  id: string,
  start: Place,
  /** Where the deletion of a map that is gone must have come by. */
  until: Place | null,
  signal: AbortSignal,
): AsyncGenerator<ChangeEvent, void, void> {
  const isOnMap = (event: ChangeEvent) => event.journeyMapId === id;
  if (until && start.position >= until.position) throw noMap();
  for await (const event of follow(ctx, start, signal, (event) => isOnMap(event) || isAt(event))) {
    if (isOnMap(event)) yield event;
    if (isOnMap(event) && event.type === 'JourneyMap' && event.action === 'DELETED') return;
    if (isAt(event)) throw noMap();
  }

  function isAt({ position }: ChangeEvent): boolean {
    return position === until?.position;
  }
}

/** Follows the log and checks before every change that the caller still may. */
async function* follow(
  ctx: ServiceContext,
  start: Place,
  signal: AbortSignal,
  wanted: (event: ChangeEvent) => boolean,
): AsyncGenerator<ChangeEvent, void, void> {
  for await (const batch of ctx.changes.follow(start, signal)) {
    if (batch.length === 0) await checkKey(ctx, false);
    for (const event of batch) {
      const concernsKeys = event.type === 'ApiKey' || event.type === 'Member';
      if (!concernsKeys && !wanted(event)) continue;
      // The log tells of a revoked key too: nothing that follows reaches its holder.
      await checkKey(ctx, concernsKeys);
      if (wanted(event) && mayRead(ctx, event)) yield event;
    }
  }
}

async function checkKey(ctx: ServiceContext, isFresh: boolean): Promise<void> {
  if (await ctx.stillAllowed(isFresh)) return;
  throw new DomainError(
    'UNAUTHENTICATED',
    'The API key of this stream was revoked, has expired or lost rights. Subscribe again with a valid key.',
  );
}

/** Where to start: at a cursor from which nothing is missing, or now. */
async function findStart(ctx: ServiceContext, after: string | null): Promise<Place> {
  if (after === null) return ctx.changes.now();
  const place = decodeChangeCursor(ctx.actor.workspaceId, after);
  await ctx.changes.read(place, 1);
  return place;
}

function mayRead({ actor }: ServiceContext, { type }: ChangeEvent): boolean {
  return hasScope(actor, findEntity(type)?.scopes.read ?? 'READ');
}

function checkFilter({ types, actions }: ChangeFilter): void {
  for (const [name, list] of Object.entries({ types, actions })) {
    if (list?.length !== 0) continue;
    throw badInput(`${name} is empty, so nothing would come. Leave it out to follow all.`, name);
  }
  const unknown = types?.find((type) => findEntity(type) === null);
  if (unknown === undefined) return;
  throw badInput(
    `“${unknown}” in types is not the name of a type whose changes are logged.`,
    'types',
  );
}

function noMap(): DomainError {
  return new DomainError('NOT_FOUND', 'There is no journey map with this id.', { path: 'id' });
}
