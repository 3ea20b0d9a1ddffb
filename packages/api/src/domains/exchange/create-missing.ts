import { type RowInput, writeRows } from '../../entity/index.ts';
import { folded } from '../../kernel/folded.ts';
import { channelKind } from '../../reading/values/channel-kind.ts';
import { slugOf } from '../../reading/values/slug.ts';
import { bundleSections, type Section } from './bundle-sections.ts';
import { CREATABLE } from './creatable-kinds.ts';
import { countsOf } from './import-report.ts';
import type { ImportRun } from './import-run.ts';
import type { WantedObject } from './object-index.ts';

const KEY = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** An object to make, and what it is called. */
interface MissingObject {
  wanted: WantedObject;
  key: string;
  name: string;
}

/** Makes the objects that rows name and that do not exist, where the caller wants them made: a batch for each type. */
export async function createMissing(
  run: ImportRun,
  wanted: readonly WantedObject[],
): Promise<void> {
  for (const kind of run.options.createMissing) {
    const section = bundleSections().find(({ name }) => name === CREATABLE[kind]);
    if (!section) continue;
    const missing = new Map<string, MissingObject>();
    for (const one of wanted) {
      const object = one.target === section.entity.model ? toObject(run, one) : null;
      if (object && !missing.has(folded(object.name))) missing.set(folded(object.name), object);
    }
    if (missing.size === 0) continue;
    await create(run, section, [...missing.values()]);
    // Other spellings of the same name mean the same object.
    await run.index.load(wanted.filter(({ target }) => target === section.entity.model));
  }
}

/** What a missing object would be called; null for what is there, is refused, or has no name. */
function toObject({ index }: ImportRun, wanted: WantedObject): MissingObject | null {
  const { reference } = wanted;
  if (!index.isMissing(wanted)) return null;
  if (reference.by === 'name') {
    const name = reference.name.trim();
    return { wanted, key: slugOf(name), name };
  }
  if (reference.by !== 'key' || !KEY.test(reference.key)) return null;
  return { wanted, key: reference.key, name: reference.key };
}

async function create(
  run: ImportRun,
  { entity, ...section }: Section,
  missing: readonly MissingObject[],
): Promise<void> {
  const byKey = ({ key }: MissingObject): WantedObject => ({
    target: entity.model,
    reference: { by: 'key', key },
  });
  await run.index.load(missing.map(byKey));
  const taken = new Set(missing.filter((one) => run.index.find(byKey(one))).map(({ key }) => key));
  const inputs = missing.map(({ key, name }): RowInput => {
    const kind = entity.model === 'Channel' ? channelKind(name) : {};
    // Another object may have the key that the name would make.
    const isFree = !taken.has(key);
    taken.add(key);
    return { key: isFree ? key : null, name, ...kind };
  });
  const options = { mode: 'CREATE', withChanges: true } as const;
  const outcomes = await writeRows(run.tx, entity, inputs, options);
  for (const { index, id, key, change } of outcomes) {
    const object = missing[index];
    if (!object || !id || !change) continue;
    countsOf(run.report, section.name).created++;
    run.index.add(object.wanted, { id, key, name: object.name });
    const made = { section: { entity, ...section }, place: null, id, key };
    run.written.push({ ...made, model: entity.model, action: 'CREATED', change });
  }
}
