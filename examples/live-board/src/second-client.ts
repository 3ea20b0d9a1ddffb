import type { ParcoursClient } from '@parcours/sdk';

/** Does what a colleague would do elsewhere: renames the first step of the map. */
export async function renameFirstStep(parcours: ParcoursClient, id: string): Promise<void> {
  const { columns } = await parcours.journeyMaps.matrix(
    { id },
    { select: { columns: { step: { id: true } } } },
  );
  const [first] = columns;
  if (!first) throw new Error('The map has no step to rename.');
  const step = await parcours.steps.get(first.step.id, { select: { name: true, revision: true } });
  await parcours.steps.update({
    id: first.step.id,
    // Someone else may have been faster; then this is refused and nothing is lost.
    revision: step.revision,
    name: `${step.name}!`,
  });
}
