// The only list of the connectors there are.
export { hubspot } from './hubspot/definition.ts';
