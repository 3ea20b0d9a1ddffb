import type { LintRule } from '../lint-rule.ts';
import type { LintedStep, Named } from '../linted-map.ts';
import { listed, quoted } from '../sentences.ts';
import { stepSubject } from '../subject.ts';

export const actorOnTwoChannels: LintRule = {
  id: 'actor-on-two-channels',
  title: 'One actor on several channels at once',
  description:
    'Who answers in two places at the same step has to keep them in step, and customers are told two things.',
  remedy:
    'Split the step, give one of the touchpoints to another actor, or suppress the finding where the channels are alternatives served from one place.',
  severity: 'INFO',
  check: ({ steps }) =>
    steps.flatMap((step) =>
      channelsByActor(step)
        .filter(({ channels }) => channels.length > 1)
        .map(({ actor, channels }) => ({
          message: `At ${quoted(step)}, ${quoted(actor)} serves ${listed(channels)} at once.`,
          subject: stepSubject(step),
        })),
    ),
};

interface Service {
  actor: Named;
  channels: Named[];
}

/** Who serves which channels at a step; touchpoints without actor or channel say nothing. */
function channelsByActor({ placements }: LintedStep): Service[] {
  const services = new Map<string, Service>();
  for (const { touchpoint } of placements) {
    const { ownerActor: actor, channel } = touchpoint;
    if (!actor || !channel) continue;
    const service = services.get(actor.id) ?? { actor, channels: [] };
    services.set(actor.id, service);
    if (!service.channels.some(({ id }) => id === channel.id)) service.channels.push(channel);
  }
  return [...services.values()];
}
