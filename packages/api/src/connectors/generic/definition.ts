import { registerConnector } from '../contract.ts';
import { WEBHOOK_MAPPING } from './mapping.ts';
import { webhookSettings } from './settings.ts';
import { genericWebhook } from './webhook.ts';

/** Anything that can send a signed webhook: plain JSON with a mapping, CloudEvents, or the Segment spec. */
export const webhookSource = registerConnector({
  key: 'webhook',
  name: 'Signed webhook',
  apiVersion: '1',
  capabilities: ['WEBHOOKS'],
  secrets: { signingSecret: 'The secret that signs calls.' },
  settings: webhookSettings,
  mapping: WEBHOOK_MAPPING,
  budgets: () => ({}),
  async check(ctx) {
    ctx.secret('signingSecret');
  },
  streams: () => [],
  webhook: genericWebhook,
  writers: [],
  contactWriter: null,
});
