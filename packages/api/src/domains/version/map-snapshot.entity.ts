import { type Completion, type Draft, defineEntity } from '../../entity/index.ts';
import { readLabel } from './rules/snapshot-label.ts';

function complete({ row }: Draft): Completion {
  const read = readLabel(row.label);
  if ('label' in read) return { values: read };
  return { errors: [{ code: 'BAD_USER_INPUT', message: read.problem, path: 'label' }] };
}

/** Written by the server: what it is called may change, what it shows never does. */
export const mapSnapshot = defineEntity({
  model: 'MapSnapshot',
  noun: 'map version',
  parent: 'journeyMapId',
  // A map may have many large ones: they go with it as a set.
  isBulk: true,
  complete,
});
