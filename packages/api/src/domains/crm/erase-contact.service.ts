import type { ServiceContext } from '../../context.ts';
import { runSql } from '../../db/run-sql.ts';
import { rehearse, type WriteCall, type WriteContext, write } from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Reference } from '../../kernel/reference.ts';
import { contact } from './contact.entity.ts';
import { emailFingerprint, fingerprintOf } from './erased-references.ts';
import { lockIngest } from './ingest-lock.ts';

/** What an erasure went through. */
export interface Erasure {
  contactId: string;
  externalRefs: number;
  interactions: number;
  serviceCases: number;
  journeyInstances: number;
}

/** Somebody who is being erased, for those who keep something of them elsewhere. */
export interface ErasedPerson {
  id: string;
  /** What they are called, wherever it stands. */
  names: readonly string[];
  /** Their ids in other systems. */
  references: readonly Reference[];
}

type FollowErasure = (ctx: WriteContext, person: ErasedPerson) => Promise<void>;
const followers: FollowErasure[] = [];

/** Has something done in the transaction that erases a person. */
export function onErasure(follow: FollowErasure): void {
  followers.push(follow);
}

/**
 * Erases a person for good, and keeps the figures.
 *
 * Everything that tells who they are is deleted, also from what belongs to
 * them: interactions and cases lose their subjects, properties, senders and
 * receivers. They stay, tied to a contact without a name and with another id,
 * so that counts of people, ways through journeys and durations stay right.
 * Uploaded files that are still kept are thrown away, as any may hold them,
 * and so are stored answers that quote one of their names. Only fingerprints
 * remain, so that an import cannot bring them back.
 */
export async function eraseContact(
  ctx: ServiceContext,
  call: WriteCall,
  id: string,
  dryRun: boolean,
): Promise<Erasure> {
  requireScope(ctx.actor, 'WRITE');
  const work = (tx: WriteContext) => eraseWithin(tx, id);
  return dryRun ? rehearse(ctx, work) : write(ctx, call, work);
}

/** The same as a part of a larger write. */
export async function eraseWithin(ctx: WriteContext, id: string): Promise<Erasure> {
  const { workspaceId, memberId } = ctx.actor;
  await lockIngest(ctx);
  const person = await ctx.db.contact.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    include: { externalRefs: true },
  });
  if (!person || person.erasedAt) {
    throw new DomainError('NOT_FOUND', 'There is no contact with this id.', { path: 'id' });
  }
  const now = ctx.now();
  const nobody = newId();
  await ctx.db.contact.createMany({
    data: [
      {
        workspaceId,
        id: nobody,
        createdAt: now,
        createdById: memberId,
        updatedAt: now,
        updatedById: memberId,
        archivedAt: now,
        erasedAt: now,
        personaId: person.personaId,
        personaRuleId: person.personaRuleId,
      },
    ],
  });
  const interactions = await count(ctx, CLEAR_INTERACTIONS, [id, nobody]);
  const serviceCases = await count(ctx, CLEAR_CASES, [id, nobody]);
  const journeyInstances = await count(ctx, MOVE_INSTANCES, [id, nobody]);
  await remember(ctx, person);
  const names = namesOf(person);
  await forgetQuotes(ctx, names);
  for (const follow of followers) await follow(ctx, { id, names, references: person.externalRefs });
  await ctx.db.upload.deleteMany({ where: { workspaceId } });
  await ctx.db.contact.deleteMany({ where: { workspaceId, id } });
  ctx.record({
    entity: contact,
    row: { id, revision: person.revision },
    action: 'DELETED',
    changedFields: [],
  });
  const externalRefs = person.externalRefs.length;
  return { contactId: id, externalRefs, interactions, serviceCases, journeyInstances };
}

const CLEAR_INTERACTIONS = `
WITH cleared AS (
  UPDATE interaction i SET "sentBy" = '{}', "sentTo" = '{}', subject = NULL, properties = NULL,
    "contentRef" = NULL, session = NULL,
    "contactId" = CASE WHEN i."contactId" = $2::uuid THEN $3::uuid ELSE i."contactId" END
  WHERE i."workspaceId" = $1::uuid AND (
    i."contactId" = $2::uuid OR i."serviceCaseId" IN (
      SELECT c.id FROM service_case c WHERE c."workspaceId" = $1::uuid AND c."contactId" = $2::uuid))
  RETURNING 1
) SELECT count(*)::int AS count FROM cleared`;

const CLEAR_CASES = `
WITH cleared AS (
  UPDATE service_case c SET "contactId" = $3::uuid, subject = NULL, "customFields" = NULL,
    tags = '{}', outcome = NULL, revision = c.revision + 1
  WHERE c."workspaceId" = $1::uuid AND c."contactId" = $2::uuid
  RETURNING 1
) SELECT count(*)::int AS count FROM cleared`;

const MOVE_INSTANCES = `
WITH moved AS (
  UPDATE journey_instance j SET "contactId" = $3::uuid
  WHERE j."workspaceId" = $1::uuid AND j."contactId" = $2::uuid
  RETURNING 1
) SELECT count(*)::int AS count FROM moved`;

async function count({ db, actor }: WriteContext, sql: string, params: string[]): Promise<number> {
  const [row] = await runSql<{ count: number }>(db, actor.workspaceId, sql, params);
  return row?.count ?? 0;
}

interface Person {
  name: string | null;
  email: string | null;
  phone: string | null;
  externalRefs: readonly { system: string; objectType: string; externalId: string }[];
}

/** Keeps fingerprints of who was erased: enough to refuse them, not enough to know them. */
async function remember(ctx: WriteContext, { email, externalRefs }: Person): Promise<void> {
  const { workspaceId } = ctx.actor;
  const fingerprints = [
    ...externalRefs.map((reference) => fingerprintOf(workspaceId, reference)),
    ...(email ? [emailFingerprint(workspaceId, email)] : []),
  ];
  if (fingerprints.length === 0) return;
  await ctx.db.erasedReference.createMany({
    data: fingerprints.map((fingerprint) => ({ workspaceId, fingerprint, erasedAt: ctx.now() })),
    skipDuplicates: true,
  });
}

const SHORTEST_NAME = 3;

function namesOf({ name, email, phone, externalRefs }: Person): string[] {
  const names = [name, email, phone, ...externalRefs.map(({ externalId }) => externalId)];
  return names.filter((text) => text !== null && text.length >= SHORTEST_NAME) as string[];
}

/** Deletes the stored answers that quote a name: the refusal of a row may have. */
async function forgetQuotes({ db, actor }: WriteContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await runSql(
    db,
    actor.workspaceId,
    `DELETE FROM idempotency_record r WHERE r."workspaceId" = $1::uuid AND EXISTS (
       SELECT 1 FROM unnest($2::text[]) AS name WHERE strpos(r.outcome::text, name) > 0)`,
    [names],
  );
}
