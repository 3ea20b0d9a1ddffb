import type { ServiceContext } from '../context.ts';
import { encodeGlobalId } from '../kernel/ids.ts';
import { lookUp, put } from './put-rows.ts';

/** Adds what may be mapped next: the complaint, which is drawn, beside what is only estimated. */
export async function loadSelection(ctx: ServiceContext): Promise<void> {
  const find = lookUp(ctx);
  await put(ctx, 'Selection', [
    {
      key: 'next-year',
      name: 'What to map next year',
      description: 'Where customers feel it most comes first.',
      cxImpactWeight: 3,
      improvementPotentialWeight: 2,
    },
  ]);
  const selectionId = encodeGlobalId('Selection', await find('Selection', 'next-year'));
  const journeyId = encodeGlobalId('Journey', await find('Journey', 'complain-late-delivery'));
  await put(
    ctx,
    'SelectionCandidate',
    [
      {
        key: 'complaint',
        name: 'Late delivery',
        journeyId,
        cxImpact: 5,
        complexity: 12,
        actors: 3,
      },
      { key: 'return', name: 'Return an order', cxImpact: 3, volume: 60, frequency: 2, actors: 4 },
      { key: 'account', name: 'Open an account', cxImpact: 2, volume: 25, frequency: 1 },
      {
        key: 'refund',
        name: 'Pay money back',
        volume: 40,
        complexity: 14,
        improvementPotential: 4,
      },
    ].map((row) => ({ selectionId, ...row })),
  );
}
