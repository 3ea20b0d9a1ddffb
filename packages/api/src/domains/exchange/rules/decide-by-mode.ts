/** What an import may do to what exists and to what does not. */
export type ImportMode = 'CREATE' | 'UPDATE' | 'UPSERT' | 'UPDATE_ONLY' | 'REPLACE';

/** What to do with a row: write it, leave it out, or refuse it. */
export type Decision = 'WRITE' | 'SKIP' | 'REFUSE_EXISTING' | 'REFUSE_MISSING';

/**
 * Decides what a mode makes of a row.
 *
 * CREATE refuses what exists on the map and leaves the library alone, which all
 * maps share: a new map may well name personas and channels that are known.
 *
 * @param exists whether the row means a stored object
 * @param isShared whether the object belongs to the workspace rather than to the map
 */
export function decideByMode(
  mode: ImportMode,
  { exists, isShared }: { exists: boolean; isShared: boolean },
): Decision {
  switch (mode) {
    case 'CREATE':
      if (!exists) return 'WRITE';
      return isShared ? 'SKIP' : 'REFUSE_EXISTING';
    case 'UPDATE':
      return exists ? 'WRITE' : 'REFUSE_MISSING';
    case 'UPDATE_ONLY':
      return exists ? 'WRITE' : 'SKIP';
    case 'UPSERT':
    case 'REPLACE':
      return 'WRITE';
  }
}
