import type { LintRule } from '../lint-rule.ts';
import type { LintedMap, LintedProcessLink, Place } from '../linted-map.ts';
import { quoted } from '../sentences.ts';
import { linkSubject, placeBelow, placeOfStep } from '../subject.ts';
import { touchpointsOf } from '../touchpoints.ts';

const REASONS = {
  ARCHIVED: 'is archived',
  EXPIRED: 'has expired',
  ABSENT: 'is no longer in the file its process was imported from',
} as const;

export const danglingProcessLink: LintRule = {
  id: 'dangling-process-link',
  title: 'Link to a process that is out of use',
  description:
    'The work behind the step is described by a process that nobody follows any more, or by a part that is no longer in it, so the map promises what nobody does.',
  remedy:
    'Link what took its place, or restore the old one; processLostAnchors proposes what a part has become.',
  severity: 'ERROR',
  check: (map) =>
    linksOf(map)
      .filter(({ link }) => link.retired !== null)
      .map(({ link, place, at }) => ({
        message: `${quoted({ name: at })} is tied to ${link.retired === 'ABSENT' ? quoted(link) : `the process ${quoted(link)}`}, which ${REASONS[link.retired ?? 'ABSENT']}.`,
        subject: linkSubject(link, place),
      })),
};

interface PlacedLink {
  link: LintedProcessLink;
  /** What is linked, by its name. */
  at: string;
  place: Place;
}

/** The links of the steps, then those of the touchpoints. */
function linksOf(map: LintedMap): PlacedLink[] {
  return [
    ...map.steps.flatMap((step) =>
      step.processLinks.map((link) => ({ link, at: step.name, place: placeOfStep(step) })),
    ),
    ...touchpointsOf(map).flatMap(({ touchpoint, first }) =>
      touchpoint.processLinks.map((link) => ({
        link,
        at: touchpoint.name,
        place: placeBelow(placeOfStep(first.step), touchpoint),
      })),
    ),
  ];
}
