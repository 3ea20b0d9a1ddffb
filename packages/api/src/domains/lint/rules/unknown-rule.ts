import { nearestName } from '../../../kernel/nearest.ts';
import { LINT_RULE_IDS } from './registry.ts';

/** The sentence that refuses an id no rule has; null when a rule has it. */
export function refuseUnknownRule(id: string): string | null {
  if (LINT_RULE_IDS.includes(id)) return null;
  const nearest = nearestName(id, LINT_RULE_IDS);
  const wayOut = nearest ? `The nearest is “${nearest}”.` : 'lintRules lists them all.';
  return `There is no lint rule “${id}”. ${wayOut}`;
}
