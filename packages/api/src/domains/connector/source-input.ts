import type { z } from 'zod';
import {
  allConnectors,
  type ConnectorDefinition,
  findConnector,
} from '../../connectors/contract.ts';
import { mappingSchema } from '../../connectors/mapping/rule.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { nearestName } from '../../kernel/nearest.ts';
import { identitySchema } from './identity.ts';
import { writeBackSchema } from './write-back-rules.ts';

/** A secret as it is given: once, and never shown again. */
export interface GivenSecret {
  name: string;
  value: string;
}

/** What may be changed about a source. Absent stays, null goes back to what is usual. */
export interface SourceChanges {
  name?: string | null | undefined;
  settings?: unknown;
  mapping?: unknown;
  writeBack?: unknown;
  identity?: unknown;
  pollSeconds?: number | null | undefined;
  retentionDays?: number | null | undefined;
}

const SYSTEM = /^[a-z0-9][a-z0-9_.-]{0,63}$/;
const LONGEST_SECRET = 10_000;

/** The connector of this key; refuses one that there is not. */
export function getConnector(key: string): ConnectorDefinition {
  const connector = findConnector(key);
  if (connector) return connector;
  const keys = allConnectors().map((one) => one.key);
  const nearest = nearestName(key, keys);
  throw new DomainError(
    'NOT_FOUND',
    `There is no connector “${key}”. ${nearest ? `Did you mean “${nearest}”?` : `There are: ${keys.join(', ')}.`}`,
    { path: 'connector' },
  );
}

/** Reads the name records of a source go by; refuses one that cannot be such a name. */
export function readSystem(given: string): string {
  if (SYSTEM.test(given)) return given;
  throw badInput(
    'system must start with a lower case letter or digit and hold at most 64 of: a-z, 0-9, ".", "-" and "_".',
    'system',
  );
}

/** Reads settings by the schema of their connector, with what is usual filled in. */
export function readSettings({ settings }: ConnectorDefinition, given: unknown): object {
  return read(settings, given ?? {}, 'settings') as object;
}

/** Refuses a mapping that cannot be followed. */
export function readMapping(given: unknown): object {
  return read(mappingSchema, given, 'mapping');
}

/** Refuses rules of writing back that cannot be followed, or a source that cannot be written to. */
export function readWriteBack(
  { name, contactWriter }: ConnectorDefinition,
  given: unknown,
): object {
  if (!contactWriter) throw badInput(`Nothing can be written back to ${name}.`, 'writeBack');
  return read(writeBackSchema, given, 'writeBack');
}

/** Refuses a way to find people that cannot be followed. */
export function readIdentity(given: unknown): object {
  return read(identitySchema, given, 'identity');
}

/** Refuses secrets that the connector does not know, and those that cannot be one. */
export function checkSecrets(
  { secrets, name }: ConnectorDefinition,
  given: readonly GivenSecret[],
) {
  for (const secret of given) {
    if (!Object.hasOwn(secrets, secret.name)) {
      const known = Object.keys(secrets).join(', ');
      throw badInput(`${name} has no secret ${secret.name}. It has: ${known}.`, 'secrets');
    }
    if (secret.value.trim() === '' || secret.value.length > LONGEST_SECRET) {
      throw badInput(`The secret ${secret.name} is empty or too long.`, 'secrets');
    }
  }
}

/** Refuses numbers that make no sense. */
export function checkNumbers({ pollSeconds, retentionDays }: SourceChanges): void {
  if (pollSeconds != null && (pollSeconds < 10 || pollSeconds > 86_400)) {
    throw badInput('pollSeconds must be between 10 and 86,400.', 'pollSeconds');
  }
  if (retentionDays != null && (retentionDays < 1 || retentionDays > 3_650)) {
    throw badInput('retentionDays must be between 1 and 3,650.', 'retentionDays');
  }
}

function read<T>(schema: z.ZodType<T>, given: unknown, path: string): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = [path, ...(issue?.path ?? [])].map(String).join('.');
  throw badInput(`${place} cannot be read: ${issue?.message ?? 'it has another form'}.`, place);
}
