export { Channel, ChannelMedium, ChannelType } from './channel.schema.ts';
export { System } from './system.schema.ts';
