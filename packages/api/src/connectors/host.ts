import type { Config } from '../config.ts';
import { createOutgoingCall, type OutgoingCall } from './outgoing/outgoing-call.ts';
import { createSecretBox, type SecretBox } from './secrets/secret-box.ts';

/** What connectors reach other systems with: handed in by the process. */
export interface ConnectorHost {
  /** Null when no key is configured: then no secret can be kept. */
  readonly secrets: SecretBox | null;
  readonly call: OutgoingCall;
  /** Where others reach this server; null when nobody said. */
  readonly publicUrl: string | null;
}

/** Makes what connectors of this process share. */
export function createConnectorHost({
  secretKeys,
  allowedHosts,
  timeoutMs,
  publicUrl,
}: Config['connectors']): { host: ConnectorHost; close: () => void } {
  const { call, close } = createOutgoingCall({ allowedHosts, timeoutMs });
  return { host: { secrets: createSecretBox(secretKeys), call, publicUrl }, close };
}
