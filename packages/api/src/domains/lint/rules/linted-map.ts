import type { LocalDate } from '../../../kernel/local-date.ts';

/** Something with an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Something that goes by a key, where it was given one. */
export interface Keyed extends Named {
  readonly key: string | null;
}

/** A place on the map. */
export interface Place {
  /** The phase, step and touchpoint, as far as it goes, by keys or else names: `wait / hand-over`. */
  readonly path: string;
  /** The step it is at; null when it is a phase or the map as a whole. */
  readonly stepId: string | null;
  /** The path as far as the step; null without one. */
  readonly stepPath: string | null;
}

/** Something found on the map, with the first place it was found at. */
export interface Placed extends Keyed {
  readonly place: Place;
}

export type Medium = 'DIGITAL' | 'HUMAN' | 'PHYSICAL' | 'HYBRID';

export interface LintedChannel extends Named {
  readonly medium: Medium;
}

export interface LintedPersona extends Keyed {
  readonly digitalUse: 'NONE' | 'RARE' | 'REGULAR' | 'INTENSIVE' | null;
  readonly digitalAttitude: 'EAGER' | 'NEUTRAL' | 'RELUCTANT' | 'AVERSE' | null;
  readonly digitalAbility: 'EXCLUDED' | 'ASSISTED' | 'AUTONOMOUS' | 'EXPERT' | null;
  readonly preferredChannels: readonly LintedChannel[];
}

/** A process a step or touchpoint is tied to. */
export interface LintedProcessLink {
  readonly id: string;
  /** The name of the process, or of the element in it. */
  readonly name: string;
  /** Why the process, or the part of it, is no longer in use; null while it is. */
  readonly retired: 'ARCHIVED' | 'EXPIRED' | 'ABSENT' | null;
}

export interface LintedTouchpoint extends Keyed {
  readonly channel: LintedChannel | null;
  /** The role that serves it. */
  readonly ownerActor: Named | null;
  readonly processLinks: readonly LintedProcessLink[];
  /** Whether a metric measures it, wherever it is placed. */
  readonly isMeasured: boolean;
}

/** A touchpoint on a step. */
export interface LintedPlacement {
  readonly id: string;
  readonly touchpoint: LintedTouchpoint;
  readonly isMomentOfTruth: boolean;
  readonly isEntryPoint: boolean;
  readonly isExitPoint: boolean;
  /** Whether a metric measures the touchpoint at this very place. */
  readonly isMeasured: boolean;
}

export interface LintedStep extends Keyed {
  readonly phase: Keyed | null;
  readonly optional: boolean;
  readonly waitingSeconds: number | null;
  readonly waitingActivity: string | null;
  readonly placements: readonly LintedPlacement[];
  readonly processLinks: readonly LintedProcessLink[];
  readonly isMeasured: boolean;
  /** Whether an action in force works on the step or on one of its touchpoints. */
  readonly hasAction: boolean;
  /** What the step says in the words of the customer: its own texts and the cards of customer lanes. */
  readonly customerTexts: readonly string[];
}

export interface LintedPhase extends Keyed {
  readonly isMeasured: boolean;
}

export interface LintedPainPoint extends Placed {
  /** How many actions in force are meant to ease it. */
  readonly actionCount: number;
}

/** A comparison before and after an action that both have a value. */
export interface LintedEffect {
  readonly id: string;
  readonly metricName: string;
  /** Why the values must not be compared, as sentences; empty when they can be. */
  readonly objections: readonly string[];
}

export interface LintedAction extends Placed {
  readonly isDone: boolean;
  readonly hasOwner: boolean;
  /** Whether a metric in use tells if it helps. */
  readonly isMeasured: boolean;
  readonly effects: readonly LintedEffect[];
}

export interface LintedTarget {
  readonly id: string;
  readonly operator: 'AT_LEAST' | 'AT_MOST' | 'BETWEEN';
  readonly value: number;
  /** The upper end of BETWEEN. */
  readonly upperValue: number | null;
}

export interface LintedMetric extends Placed {
  readonly goodDirection: 'UP' | 'DOWN' | 'RANGE';
  readonly rangeMin: number | null;
  readonly rangeMax: number | null;
  readonly targets: readonly LintedTarget[];
}

/** A feeling on the map, and whether anybody was asked. */
export interface LintedEmotion {
  readonly persona: Keyed | null;
  readonly source: 'ASSUMED' | 'SELF_REPORTED' | 'MEASURED';
}

/** The map another one was derived from. */
export interface LintedOrigin {
  readonly name: string;
  readonly steps: readonly { readonly key: string | null; readonly name: string }[];
}

/**
 * Everything the rules look at, loaded at once.
 *
 * Archived objects and rejected actions are left out: they are not meant to be
 * there. Lists are in reading order.
 */
export interface LintedMap extends Keyed {
  readonly state: 'AS_IS' | 'TO_BE' | 'IDEAL';
  /** The day it is in the workspace. */
  readonly today: LocalDate;
  /** The day it should be looked at again: its own, else that of its journey. */
  readonly reviewDate: LocalDate | null;
  readonly origin: LintedOrigin | null;
  readonly personas: readonly LintedPersona[];
  readonly phases: readonly LintedPhase[];
  readonly steps: readonly LintedStep[];
  readonly emotions: readonly LintedEmotion[];
  readonly painPoints: readonly LintedPainPoint[];
  readonly actions: readonly LintedAction[];
  readonly metrics: readonly LintedMetric[];
  /** The names of the systems of the workspace: words of the company, not of its customers. */
  readonly systemNames: readonly string[];
}
