// The only list of the connectors there are.
export { webhookSource } from './generic/definition.ts';
export { hubspot } from './hubspot/definition.ts';
