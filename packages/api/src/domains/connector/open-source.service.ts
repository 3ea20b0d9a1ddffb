import {
  type ConnectorContext,
  type ConnectorDefinition,
  findConnector,
} from '../../connectors/contract.ts';
import { ConnectorFailure } from '../../connectors/failures.ts';
import { type MappingRule, mappingSchema } from '../../connectors/mapping/rule.ts';
import type { ServiceContext } from '../../context.ts';
import type { CrmSource } from '../../generated/prisma/client.ts';
import { DomainError } from '../../kernel/errors.ts';
import { openSecrets } from './secrets.ts';
import { leaveAlone, takeTurn } from './take-turn.ts';

/** A source with everything needed to talk to it. */
export interface OpenSource {
  row: CrmSource;
  connector: ConnectorDefinition;
  /** The rules in force. */
  rules: readonly MappingRule[];
  context: ConnectorContext;
  /** Every value of a secret that is still accepted, the one in force first. */
  accepted(secret: string): string[];
}

const memories = new Map<string, Map<string, unknown>>();
const MOST_MEMORIES = 1_000;

/** Loads a source and opens its secrets; refuses where there is none. */
export async function openSource(ctx: ServiceContext, id: string): Promise<OpenSource> {
  const { workspaceId } = ctx.actor;
  const row = await ctx.db.crmSource.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
  });
  if (!row) {
    throw new DomainError('NOT_FOUND', 'There is no CRM source with this id.', { path: 'id' });
  }
  const connector = findConnector(row.connector);
  if (!connector) {
    throw new DomainError(
      'REJECTED',
      `This server has no connector “${row.connector}”; another version of it made the source.`,
    );
  }
  const secrets = await openSecrets(ctx, id);
  const accepted = (name: string) => secrets.get(name) ?? [];
  return {
    row,
    connector,
    rules: row.mapping === null ? connector.mapping : mappingSchema.parse(row.mapping),
    accepted,
    context: {
      settings: row.settings,
      now: ctx.now,
      memory: memoryOf(`${workspaceId} ${id} ${row.revision}`),
      secret(name) {
        const [current] = accepted(name);
        if (current !== undefined) return current;
        throw new ConnectorFailure(
          'AUTH',
          `The secret ${name} of this source is not set, or was sealed with a key that the server no longer has. Set it with crmSourceSecretSet.`,
        );
      },
      async call(request, bucket = 'calls') {
        await takeTurn(ctx, row, connector, bucket);
        const reply = await ctx.connectors.call(request);
        if (reply.status === 429) {
          const seconds = Number(reply.headers['retry-after']) || 1;
          const until = new Date(ctx.now().getTime() + seconds * 1_000);
          await leaveAlone(ctx, row, connector, until);
        }
        return reply;
      },
    },
  };
}

/** What is remembered goes with the revision: a new secret makes the old token worthless. */
function memoryOf(name: string): Map<string, unknown> {
  const known = memories.get(name);
  if (known) return known;
  if (memories.size >= MOST_MEMORIES) memories.clear();
  const memory = new Map<string, unknown>();
  memories.set(name, memory);
  return memory;
}
