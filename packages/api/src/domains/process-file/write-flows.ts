import { removeRows, type WriteContext } from '../../entity/index.ts';
import type { FlowRow } from '../../reading/bpmn/index.ts';
import { processFlow } from '../process/index.ts';
import { countReferences, keepAbsent } from './absent-parts.ts';
import { type ImportedRow, writeDrawn } from './write-drawn.ts';

const COLUMNS = [
  'kind',
  'label',
  'sourceId',
  'targetId',
  'condition',
  'isDefault',
  'sharePercent',
  'isRework',
  'absentSince',
] as const;

/** The arrows that a file no longer holds and that stay all the same: something refers to them. */
export async function findKeptFlows(
  tx: WriteContext,
  flows: readonly FlowRow[],
  stored: readonly ImportedRow[],
): Promise<ImportedRow[]> {
  const drawn = new Set(flows.map(({ elementId }) => elementId));
  const gone = stored.filter(({ elementId }) => !drawn.has(elementId));
  const referred = await countReferences(tx, 'ProcessFlow', gone);
  return gone.filter(({ id, absentSince }) => absentSince !== null || referred.has(id));
}

/** The ids of the elements that arrows join. */
export const endsOf = (flows: readonly ImportedRow[]): Set<string> =>
  new Set(flows.flatMap(({ sourceId, targetId }) => [String(sourceId), String(targetId)]));

/**
 * Writes the arrows of a file; those that it no longer holds go, unless they are to be kept.
 *
 * @param idOf the UUID of the element with an id of the file
 * @returns whether anything was written
 */
export async function writeFlows(
  tx: WriteContext,
  processId: string,
  flows: readonly FlowRow[],
  { stored, kept }: { stored: readonly ImportedRow[]; kept: readonly ImportedRow[] },
  idOf: (elementId: string) => string,
): Promise<boolean> {
  const drawn = flows.map(({ source, target, ...row }) => ({
    ...row,
    sourceId: idOf(source),
    targetId: idOf(target),
    absentSince: null,
  }));
  const written = await writeDrawn(tx, processFlow, processId, stored, drawn, { columns: COLUMNS });
  const gone = written.gone.filter((row) => !kept.includes(row));
  const absent = kept.filter(({ absentSince }) => absentSince === null);
  if (gone.length > 0) await removeRows(tx, [{ model: 'ProcessFlow', rows: gone }]);
  await keepAbsent(tx, processFlow, absent, {});
  return written.created.length + written.changed.length + gone.length + absent.length > 0;
}
