export { Channel } from './channel.schema.ts';
