import { type RowInput, writeRows } from '../../entity/index.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { toSection } from './bundle-sections.ts';
import type { ImportRun } from './import-run.ts';

/** Keeps the external references that rows give their objects, so that the next import finds them. */
export async function writeRefs({ tx, refs, report, written }: ImportRun): Promise<void> {
  if (refs.length === 0) return;
  const section = toSection('externalRefs', 'ExternalRef');
  const { entity } = section;
  const inputs = refs.map(
    ({ section: { entity: of }, reference, id }): RowInput => ({
      ...reference,
      objectId: encodeGlobalId(of.model, id),
    }),
  );
  const outcomes = await writeRows(tx, entity, inputs, { mode: 'UPSERT', withChanges: true });
  for (const { index, status, id, key, errors, change } of outcomes) {
    const ref = refs[index];
    const action = status === 'CREATED' ? 'CREATED' : 'UPDATED';
    if (id && change) {
      const told = { section, model: entity.model, place: null };
      written.push({ ...told, id, key, action, change });
    }
    for (const { code, message } of ref ? errors : []) {
      const { name } = ref?.section ?? section;
      report.problems.push({
        code,
        message,
        path: 'externalRef',
        section: name,
        index: ref?.place ?? 0,
        key: null,
      });
    }
  }
}
