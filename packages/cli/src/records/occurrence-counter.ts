import { createHash } from 'node:crypto';

const SLOTS_AT_FIRST = 1024;

/**
 * Counts how often a text came so far, in a few bytes for each.
 *
 * Texts are known by 52 bits of their hash. Two that share them, one pair among many
 * millions, are counted as one: their numbers differ, which is all they are for.
 */
export class OccurrenceCounter {
  #hashes = new Float64Array(SLOTS_AT_FIRST);
  #counts = new Uint32Array(SLOTS_AT_FIRST);
  #used = 0;

  /** Counts a text once more; 1 for the first time. */
  count(text: string): number {
    if (this.#used * 2 >= this.#hashes.length) this.#grow();
    const hash = hashOf(text);
    const slot = this.#slotOf(hash);
    if (this.#counts[slot] === 0) {
      this.#hashes[slot] = hash;
      this.#used++;
    }
    const count = (this.#counts[slot] ?? 0) + 1;
    this.#counts[slot] = count;
    return count;
  }

  /** Where a hash is, or where there is room for it. */
  #slotOf(hash: number): number {
    const size = this.#hashes.length;
    let slot = hash % size;
    while (this.#counts[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) % size;
    return slot;
  }

  #grow(): void {
    const [hashes, counts] = [this.#hashes, this.#counts];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#counts = new Uint32Array(hashes.length * 2);
    for (const [place, count] of counts.entries()) {
      if (count === 0) continue;
      const slot = this.#slotOf(hashes[place] ?? 0);
      this.#hashes[slot] = hashes[place] ?? 0;
      this.#counts[slot] = count;
    }
  }
}

function hashOf(text: string): number {
  const digest = createHash('sha1').update(text).digest();
  return digest.readUIntBE(0, 6) * 16 + ((digest[6] ?? 0) & 15);
}
