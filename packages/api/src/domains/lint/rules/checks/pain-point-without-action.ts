import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { placedSubject } from '../subject.ts';

export const painPointWithoutAction: LintRule = {
  id: 'pain-point-without-action',
  title: 'Pain point without an action',
  description: 'A pain point that everybody knows of and nobody works on stays.',
  remedy:
    'Link the action meant to ease it, or suppress the finding with the reason why it is accepted. Rejected and archived actions do not count.',
  severity: 'WARNING',
  check: ({ painPoints }) =>
    painPoints
      .filter(({ actionCount }) => actionCount === 0)
      .map((painPoint) => ({
        message: `No action is meant to ease the pain point ${quoted(painPoint)}.`,
        subject: placedSubject('PainPoint', painPoint),
      })),
};
