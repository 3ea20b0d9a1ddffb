import { defineEntity, type RowError } from '../../entity/index.ts';
import { SUBJECT_TYPES } from './rules/subject.ts';
import { refuseUnknownRule } from './rules/unknown-rule.ts';

function namesRule({ rule }: Readonly<Record<string, unknown>>): RowError[] {
  const refusal = refuseUnknownRule(String(rule));
  return refusal ? [{ code: 'NOT_FOUND', message: refusal, path: 'rule' }] : [];
}

export const lintSuppression = defineEntity({
  model: 'LintSuppression',
  noun: 'lint suppression',
  // Without its map it would hold for every map.
  goesWith: ['journeyMapId'],
  objectIds: { subjectId: SUBJECT_TYPES },
  check: namesRule,
});
