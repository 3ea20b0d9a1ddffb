/** An object of the fake. */
export interface FakeObject {
  id: string;
  properties: Record<string, string | null>;
  createdAt: number;
  updatedAt: number;
  archived: boolean;
  /** The object it went up in. */
  mergedInto: string | null;
}

const STAMP = (type: string) => (type === 'contacts' ? 'lastmodifieddate' : 'hs_lastmodifieddate');

/** What the fake account holds. */
export class FakeStore {
  readonly #objects = new Map<string, Map<string, FakeObject>>();
  readonly #associations = new Map<string, Set<string>>();
  #lastId = 1000;
  /** How long after a change a search finds it. */
  indexLagMs = 0;
  now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  all(type: string): FakeObject[] {
    return [...this.#of(type).values()];
  }

  find(type: string, id: string): FakeObject | null {
    const found = this.#of(type).get(id) ?? null;
    return found?.mergedInto ? this.find(type, found.mergedInto) : found;
  }

  /** Puts an object in, as a person does in the account. */
  put(
    type: string,
    properties: Record<string, string | null>,
    { at = this.now(), id = String(++this.#lastId) }: { at?: number; id?: string } = {},
  ): FakeObject {
    const known = this.#of(type).get(id);
    const object: FakeObject = known ?? {
      id,
      properties: {},
      createdAt: at,
      updatedAt: at,
      archived: false,
      mergedInto: null,
    };
    const stamp = new Date(at).toISOString();
    object.updatedAt = at;
    object.archived = false;
    Object.assign(object.properties, { createdate: new Date(object.createdAt).toISOString() });
    Object.assign(object.properties, properties, { hs_object_id: id, [STAMP(type)]: stamp });
    this.#of(type).set(id, object);
    return object;
  }

  associate(from: string, fromId: string, to: string, toId: string): void {
    this.#linked(from, fromId, to).add(toId);
    this.#linked(to, toId, from).add(fromId);
  }

  associated(from: string, fromId: string, to: string): string[] {
    return [...this.#linked(from, fromId, to)];
  }

  archive(type: string, id: string): void {
    const found = this.#of(type).get(id);
    if (found) found.archived = true;
  }

  merge(type: string, fromId: string, intoId: string): void {
    const from = this.#of(type).get(fromId);
    const into = this.#of(type).get(intoId);
    if (!from || !into) throw new Error('There is nothing to merge.');
    from.mergedInto = intoId;
    const merged = into.properties.hs_merged_object_ids;
    this.put(
      type,
      { hs_merged_object_ids: merged ? `${merged};${fromId}` : fromId },
      { id: intoId },
    );
  }

  /** What a search can find now: not what changed a moment ago. */
  searchable(type: string): FakeObject[] {
    const horizon = this.now() - this.indexLagMs;
    return this.all(type).filter(
      ({ archived, mergedInto, updatedAt }) => !archived && !mergedInto && updatedAt <= horizon,
    );
  }

  #of(type: string): Map<string, FakeObject> {
    const known = this.#objects.get(type) ?? new Map<string, FakeObject>();
    this.#objects.set(type, known);
    return known;
  }

  #linked(from: string, fromId: string, to: string): Set<string> {
    const key = `${from} ${fromId} ${to}`;
    const known = this.#associations.get(key) ?? new Set<string>();
    this.#associations.set(key, known);
    return known;
  }
}
