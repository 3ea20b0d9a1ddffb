import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { placedSubject } from '../subject.ts';

export const actionWithoutOwner: LintRule = {
  id: 'action-without-owner',
  title: 'Action without an owner',
  description: 'What is nobody’s task is not done.',
  remedy: 'Name the member who sees to it. Actions that are done need none any more.',
  severity: 'WARNING',
  check: ({ actions }) =>
    actions
      .filter(({ hasOwner, isDone }) => !hasOwner && !isDone)
      .map((action) => ({
        message: `Nobody owns the action ${quoted(action)}.`,
        subject: placedSubject('Action', action),
      })),
};
