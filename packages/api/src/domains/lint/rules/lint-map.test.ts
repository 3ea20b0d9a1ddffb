import { describe, expect, it } from 'vitest';
import { mapWith, place, site, sofia, step } from '../testing/linted-maps.ts';
import { lintMap } from './lint-map.ts';
import { SEVERITIES } from './lint-rule.ts';
import { LINT_RULE_IDS, LINT_RULES } from './registry.ts';
import { refuseUnknownRule } from './unknown-rule.ts';

const many = mapWith({
  reviewDate: '2020-01-01',
  personas: [{ ...sofia, digitalUse: 'NONE' }],
  phases: [{ id: 'h2', key: null, name: 'Empty', isMeasured: false }],
  steps: [
    step({ placements: [place({ touchpoint: site })] }),
    step({ id: 's2', placements: [] }),
    step({ id: 's3', placements: [] }),
  ],
});

describe('what the rules find', () => {
  it('comes the gravest first, rule by rule, in reading order, however rules are asked for', () => {
    const told = lintMap(many, LINT_RULES.toReversed()).map(
      ({ severity, rule, subject }) => `${severity} ${rule} ${subject.id}`,
    );

    expect(told).toEqual([
      'ERROR persona-without-non-digital-path p1',
      'WARNING step-without-touchpoint s2',
      'WARNING step-without-touchpoint s3',
      'WARNING review-overdue j1',
      'INFO phase-without-metric h2',
    ]);
    const inOrder = lintMap(many, LINT_RULES).map(({ rule }) => rule);
    expect(inOrder.slice(1, 3)).toEqual(['review-overdue', 'step-without-touchpoint']);
  });

  it('finds nothing by no rule', () => {
    expect(lintMap(many, [])).toEqual([]);
  });
});

describe('the registry', () => {
  it('has each id once, in words', () => {
    expect(new Set(LINT_RULE_IDS).size).toBe(LINT_RULES.length);
    expect(LINT_RULE_IDS.filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
  });

  it('says of each rule why it matters and what to do, in sentences', () => {
    const bare = LINT_RULES.filter(
      ({ title, description, remedy, severity }) =>
        !title ||
        !description.endsWith('.') ||
        !remedy.endsWith('.') ||
        !SEVERITIES.includes(severity),
    );

    expect(bare).toEqual([]);
  });

  it('keeps the ids clients know', () => {
    // A rule may be added; to rename one or take one away breaks suppressions.
    expect(LINT_RULE_IDS).toEqual([
      'persona-without-non-digital-path',
      'dangling-process-link',
      'target-against-good-direction',
      'map-without-persona',
      'review-overdue',
      'channel-against-preference',
      'digital-journey-without-entry-point',
      'digital-journey-without-exit-point',
      'step-without-touchpoint',
      'touchpoint-without-channel',
      'waiting-unexplained',
      'to-be-step-without-origin',
      'moment-of-truth-without-metric',
      'emotions-all-assumed',
      'pain-point-without-action',
      'action-without-owner',
      'action-without-metric',
      'effect-not-comparable',
      'phase-without-metric',
      'touchpoint-without-process',
      'actor-on-two-channels',
      'company-word-in-customer-lane',
    ]);
  });

  it.each([
    ['step-without-touchpoint', null],
    [
      'step-without-touchpoints',
      'There is no lint rule “step-without-touchpoints”. The nearest is “step-without-touchpoint”.',
    ],
    ['nothing', 'There is no lint rule “nothing”. lintRules lists them all.'],
  ])('knows whether there is a rule %s', (id, refusal) => {
    expect(refuseUnknownRule(id)).toBe(refusal);
  });
});
