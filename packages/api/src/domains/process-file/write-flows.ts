import { removeRows, type WriteContext } from '../../entity/index.ts';
import type { FlowRow } from '../../reading/bpmn/index.ts';
import { processFlow } from '../process/index.ts';
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
] as const;

/**
 * Writes the arrows of a file; those that it no longer holds go.
 *
 * @param idOf the UUID of the element with an id of the file
 * @returns whether anything was written
 */
export async function writeFlows(
  tx: WriteContext,
  processId: string,
  flows: readonly FlowRow[],
  stored: readonly ImportedRow[],
  idOf: (elementId: string) => string,
): Promise<boolean> {
  const drawn = flows.map(({ source, target, ...row }) => ({
    ...row,
    sourceId: idOf(source),
    targetId: idOf(target),
  }));
  const written = await writeDrawn(tx, processFlow, processId, stored, drawn, { columns: COLUMNS });
  const { created, changed, gone } = written;
  if (gone.length > 0) await removeRows(tx, [{ model: 'ProcessFlow', rows: gone }]);
  return created.length + changed.length + gone.length > 0;
}
