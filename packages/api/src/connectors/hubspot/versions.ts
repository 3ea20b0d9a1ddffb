/**
 * Every path of the API that is called, by what it is for. Dated versions are
 * replaced every half year; this is the one place to do it.
 */
const VERSION = '2026-09';

export const API_VERSION = VERSION;

export const PATHS = {
  token: `/oauth/${VERSION}/token`,
  objects: (type: string) => `/crm/objects/${VERSION}/${type}`,
  search: (type: string) => `/crm/objects/${VERSION}/${type}/search`,
  batch: (type: string, verb: 'read' | 'update' | 'upsert') =>
    `/crm/objects/${VERSION}/${type}/batch/${verb}`,
  associations: (from: string, to: string) =>
    `/crm/associations/${VERSION}/${from}/${to}/batch/read`,
  properties: (type: string) => `/crm/properties/${VERSION}/${type}`,
  propertiesCreate: (type: string) => `/crm/properties/${VERSION}/${type}/batch/create`,
  propertyGroups: (type: string) => `/crm/properties/${VERSION}/${type}/groups`,
} as const;

/** The most of what one call takes. */
export const LIMITS = { list: 100, search: 200, batch: 100 } as const;
