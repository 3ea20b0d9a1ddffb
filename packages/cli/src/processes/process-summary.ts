import { table } from '../importing/summary.ts';
import type { ProcessOutcome } from './import-process.ts';

type Kind = Extract<ProcessOutcome, { status: 'imported' }>['changes'][number]['kinds'][number];

const MOST_CHANGES = 20;

/** What becomes of the elements of the files, a row a file, and what they change one by one. */
export function summaryLines(outcomes: readonly ProcessOutcome[]): string[] {
  const done = outcomes.flatMap((one) => (one.status === 'imported' ? one : []));
  const lines: string[] = [];
  const [first] = done;
  if (first) {
    lines.push(
      first.dryRun ? 'Tried; nothing was written. This is what would happen:' : 'Imported:',
    );
    const header = ['', 'process', 'new', 'changed', 'removed', 'kept', 'unchanged', 'remarks'];
    const rows = done.map(({ file, isNew, changes, unchangedCount, findings }) => {
      const count = (...kinds: Kind[]) =>
        changes.filter((change) => kinds.some((kind) => change.kinds.includes(kind))).length;
      const [added, removed, kept] = [count('ADDED', 'RETURNED'), count('REMOVED'), count('KEPT')];
      const changed = changes.length - added - removed - kept;
      const figures = [added, changed, removed, kept, unchangedCount, findings.length];
      return [file, isNew ? 'new' : 'known', ...figures.map(String)];
    });
    lines.push(...table([header, ...rows]));
  }
  for (const { file, overwritesEdits } of done) {
    if (overwritesEdits) lines.push(`  ${file}: changes made on the server are written over.`);
  }
  lines.push(...changeLines(done));
  const failed = outcomes.length - done.length;
  if (failed > 0) lines.push(`${failed} ${failed === 1 ? 'file' : 'files'} not imported.`);
  return lines;
}

/** Elements of new processes are all new; of known ones each change is told. */
function changeLines(done: readonly Extract<ProcessOutcome, { status: 'imported' }>[]): string[] {
  const lines = done
    .filter(({ isNew }) => !isNew)
    .flatMap(({ file, changes }) =>
      changes.map(({ elementId, name, kinds, nameBefore }) => {
        const called = nameBefore === null ? `“${name}”` : `“${nameBefore}” → “${name}”`;
        return `  ${file}: ${kinds.join(', ').toLowerCase()}: ${elementId} ${called}`;
      }),
    );
  const left = lines.length - MOST_CHANGES;
  return left > 0 ? [...lines.slice(0, MOST_CHANGES), `  … and ${left} more; see --json`] : lines;
}
