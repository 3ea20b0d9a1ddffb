import type { ParcoursClient } from '@parcours/sdk';
import { CliFailure } from '../failure.ts';
import { idOfMap } from './find-maps.ts';

/** A map, or a version of one, as `journeyMapDiff` takes it. */
export type MapSource = { journeyMapId: string } | { snapshotId: string };

/** Finds a map as a command line names it, or with `@3` behind the name its third version. */
export async function sourceOf(parcours: ParcoursClient, wanted: string): Promise<MapSource> {
  const [, name = wanted, digits] = /^(.*?)(?:@(\d+))?$/.exec(wanted) ?? [];
  const journeyMapId = await idOfMap(parcours, name);
  if (digits === undefined) return { journeyMapId };
  const where = { journeyMapId: { eq: journeyMapId }, number: { eq: Number(digits) } };
  const { nodes } = await parcours.mapSnapshots.list({ where, first: 1, select: { id: true } });
  if (nodes[0]) return { snapshotId: nodes[0].id };
  throw new CliFailure('NOT_FOUND', `The map “${name}” has no version ${digits}.`);
}
