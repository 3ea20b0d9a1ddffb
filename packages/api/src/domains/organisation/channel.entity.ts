import { defineEntity } from '../../entity/index.ts';

export const channel = defineEntity({ model: 'Channel', noun: 'channel' });
