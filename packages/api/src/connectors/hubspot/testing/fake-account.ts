import type { LoopbackServer } from '../../testing/loopback-server.ts';
import type { FakeStore } from './fake-store.ts';

/** A HubSpot account on loopback, written from the vendor's documentation. */
export interface FakeHubspot extends LoopbackServer {
  store: FakeStore;
  /** The token it takes; another one has run out. */
  token: string;
  /** How often a new token was asked for. */
  refreshes: number;
  /** Properties there are, by object type; any where it says nothing. */
  properties: Map<string, Set<string>>;
}
