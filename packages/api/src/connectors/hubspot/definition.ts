import { registerConnector } from '../contract.ts';
import { hubspotClient } from './client.ts';
import { HUBSPOT_MAPPING } from './mapping.ts';
import { objectStream } from './object-stream.ts';
import type { ObjectTypeName } from './object-types.ts';
import { objectPage } from './records.ts';
import { hubspotSettings } from './settings.ts';
import { API_VERSION, PATHS } from './versions.ts';
import { hubspotWebhook } from './webhook.ts';
import { propertyWriter } from './writer.ts';

/** HubSpot: see BEHAVIOR.md for what it really does, and where that is tested. */
export const hubspot = registerConnector({
  key: 'hubspot',
  name: 'HubSpot',
  apiVersion: API_VERSION,
  capabilities: ['POLLING', 'DELETES', 'WEBHOOKS', 'WRITE_BACK', 'DISCOVERY'],
  secrets: {
    accessToken: 'The access token of a private app. Not needed with OAuth.',
    clientSecret: 'The secret of the app: it signs webhooks, and is part of OAuth.',
    refreshToken: 'The refresh token, for an app with OAuth; clientId goes into the settings.',
  },
  settings: hubspotSettings,
  mapping: HUBSPOT_MAPPING,
  budgets(settings) {
    const { callsPerSecond, searchesPerSecond } = hubspotSettings.parse(settings);
    return {
      calls: { capacity: callsPerSecond * 5, perSecond: callsPerSecond },
      search: { capacity: searchesPerSecond, perSecond: searchesPerSecond },
    };
  },
  async check(ctx) {
    const client = hubspotClient(ctx);
    // Every object is asked for: each needs a scope of its own.
    for (const name of client.settings.objects) {
      await client.get(PATHS.objects(name), { limit: '1' }, objectPage);
    }
  },
  streams: (settings) =>
    hubspotSettings.parse(settings).objects.map((name) => objectStream(name as ObjectTypeName)),
  webhook: hubspotWebhook,
  writers: [propertyWriter],
  contactWriter: { operation: propertyWriter.operation, objectType: 'contacts' },
});
