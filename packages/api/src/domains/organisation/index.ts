export { Channel } from './channel.schema.ts';
export { System } from './system.schema.ts';
