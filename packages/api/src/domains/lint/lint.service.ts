import type { ServiceContext } from '../../context.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { toDateColumn } from '../../kernel/local-date.ts';
import { readLintedMap } from './read-linted-map.service.ts';
import { isAtLeast, lintMap } from './rules/lint-map.ts';
import type { Finding, LintRule, Severity } from './rules/lint-rule.ts';
import type { LintedMap } from './rules/linted-map.ts';
import { LINT_RULES } from './rules/registry.ts';
import { suppressorOf } from './rules/suppression.ts';
import { refuseUnknownRule } from './rules/unknown-rule.ts';

/** Which findings somebody wants to see. */
export interface LintOptions {
  /** The ids of the rules to apply; null for all. */
  rules: readonly string[] | null;
  /** The least grave findings that are told. */
  minSeverity: Severity;
  /** Whether findings are told that are meant to be. */
  includeSuppressed: boolean;
}

/** A suppression that holds today. */
export type Suppression = Awaited<ReturnType<typeof readSuppressions>>[number];

/** A finding, with the suppression that says it is meant to be. */
export interface ToldFinding extends Finding {
  suppressedBy: Suppression | null;
}

/** What is wrong with a map. */
export interface JourneyMapLint {
  journeyMapId: string;
  findings: ToldFinding[];
  /** How many there are of each severity, without the suppressed ones. */
  counts: Record<Severity, number>;
  /** How many more there are that are meant to be. */
  suppressedCount: number;
}

/**
 * Applies the lint rules to a map.
 *
 * @param id the UUID of the map
 * @throws NOT_FOUND for an unknown map, and for an unknown rule with the nearest one
 */
export async function lintJourneyMap(
  ctx: ServiceContext,
  id: string,
  options: LintOptions,
): Promise<JourneyMapLint> {
  requireScope(ctx.actor, 'READ');
  const rules = chooseRules(options);
  const map = await readLintedMap(ctx, id);
  if (!map) {
    throw new DomainError('NOT_FOUND', 'There is no journey map with this id.', { path: 'id' });
  }
  const suppressions = await readSuppressions(ctx, map);
  const all = lintMap(map, rules).map((finding) => ({
    ...finding,
    suppressedBy: suppressorOf(finding, suppressions),
  }));
  const open = all.filter(({ suppressedBy }) => suppressedBy === null);
  return {
    journeyMapId: id,
    findings: options.includeSuppressed ? all : open,
    counts: {
      ERROR: open.filter(({ severity }) => severity === 'ERROR').length,
      WARNING: open.filter(({ severity }) => severity === 'WARNING').length,
      INFO: open.filter(({ severity }) => severity === 'INFO').length,
    },
    suppressedCount: all.length - open.length,
  };
}

/** The rules named, or all, as far as they are grave enough. */
function chooseRules({ rules, minSeverity }: LintOptions): LintRule[] {
  for (const [index, id] of (rules ?? []).entries()) {
    const refusal = refuseUnknownRule(id);
    if (refusal) throw new DomainError('NOT_FOUND', refusal, { path: `rules.${index}` });
  }
  return LINT_RULES.filter(
    ({ id, severity }) =>
      (rules === null || rules.includes(id)) && isAtLeast(severity, minSeverity),
  );
}

/** The suppressions that hold today on a map, the oldest first. */
function readSuppressions({ db, actor }: ServiceContext, { id, today }: LintedMap) {
  return db.lintSuppression.findMany({
    where: {
      workspaceId: actor.workspaceId,
      AND: [
        { OR: [{ journeyMapId: null }, { journeyMapId: id }] },
        { OR: [{ untilDate: null }, { untilDate: { gte: toDateColumn(today) } }] },
      ],
    },
    select: { id: true, rule: true, subjectId: true, reason: true, untilDate: true },
    // Ids begin with the time they were made at.
    orderBy: { id: 'asc' },
  });
}
