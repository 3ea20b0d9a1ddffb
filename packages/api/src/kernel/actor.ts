import { DomainError } from './errors.ts';

export type Scope = 'READ' | 'WRITE' | 'ADMIN' | 'SCHEMA_READ' | 'PII_READ';

/** Who is calling, in which workspace, with which rights. */
export interface Actor {
  readonly workspaceId: string;
  /** The member behind the call; null for the process itself. */
  readonly memberId: string | null;
  /** The key the call came with; null for the process itself. */
  readonly apiKeyId: string | null;
  readonly scopes: ReadonlySet<Scope>;
}

/** Tells whether the actor holds a scope; `ADMIN` implies reading and writing. */
export function hasScope(actor: Actor, scope: Scope): boolean {
  if (actor.scopes.has(scope)) return true;
  return actor.scopes.has('ADMIN') && scope !== 'PII_READ';
}

/** Refuses the call unless the actor holds the scope. */
export function requireScope(actor: Actor, scope: Scope): void {
  if (hasScope(actor, scope)) return;
  throw new DomainError(
    'FORBIDDEN',
    `This needs an API key with the scope ${scope}; the key used does not have it.`,
    { requiredScope: scope },
  );
}
