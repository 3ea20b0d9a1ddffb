import { modelOf } from '../../db/datamodel.ts';
import { tableOf } from '../../db/row-sets.ts';
import { runSql } from '../../db/run-sql.ts';
import type { RowError, WriteContext } from '../../entity/index.ts';
import { nearestName } from '../../kernel/nearest.ts';
import { bundleSections } from './bundle-sections.ts';
import type { Bundle } from './read-bundle.ts';

/** How many different tags are looked at. */
const MOST_TAGS = 10_000;

/** Tells the tags of a workspace from typing errors. */
export class KnownTags {
  /** Null when any tag is welcome. */
  readonly #known: ReadonlySet<string> | null;

  constructor(known: ReadonlySet<string> | null) {
    this.#known = known;
  }

  /** Refuses tags of a row that no object of the workspace has. */
  check(tags: unknown, errors: RowError[]): void {
    const known = this.#known;
    if (!known || !Array.isArray(tags)) return;
    for (const tag of tags.map((one) => String(one).trim())) {
      if (tag === '' || known.has(tag)) continue;
      const near = nearestName(tag, [...known]);
      errors.push({
        code: 'NOT_FOUND',
        message: `No object of the workspace has the tag “${tag}”${near ? `; did you mean “${near}”?` : '.'} List TAG in createMissing to use a new one.`,
        path: 'tags',
      });
    }
  }
}

/**
 * Reads the tags a workspace knows, in one statement; none when the bundle has no tags.
 *
 * A workspace without any tag takes every tag: somebody has to use the first ones.
 */
export async function loadKnownTags(ctx: WriteContext, bundle: Bundle): Promise<KnownTags> {
  const isTagged = [...bundle.values()].some((rows) =>
    rows.some(({ tags }) => Array.isArray(tags) && tags.length > 0),
  );
  if (!isTagged) return new KnownTags(null);
  const tables = bundleSections()
    .filter(({ entity }) => modelOf(entity.model).fields.has('tags'))
    .map(({ entity }) => tableOf(entity.model));
  const { workspaceId } = ctx.actor;
  const rows = await runSql<{ tag: string }>(
    ctx.db,
    workspaceId,
    `SELECT DISTINCT tag FROM (${tables
      .map((table) => `SELECT unnest(tags) AS tag FROM "${table}" WHERE "workspaceId" = $1::uuid`)
      .join(' UNION ')}) AS used LIMIT ${MOST_TAGS}`,
    [],
  );
  return new KnownTags(rows.length > 0 ? new Set(rows.map(({ tag }) => tag)) : null);
}
