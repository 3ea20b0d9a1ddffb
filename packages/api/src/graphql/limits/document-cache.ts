import type { DocumentNode } from 'graphql';

interface Cache<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

const MOST_DOCUMENTS = 1_000;
const LONGEST_DOCUMENT = 16_384;

/**
 * Remembers parsed documents by their text, the latest used ones.
 *
 * Long texts are not kept: comments and texts are no tokens, so a thousand
 * documents of 1 MiB each would otherwise fit.
 */
export function createDocumentCache<T = DocumentNode>(): Cache<T> {
  const kept = new Map<string, T>();
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      if (key.length > LONGEST_DOCUMENT) return;
      const [oldest] = kept.keys();
      if (kept.size >= MOST_DOCUMENTS && oldest !== undefined) kept.delete(oldest);
      kept.set(key, value);
    },
  };
}
