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
    replace: z.array(z.string()).default([]),
  }),
});

export type FileOptions = z.infer<typeof fileOptions>;

/** What was asked of an import. */
export function optionsOf({ options }: Pick<MapFileImport, 'options'>): FileOptions {
  return fileOptions.parse(options);
}

/** Whether maps are replaced: then each is looked at as a whole. */
export const replacesMaps = (order: Pick<MapFileImport, 'options'>): boolean =>
  optionsOf(order).ways.mode === 'REPLACE';

/** What an import may do and how it finds its objects; refuses what contradicts itself. */
export function checkedWays({ ways, mapping }: Pick<FileOptions, 'ways' | 'mapping'>) {
  const { createMissing, ...others } = ways as Ways;
  const kinds = new Set([...createMissing, ...mappingOf(mapping).createMissing]);
  return checkOptions({ ...others, createMissing: [...kinds], dryRun: false, atomic: false });
}

type Ways = Pick<CheckedOptions, 'mode' | 'match' | 'createMissing' | 'replace'>;

/** What is said from outside about where the maps of an import go. */
export function placeOptionsOf(order: Pick<MapFileImport, 'options' | 'fileName'>): PlaceOptions {
  const { mapping, journey, map, state } = optionsOf(order);
  return { fileName: order.fileName, mapping: mappingOf(mapping), journey, map, state };
}

/** The mapping of a text, or the one that says nothing. */
export function mappingOf(text: string | null) {
  return text === null ? NO_MAPPING : readMapping(text);
}
