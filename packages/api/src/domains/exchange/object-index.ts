import { findEntity, rowsOf, type WriteContext } from '../../entity/index.ts';
import { folded } from '../../kernel/folded.ts';
import { decodeGlobalId, encodeGlobalId, isUuid } from '../../kernel/ids.ts';
import { nearestName } from '../../kernel/nearest.ts';
import { addressOf, findExternalRefs } from './external-refs.ts';
import { findByName, hasName, loadNames, type NamedObject } from './find-by-name.ts';
import { printReference, type RowReference } from './rules/row-reference.ts';

/** A type of object, and how a row names one of it. */
export interface WantedObject {
  target: string;
  reference: RowReference;
}

/** Why a row of the bundle stands for no object. */
type Absence = 'is refused' | 'does not exist and is left out';

/**
 * Knows the objects behind what rows name: those the bundle brings along, and
 * those the workspace and the map hold already.
 */
export class ObjectIndex {
  readonly #tx: WriteContext;
  readonly #byKey = new Map<string, string>();
  readonly #byName = new Map<string, readonly NamedObject[]>();
  readonly #byRef = new Map<string, string>();
  readonly #known = new Set<string>();
  /** The key of an object, to call it by. */
  readonly #keys = new Map<string, string>();
  readonly #absent = new Map<string, Absence>();
  readonly #names = new Map<string, readonly NamedObject[]>();
  readonly #gone = new Set<string>();
  #mapId: string | null = null;

  constructor(tx: WriteContext) {
    this.#tx = tx;
  }

  /** Says which map the parts belong to. */
  enterMap(id: string): void {
    this.#mapId = id;
  }

  /** Remembers what a row of the bundle stands for. */
  learn(model: string, key: string, id: string): void {
    this.#byKey.set(`${model} ${key}`, id);
    if (!this.#keys.has(id)) this.#keys.set(id, key);
  }

  /** Remembers that a row of the bundle stands for nothing, and why. */
  learnAbsence(model: string, key: string, absence: Absence): void {
    this.#absent.set(`${model} ${key}`, absence);
  }

  /** Remembers that objects are about to be removed: nothing can refer to them any more. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#gone.add(id);
  }

  /** Looks up what rows name, in a query for each form and type; what was found before is not asked for again. */
  async load(wanted: readonly WantedObject[]): Promise<void> {
    const open = wanted.filter((one) => this.find(one) === null);
    if (open.length === 0) return;
    await this.#loadRefs(open);
    for (const target of new Set(open.map((one) => one.target))) {
      const references = open.filter((one) => one.target === target).map((one) => one.reference);
      await this.#loadKeysAndIds(target, references);
      await this.#loadNamed(target, references);
    }
    // What is not there is refused, with the nearest there is.
    for (const { target } of open.filter((one) => this.find(one) === null)) {
      const scope = this.#scopeOf(target);
      if (!scope || this.#names.has(target)) continue;
      this.#names.set(target, await loadNames(this.#tx, target, scope));
    }
  }

  async #loadRefs(open: readonly WantedObject[]): Promise<void> {
    const refs = open.flatMap(({ reference }) =>
      reference.by === 'externalRef' ? [reference.externalRef] : [],
    );
    for (const { address, object } of await findExternalRefs(this.#tx, refs)) {
      this.#byRef.set(`${object.model} ${address}`, object.id);
    }
  }

  async #loadKeysAndIds(target: string, references: readonly RowReference[]): Promise<void> {
    const scope = this.#scopeOf(target);
    const keys = references.flatMap((one) => (one.by === 'key' ? [one.key] : []));
    const ids = references.flatMap((one) => this.#idIn(target, one) ?? []);
    const conditions = [
      ...(scope && keys.length > 0 ? [{ key: { in: keys }, ...scope }] : []),
      ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
    ];
    if (conditions.length === 0) return;
    const found = await rowsOf(this.#tx.db, target).findMany({
      where: { workspaceId: this.#tx.actor.workspaceId, OR: conditions },
      select: { id: true, key: true },
    });
    for (const { key, id } of found) {
      this.#known.add(id);
      if (typeof key !== 'string') continue;
      this.#keys.set(id, key);
      if (keys.includes(key)) this.#byKey.set(`${target} ${key}`, id);
    }
  }

  /** The id a reference tells by itself; exports call what has no key by its id. */
  #idIn(target: string, reference: RowReference): string | null {
    if (reference.by === 'key') return isUuid(reference.key) ? reference.key : null;
    if (reference.by === 'externalRef') {
      return this.#byRef.get(`${target} ${addressOf(reference.externalRef)}`) ?? null;
    }
    if (reference.by !== 'id') return null;
    const decoded = decodeGlobalId(reference.id);
    return decoded?.type === target ? decoded.id : null;
  }

  async #loadNamed(target: string, references: readonly RowReference[]): Promise<void> {
    const names = references.flatMap((one) => (one.by === 'name' ? [folded(one.name)] : []));
    const scope = this.#scopeOf(target);
    if (names.length === 0 || !scope || !hasName(target)) return;
    for (const [name, objects] of await findByName(this.#tx, target, scope, names)) {
      this.#byName.set(`${target} ${name}`, objects);
      for (const { id, key } of objects) if (key) this.#keys.set(id, key);
    }
  }

  /** Where keys and names of a type are looked up: in the workspace, or on the map of the bundle. */
  #scopeOf(target: string): object | null {
    const parent = findEntity(target)?.parent;
    if (parent === null) return {};
    return parent === 'journeyMapId' && this.#mapId ? { journeyMapId: this.#mapId } : null;
  }

