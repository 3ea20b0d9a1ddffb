import type { ServerResponse } from 'node:http';
import schema from '../../map-bundle.schema.json' with { type: 'json' };
import { sendJson } from './respond.ts';

/** Where the JSON Schema of map bundles is found; a later format has an address of its own. */
export const BUNDLE_SCHEMA_PATH = '/schemas/map-bundle-1.json';

/** Answers `GET /schemas/map-bundle-1.json`, to anyone: it tells nothing of a workspace. */
export function serveBundleSchema(response: ServerResponse): void {
  sendJson(response, 200, schema, {
    'content-type': 'application/schema+json',
    'cache-control': 'public, max-age=3600',
  });
}
