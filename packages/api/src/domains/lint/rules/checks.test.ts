import { describe, expect, it } from 'vitest';
import {
  action,
  mapWith,
  metric,
  phase,
  place,
  site,
  sofia,
  step,
  touchpoint,
  web,
} from '../testing/linted-maps.ts';
import { lintMap } from './lint-map.ts';
import type { LintedMap } from './linted-map.ts';
import { LINT_RULES } from './registry.ts';
import { placeOffSteps } from './subject.ts';

/** A map that breaks one rule, the same mended, and what is said: the type, path and message. */
interface Case {
  rule: string;
  broken: LintedMap;
  mended: LintedMap;
  told: [type: string, path: string, message: string][];
}

const alone = { ...phase, isMeasured: false };
const unmeasured = touchpoint({ isMeasured: false });
const marcel = {
  ...sofia,
  id: 'p2',
  key: null,
  name: 'Marcel',
  digitalAttitude: 'AVERSE',
} as const;
const digital = step({ placements: [place({ touchpoint: site })] });
const target = (operator: 'AT_LEAST' | 'AT_MOST') => ({
  id: 'g1',
  operator,
  value: 80,
  upperValue: null,
});

const cases: Case[] = [
  {
    rule: 'map-without-persona',
    broken: mapWith({ personas: [], emotions: [] }),
    mended: mapWith(),
    told: [['JourneyMap', 'today', 'The map “Today” names no persona.']],
  },
  {
    rule: 'review-overdue',
    broken: mapWith({ reviewDate: '2026-11-21' }),
    mended: mapWith({ reviewDate: null }),
    told: [
      ['JourneyMap', 'today', 'The map “Today” should have been looked at again by 2026-11-21.'],
    ],
  },
  {
    rule: 'step-without-touchpoint',
    broken: mapWith({
      steps: [step(), step({ id: 's2', key: null, name: 'Wait', placements: [] })],
    }),
    mended: mapWith(),
    told: [['Step', 'ask / Wait', 'The step “Wait” has no touchpoint.']],
  },
  {
    rule: 'touchpoint-without-channel',
    // It is placed twice and told once.
    broken: mapWith({
      steps: ['call', 'call-again'].map((key) =>
        step({ id: key, key, placements: [place({ touchpoint: touchpoint({ channel: null }) })] }),
      ),
    }),
    mended: mapWith(),
    told: [['Touchpoint', 'ask / call / hotline', 'The touchpoint “Hotline” has no channel.']],
  },
  {
    rule: 'touchpoint-without-process',
    broken: mapWith({
      steps: [step({ placements: [place({ touchpoint: touchpoint({ processLinks: [] }) })] })],
    }),
    mended: mapWith({
      steps: [
        step({
          processLinks: [{ id: 'l2', name: 'Answer', retired: null }],
          placements: [place({ touchpoint: touchpoint({ processLinks: [] }) })],
        }),
      ],
    }),
    told: [['Touchpoint', 'ask / call / hotline', 'No process serves the touchpoint “Hotline”.']],
  },
  {
    rule: 'dangling-process-link',
    broken: mapWith({
      steps: [
        step({
          processLinks: [
            { id: 'l2', name: 'Ring back', retired: 'ARCHIVED' },
            { id: 'l4', name: 'Note it', retired: 'ABSENT' },
          ],
          placements: [
            place({
              touchpoint: touchpoint({
                processLinks: [{ id: 'l3', name: 'Answer', retired: 'EXPIRED' }],
              }),
            }),
          ],
        }),
      ],
    }),
    mended: mapWith(),
    told: [
      [
        'ProcessLink',
        'ask / call / Ring back',
        '“Call” is tied to the process “Ring back”, which is archived.',
      ],
      [
        'ProcessLink',
        'ask / call / Note it',
        '“Call” is tied to “Note it”, which is no longer in the file its process was imported from.',
      ],
      [
        'ProcessLink',
        'ask / call / hotline / Answer',
        '“Hotline” is tied to the process “Answer”, which has expired.',
      ],
    ],
  },
  {
    rule: 'phase-without-metric',
    broken: mapWith({
      phases: [alone],
      steps: [
        step({ placements: [place({ touchpoint: unmeasured })] }),
        step({ id: 's2', key: null, phase: null, isMeasured: true }),
      ],
    }),
    mended: mapWith({ phases: [alone] }),
    told: [['Phase', 'ask', 'Nothing is measured in the phase “Ask”.']],
  },
  {
    rule: 'moment-of-truth-without-metric',
    broken: mapWith({
      steps: [step({ placements: [place({ touchpoint: unmeasured, isMomentOfTruth: true })] })],
    }),
    mended: mapWith({
      steps: [
        step({
          placements: [place({ touchpoint: unmeasured, isMomentOfTruth: true, isMeasured: true })],
        }),
      ],
    }),
    told: [
      [
        'TouchpointPlacement',
        'ask / call / hotline',
        'The moment of truth “Hotline” at “Call” is not measured.',
      ],
    ],
  },
  {
    rule: 'pain-point-without-action',
    broken: mapWith({
      painPoints: [
        {
          id: 'i1',
          key: 'nobody',
          name: 'Nobody answers',
          place: placeOffSteps('ask'),
          actionCount: 0,
        },
      ],
    }),
    mended: mapWith(),
    told: [
      ['PainPoint', 'ask / nobody', 'No action is meant to ease the pain point “Nobody answers”.'],
    ],
  },
  {
    rule: 'action-without-metric',
    broken: mapWith({ actions: [action({ isMeasured: false, isDone: true })] }),
    mended: mapWith(),
    told: [
      ['Action', 'ask / call / Ring back', 'No metric tells whether the action “Ring back” helps.'],
    ],
  },
  {
    rule: 'action-without-owner',
    broken: mapWith({ actions: [action({ hasOwner: false })] }),
    mended: mapWith({ actions: [action({ hasOwner: false, isDone: true })] }),
    told: [['Action', 'ask / call / Ring back', 'Nobody owns the action “Ring back”.']],
  },
  {
    rule: 'effect-not-comparable',
    broken: mapWith({
      actions: [
        action({
          effects: [
            {
              id: 'e1',
              metricName: 'Satisfaction',
              objections: ['Only 5 stand.', 'They overlap.'],
            },
          ],
        }),
      ],
    }),
    mended: mapWith({
      actions: [action({ effects: [{ id: 'e1', metricName: 'Satisfaction', objections: [] }] })],
    }),
    told: [
      [
        'ActionEffect',
        'ask / call / Ring back',
        '“Satisfaction” before and after “Ring back” cannot be compared: Only 5 stand. They overlap.',
      ],
    ],
  },
  {
    rule: 'target-against-good-direction',
    broken: mapWith({ metrics: [metric({ targets: [target('AT_MOST')] })] }),
    mended: mapWith({ metrics: [metric({ targets: [target('AT_LEAST')] })] }),
    told: [
      [
        'Target',
        'ask / csat',
        'The target at most 80 of “Satisfaction” contradicts it: more is better.',
      ],
    ],
  },
  {
    rule: 'emotions-all-assumed',
    broken: mapWith({
      emotions: [
        { persona: sofia, source: 'ASSUMED' },
        { persona: marcel, source: 'ASSUMED' },
        { persona: sofia, source: 'SELF_REPORTED' },
        { persona: null, source: 'ASSUMED' },
      ],
    }),
    mended: mapWith({ emotions: [] }),
    told: [
      ['Persona', 'Marcel', 'All emotions of “Marcel” are assumed.'],
      ['JourneyMap', 'today', 'All emotions of the map “Today” that name no persona are assumed.'],
    ],
  },
  {
    rule: 'to-be-step-without-origin',
    broken: mapWith({
      state: 'TO_BE',
      origin: { name: 'Before', steps: [{ key: 'call', name: 'Ring' }] },
      steps: [step(), step({ id: 's2', key: 'chat', name: 'Chat' })],
    }),
    mended: mapWith({
      state: 'TO_BE',
      origin: { name: 'Before', steps: [{ key: 'call', name: 'Ring' }] },
      steps: [step(), step({ id: 's2', key: 'chat', name: 'Chat', hasAction: true })],
    }),
    told: [
      [
        'Step',
        'ask / chat',
        'The step “Chat” is not on “Before”, and no action says why it comes.',
      ],
    ],
  },
  {
    rule: 'waiting-unexplained',
    broken: mapWith({ steps: [step({ waitingSeconds: 60, waitingActivity: ' ' })] }),
    mended: mapWith({ steps: [step({ waitingSeconds: 60, waitingActivity: 'Music' })] }),
    told: [
      [
        'Step',
        'ask / call',
        'The customer waits at “Call”, and the map does not say what happens meanwhile.',
      ],
    ],
  },
  {
    rule: 'persona-without-non-digital-path',
    broken: mapWith({ personas: [sofia, marcel], steps: [step({ id: 's0' }), digital] }),
    mended: mapWith({
      personas: [sofia, marcel],
      steps: [step({ placements: [place({ touchpoint: site }), place({ id: 'x2' })] })],
    }),
    told: [
      [
        'Persona',
        'Marcel',
        '“Marcel” (digitalAttitude AVERSE) has no way through without digital channels: “Call” stands in the way.',
      ],
    ],
  },
  {
    rule: 'channel-against-preference',
    broken: mapWith({ personas: [{ ...sofia, preferredChannels: [web] }] }),
    mended: mapWith({ personas: [{ ...sofia, preferredChannels: [web] }], steps: [digital] }),
    told: [['Persona', 'sofia', '“Sofia” prefers “Website”, and “Call” offers none of them.']],
  },
  {
    rule: 'actor-on-two-channels',
    broken: mapWith({
      steps: [
        step({
          placements: [
            place(),
            place({ id: 'x2', touchpoint: { ...site, ownerActor: touchpoint().ownerActor } }),
          ],
        }),
      ],
    }),
    mended: mapWith({
      steps: [step({ placements: [place(), place({ id: 'x2', touchpoint: site })] })],
    }),
    told: [['Step', 'ask / call', 'At “Call”, “Agent” serves “Telephone” and “Website” at once.']],
  },
  {
    rule: 'digital-journey-without-entry-point',
    broken: mapWith({
      steps: [step({ placements: [place({ touchpoint: site, isEntryPoint: false })] })],
    }),
    // Nobody is counted in and out where nothing is digital.
    mended: mapWith({ steps: [step({ placements: [place({ isEntryPoint: false })] })] }),
    told: [
      [
        'JourneyMap',
        'today',
        'The map “Today” has digital touchpoints, and none of its touchpoints is an entry point.',
      ],
    ],
  },
  {
    rule: 'digital-journey-without-exit-point',
    broken: mapWith({
      steps: [step({ placements: [place({ touchpoint: site, isExitPoint: false })] })],
    }),
    mended: mapWith({ steps: [digital] }),
    told: [
      [
        'JourneyMap',
        'today',
        'The map “Today” has digital touchpoints, and none of its touchpoints is an exit point.',
      ],
    ],
  },
  {
    rule: 'company-word-in-customer-lane',
    broken: mapWith({
      systemNames: ['SAP', 'SAP C/4 (old)', 'Desk'],
      steps: [step({ customerTexts: ['Waits for sap c/4 (old) and asks the desk', 'Desktop'] })],
    }),
    mended: mapWith({
      systemNames: ['', 'SAP'],
      steps: [step({ customerTexts: ['Saps energy'] })],
    }),
    told: [
      [
        'Step',
        'ask / call',
        'At “Call” the customer speaks of “SAP C/4 (old)” and “Desk”, which are names of systems.',
      ],
    ],
  },
];

const toldBy = (map: LintedMap) =>
  lintMap(map, LINT_RULES).map(({ rule, subject, message }) => ({
    rule,
    told: [subject.type, subject.path, message],
  }));

describe('a rule', () => {
  it.each(cases)('$rule tells what breaks it, and nothing of what does not', (one) => {
    expect(toldBy(one.broken)).toEqual(one.told.map((told) => ({ rule: one.rule, told })));
    expect(toldBy(one.mended)).toEqual([]);
  });

  it('is tried here, each of them', () => {
    expect(cases.map(({ rule }) => rule).toSorted()).toEqual(
      LINT_RULES.map(({ id }) => id).toSorted(),
    );
  });
});