  /** Tells whether nothing has what a reference names: no stored object, and no row of the bundle. */
  isMissing(wanted: WantedObject): boolean {
    const { target, reference } = wanted;
    const isTold = reference.by === 'key' && this.#absent.has(`${target} ${reference.key}`);
    return !isTold && this.find(wanted) === null;
  }

  /** The ids of the objects a reference means: more than one when it is ambiguous; null for none. */
  find({ target, reference }: WantedObject): string[] | null {
    const ids = this.#candidates(target, reference).filter((id) => !this.#gone.has(id));
    return ids.length > 0 ? ids : null;
  }

  #candidates(target: string, reference: RowReference): string[] {
    if (reference.by === 'name') {
      const objects = this.#byName.get(`${target} ${folded(reference.name)}`) ?? [];
      return objects.map(({ id }) => id);
    }
    const learned =
      reference.by === 'key' ? this.#byKey.get(`${target} ${reference.key}`) : undefined;
    const id = learned ?? this.#idIn(target, reference);
    return id && (learned || this.#known.has(id)) ? [id] : [];
  }

  /** What an object is called by: its key, else its id. */
  labelOf(id: string): string {
    return this.#keys.get(id) ?? id;
  }

  /** Why a reference means no object, or no single one. */
  problemOf(field: string, wanted: WantedObject): string {
    const { target, reference } = wanted;
    const noun = findEntity(target)?.noun ?? target;
    const found = this.find(wanted);
    if (found) {
      const labels = found.map((id) => `“${this.labelOf(id)}”`).join(', ');
      return `${field} names the ${noun} ${printReference(reference)}, which ${found.length} have: ${labels}. Name the one meant by its key or id.`;
    }
    if (reference.by === 'name' && !hasName(target)) {
      return `${field} names the ${noun} ${printReference(reference)}, and none has a name. Name it by its key or id.`;
    }
    const absence =
      reference.by === 'key' ? this.#absent.get(`${target} ${reference.key}`) : undefined;
    if (absence)
      return `${field} names the ${noun} ${printReference(reference)}, which ${absence}.`;
    const near = this.#nearest(target, reference);
    return `${field} names the ${noun} ${printReference(reference)}, which is neither in the bundle nor in the workspace${near ? `; did you mean ${near}?` : '.'}`;
  }

  #nearest(target: string, reference: RowReference): string | null {
    const objects = (this.#names.get(target) ?? []).filter(({ id }) => !this.#gone.has(id));
    const names = objects.flatMap(({ name }) => name ?? []);
    if (reference.by === 'name') {
      const name = nearestName(reference.name, names);
      return name && `“${name}”`;
    }
    if (reference.by !== 'key') return null;
    const key = nearestName(
      reference.key,
      objects.flatMap((object) => object.key ?? []),
    );
    if (key) return `“${key}”`;
    const name = nearestName(reference.key, names);
    const named = objects.find((object) => object.name === name);
    if (!named) return null;
    return named.key ? `“${named.key}”` : `{ "name": ${JSON.stringify(name)} }`;
  }

  /** Takes an object that was just made in, under the name or key it was asked for by. */
  add({ target, reference }: WantedObject, object: NamedObject): void {
    if (reference.by === 'key') this.learn(target, reference.key, object.id);
    if (reference.by === 'name') {
      this.#byName.set(`${target} ${folded(reference.name)}`, [object]);
    }
    if (object.key) this.#keys.set(object.id, object.key);
  }

  /** The id of what a reference means as clients know it; null when it means none, or several. */
  idOf(wanted: WantedObject): string | null {
    const [id, ...more] = this.find(wanted) ?? [];
    return id && more.length === 0 ? encodeGlobalId(wanted.target, id) : null;
  }
}
