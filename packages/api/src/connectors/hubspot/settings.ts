import { z } from 'zod';
import { OBJECT_TYPE_NAMES } from './object-types.ts';

/** What a source of this connector can be told; secrets are kept elsewhere. */
export const hubspotSettings = z.strictObject({
  /** Where the API is; another one for tests. */
  baseUrl: z.url({ protocol: /^https?$/ }).default('https://api.hubapi.com'),
  /** Which objects are read, in the order given. */
  objects: z
    .array(z.enum(OBJECT_TYPE_NAMES as [string, ...string[]]))
    .min(1)
    .default(OBJECT_TYPE_NAMES),
  /** Further properties to read, by object. */
  properties: z.record(z.string(), z.array(z.string().min(1))).default({}),
  /** The app whose own changes webhooks tell of: they are no news. */
  appId: z.string().optional(),
  /** For an app with OAuth; the secrets clientSecret and refreshToken go with it. */
  clientId: z.string().optional(),
  /** Whether missing properties are created before they are written. */
  createProperties: z.boolean().default(false),
  /** How many calls to make a second; the account may allow more than is usual. */
  callsPerSecond: z.number().positive().max(10_000).default(9),
  /** How many searches to make a second. */
  searchesPerSecond: z.number().positive().max(10_000).default(4),
});
export type HubspotSettings = z.output<typeof hubspotSettings>;

/** The start of the names of properties that are ours. */
export const OWN_PREFIX = 'parcours_';
