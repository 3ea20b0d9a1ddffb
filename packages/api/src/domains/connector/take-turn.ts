import { setTimeout as delay } from 'node:timers/promises';
import type { Budget, ConnectorDefinition } from '../../connectors/contract.ts';
import { ConnectorFailure } from '../../connectors/failures.ts';
import type { ServiceContext } from '../../context.ts';
import { runSql } from '../../db/run-sql.ts';

/** A longer wait is not slept through: the work is put off instead. */
const LONGEST_WAIT_MS = 5_000;

/** One statement, so that servers that ask at the same moment get places one after another. */
const TAKE = `
INSERT INTO crm_budget AS b ("workspaceId", "sourceId", bucket, tokens, "countedAt")
VALUES ($1::uuid, $2::uuid, $3, $4::float8 - 1, $6::timestamptz)
ON CONFLICT ("workspaceId", "sourceId", bucket) DO UPDATE SET
  tokens = least($4::float8, b.tokens + $5::float8 *
    greatest(0, extract(epoch FROM ($6::timestamptz - b."countedAt"))::float8)) - 1,
  "countedAt" = greatest(b."countedAt", $6::timestamptz)
RETURNING tokens`;

const GIVE_BACK = `
UPDATE crm_budget SET tokens = tokens + 1
WHERE "workspaceId" = $1::uuid AND "sourceId" = $2::uuid AND bucket = $3 RETURNING 1`;

/** Waits until a call may be made that counts against a bucket of a source. */
export async function takeTurn(
  { db, actor: { workspaceId }, now }: ServiceContext,
  source: { id: string; settings: unknown },
  connector: ConnectorDefinition,
  bucket: string,
): Promise<void> {
  const budget: Budget | undefined = connector.budgets(source.settings)[bucket];
  if (!budget) return;
  const { capacity, perSecond } = budget;
  const at = now();
  const [row] = await runSql<{ tokens: number }>(db, workspaceId, TAKE, [
    source.id,
    bucket,
    capacity,
    perSecond,
    at.toISOString(),
  ]);
  const waitMs = Math.max(0, (-(row?.tokens ?? 0) / perSecond) * 1_000);
  if (waitMs <= LONGEST_WAIT_MS) {
    if (waitMs > 0) await delay(waitMs);
    return;
  }
  await runSql(db, workspaceId, GIVE_BACK, [source.id, bucket]);
  throw new ConnectorFailure(
    'RATE_LIMITED',
    'The source takes no more calls for now; it goes on by itself.',
    { retryAt: new Date(at.getTime() + waitMs) },
  );
}

/** Leaves a source alone until it takes calls again, on every server. */
export async function leaveAlone(
  { db, actor: { workspaceId }, now }: ServiceContext,
  source: { id: string; settings: unknown },
  connector: ConnectorDefinition,
  until: Date,
): Promise<void> {
  const seconds = Math.max(0, (until.getTime() - now().getTime()) / 1_000);
  for (const [bucket, { perSecond }] of Object.entries(connector.budgets(source.settings))) {
    await db.crmBudget.updateMany({
      where: { workspaceId, sourceId: source.id, bucket },
      data: { tokens: -seconds * perSecond, countedAt: now() },
    });
  }
}
