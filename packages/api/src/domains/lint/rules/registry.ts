import { actionWithoutMetric } from './checks/action-without-metric.ts';
import { actionWithoutOwner } from './checks/action-without-owner.ts';
import { actorOnTwoChannels } from './checks/actor-on-two-channels.ts';
import { channelAgainstPreference } from './checks/channel-against-preference.ts';
import { companyWordInCustomerLane } from './checks/company-word-in-customer-lane.ts';
import { danglingProcessLink } from './checks/dangling-process-link.ts';
import { digitalJourneyWithoutEntryPoint } from './checks/digital-journey-without-entry-point.ts';
import { digitalJourneyWithoutExitPoint } from './checks/digital-journey-without-exit-point.ts';
import { effectNotComparable } from './checks/effect-not-comparable.ts';
import { emotionsAllAssumed } from './checks/emotions-all-assumed.ts';
import { mapWithoutPersona } from './checks/map-without-persona.ts';
import { momentOfTruthWithoutMetric } from './checks/moment-of-truth-without-metric.ts';
import { painPointWithoutAction } from './checks/pain-point-without-action.ts';
import { personaWithoutNonDigitalPath } from './checks/persona-without-non-digital-path.ts';
import { phaseWithoutMetric } from './checks/phase-without-metric.ts';
import { reviewOverdue } from './checks/review-overdue.ts';
import { stepWithoutTouchpoint } from './checks/step-without-touchpoint.ts';
import { targetAgainstGoodDirection } from './checks/target-against-good-direction.ts';
import { toBeStepWithoutOrigin } from './checks/to-be-step-without-origin.ts';
import { touchpointWithoutChannel } from './checks/touchpoint-without-channel.ts';
import { touchpointWithoutProcess } from './checks/touchpoint-without-process.ts';
import { waitingUnexplained } from './checks/waiting-unexplained.ts';
import type { LintRule } from './lint-rule.ts';

/** Every rule, in the order its findings are told within one severity. */
export const LINT_RULES: readonly LintRule[] = [
  personaWithoutNonDigitalPath,
  danglingProcessLink,
  targetAgainstGoodDirection,
  mapWithoutPersona,
  reviewOverdue,
  channelAgainstPreference,
  digitalJourneyWithoutEntryPoint,
  digitalJourneyWithoutExitPoint,
  stepWithoutTouchpoint,
  touchpointWithoutChannel,
  waitingUnexplained,
  toBeStepWithoutOrigin,
  momentOfTruthWithoutMetric,
  emotionsAllAssumed,
  painPointWithoutAction,
  actionWithoutOwner,
  actionWithoutMetric,
  effectNotComparable,
  phaseWithoutMetric,
  touchpointWithoutProcess,
  actorOnTwoChannels,
  companyWordInCustomerLane,
];

/** The ids of all rules. */
export const LINT_RULE_IDS: readonly string[] = LINT_RULES.map(({ id }) => id);
