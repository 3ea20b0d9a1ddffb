import { defineEntity } from '../../entity/index.ts';

export const account = defineEntity({ model: 'Account', noun: 'account' });
