import type {
  LintedAction,
  LintedMap,
  LintedMetric,
  LintedPersona,
  LintedPlacement,
  LintedStep,
  LintedTouchpoint,
} from '../rules/linted-map.ts';
import { placeOffSteps } from '../rules/subject.ts';

export const phone = { id: 'c1', name: 'Telephone', medium: 'HUMAN' } as const;
export const web = { id: 'c2', name: 'Website', medium: 'DIGITAL' } as const;
const agent = { id: 'r1', name: 'Agent' };
export const phase = { id: 'h1', key: 'ask', name: 'Ask', isMeasured: true };

export const sofia: LintedPersona = {
  id: 'p1',
  key: 'sofia',
  name: 'Sofia',
  digitalUse: 'INTENSIVE',
  digitalAttitude: 'EAGER',
  digitalAbility: 'EXPERT',
  preferredChannels: [],
};

/** A touchpoint nothing is wrong with. */
export function touchpoint(changes: Partial<LintedTouchpoint> = {}): LintedTouchpoint {
  return {
    id: 't1',
    key: 'hotline',
    name: 'Hotline',
    channel: phone,
    ownerActor: agent,
    processLinks: [{ id: 'l1', name: 'Answer', retired: null }],
    isMeasured: true,
    ...changes,
  };
}

/** A website that is served by nobody in particular. */
export const site = touchpoint({
  id: 't2',
  key: 'site',
  name: 'Site',
  channel: web,
  ownerActor: null,
});

/** A place of a touchpoint. */
export function place(changes: Partial<LintedPlacement> = {}): LintedPlacement {
  return {
    id: 'x1',
    touchpoint: touchpoint(),
    isMomentOfTruth: false,
    isEntryPoint: true,
    isExitPoint: true,
    isMeasured: false,
    ...changes,
  };
}

/** A step nothing is wrong with. */
export function step(changes: Partial<LintedStep> = {}): LintedStep {
  return {
    id: 's1',
    key: 'call',
    name: 'Call',
    phase,
    optional: false,
    waitingSeconds: null,
    waitingActivity: null,
    placements: [place()],
    processLinks: [],
    isMeasured: false,
    hasAction: false,
    customerTexts: ['Call'],
    ...changes,
  };
}

/** An action nothing is wrong with. */
export function action(changes: Partial<LintedAction> = {}): LintedAction {
  return {
    id: 'a1',
    key: null,
    name: 'Ring back',
    place: { path: 'ask / call', stepId: 's1', stepPath: 'ask / call' },
    isDone: false,
    hasOwner: true,
    isMeasured: true,
    effects: [],
    ...changes,
  };
}

/** A metric of which more is better, without targets. */
export function metric(changes: Partial<LintedMetric> = {}): LintedMetric {
  return {
    id: 'm1',
    key: 'csat',
    name: 'Satisfaction',
    place: placeOffSteps('ask'),
    goodDirection: 'UP',
    rangeMin: null,
    rangeMax: null,
    targets: [],
    ...changes,
  };
}

/** A map nothing is wrong with, but for the changes. */
export function mapWith(changes: Partial<LintedMap> = {}): LintedMap {
  return {
    id: 'j1',
    key: 'today',
    name: 'Today',
    state: 'AS_IS',
    today: '2026-11-22',
    reviewDate: '2026-11-22',
    origin: null,
    personas: [sofia],
    phases: [phase],
    steps: [step()],
    emotions: [{ persona: sofia, source: 'MEASURED' }],
    painPoints: [
      {
        id: 'i1',
        key: null,
        name: 'Nobody answers',
        place: placeOffSteps('ask'),
        actionCount: 1,
      },
    ],
    actions: [action()],
    metrics: [metric()],
    systemNames: ['Desk'],
    ...changes,
  };
}
