import type { LintSeverity, ParcoursClient } from '@parcours/sdk';

/** Which findings a command line asks for. */
export interface LintChoice {
  /** The ids of the rules to apply; undefined for all. */
  rules: readonly string[] | undefined;
  /** The least grave findings to tell. */
  minSeverity: LintSeverity;
  /** Whether findings are told that are meant to be. */
  includeSuppressed: boolean;
}

const SUBJECT = { type: true, id: true, name: true, path: true, stepPath: true } as const;

/** What the rules find on one map, with the names of map and journey. */
export async function lintMap(
  parcours: ParcoursClient,
  id: string,
  { rules, ...choice }: LintChoice,
) {
  const lint = await parcours.journeyMaps.lint(
    { id, ...choice, ...(rules ? { rules } : {}) },
    {
      select: {
        findings: {
          rule: true,
          severity: true,
          message: true,
          subject: SUBJECT,
          related: SUBJECT,
          suppressedBy: { id: true, reason: true, untilDate: true },
        },
        errorCount: true,
        warningCount: true,
        infoCount: true,
        suppressedCount: true,
      },
    },
  );
  const map = await parcours.journeyMaps.get(id, {
    select: { id: true, key: true, name: true, journey: { key: true, name: true } },
  });
  return { map, ...lint };
}

export type LintedMap = Awaited<ReturnType<typeof lintMap>>;
export type Finding = LintedMap['findings'][number];

/** What several maps come to. */
export interface LintSum {
  maps: number;
  errors: number;
  warnings: number;
  infos: number;
  suppressed: number;
}

/** Adds what was found on another map. */
export function addUp(sum: LintSum, lint: LintedMap): LintSum {
  return {
    maps: sum.maps + 1,
    errors: sum.errors + lint.errorCount,
    warnings: sum.warnings + lint.warningCount,
    infos: sum.infos + lint.infoCount,
    suppressed: sum.suppressed + lint.suppressedCount,
  };
}

/** Nothing looked at yet. */
export const NOTHING: LintSum = { maps: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0 };

/** Tells whether more was found than is put up with. */
export function isTooMuch({ errors, warnings, infos }: LintSum, maxWarnings: number): boolean {
  return errors > 0 || warnings > maxWarnings || infos > 0;
}
