import type { ServiceContext } from '../context.ts';
import { importMap } from '../domains/exchange/index.ts';
import { complaintToday } from './complaint-today.ts';
import { complaintTomorrow } from './complaint-tomorrow.ts';
import { loadCustomers } from './load-customers.ts';
import { loadMeasures } from './load-measures.ts';
import { loadSelection } from './load-selection.ts';

/**
 * Fills a new workspace with one journey, told through every kind of object.
 *
 * Everything in it goes by its key, so loading again what was loaded in part adds
 * what is missing and doubles nothing.
 */
export async function loadDemo(ctx: ServiceContext): Promise<void> {
  for (const bundle of [complaintToday, complaintTomorrow]) {
    const call = { field: 'demo', args: [bundle.map.key] };
    const { problems } = await importMap(ctx, call, bundle, { dryRun: false, atomic: true });
    const [problem] = problems;
    if (problem) throw new Error(`The demo does not load: ${problem.section}: ${problem.message}`);
  }
  await loadMeasures(ctx);
  await loadCustomers(ctx);
  await loadSelection(ctx);
}
