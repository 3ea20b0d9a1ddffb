import { z } from 'zod';
import type { MapFileImport } from '../../generated/prisma/client.ts';
import { LAYOUTS, MAP_STATES, NO_MAPPING, readMapping } from '../../reading/index.ts';
import { type CheckedOptions, checkOptions } from '../exchange/index.ts';
import type { PlaceOptions } from './find-place.ts';

/** How a file is to be read, and where its maps go. */
export const fileOptions = z.object({
  mapping: z.string().nullable(),
  layout: z.enum(LAYOUTS).nullable(),
  sheet: z.string().nullable(),
  journey: z.string().nullable(),
  map: z.string().nullable(),
  state: z.enum(MAP_STATES as [string, ...string[]]).nullable(),
  ways: z.object({
    mode: z.string(),
    match: z.array(z.object({ section: z.string(), by: z.array(z.string()) })),
    createMissing: z.array(z.string()),
  }),
});

export type FileOptions = z.infer<typeof fileOptions>;

/** What was asked of an import. */
export function optionsOf({ options }: Pick<MapFileImport, 'options'>): FileOptions {
  return fileOptions.parse(options);
}

/** What an import may do and how it finds its objects; refuses what contradicts itself. */
export function checkedWays({ ways }: Pick<FileOptions, 'ways'>): CheckedOptions {
  return checkOptions({ ...(ways as Ways), dryRun: false, atomic: false });
}

type Ways = Pick<CheckedOptions, 'mode' | 'match' | 'createMissing'>;

/** What is said from outside about where the maps of an import go. */
export function placeOptionsOf(order: Pick<MapFileImport, 'options' | 'fileName'>): PlaceOptions {
  const { mapping, journey, map, state } = optionsOf(order);
  return { fileName: order.fileName, mapping: mappingOf(mapping), journey, map, state };
}

/** The mapping of a text, or the one that says nothing. */
export function mappingOf(text: string | null) {
  return text === null ? NO_MAPPING : readMapping(text);
}
