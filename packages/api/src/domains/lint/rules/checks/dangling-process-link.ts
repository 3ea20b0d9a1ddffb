import type { LintRule } from '../lint-rule.ts';
import type { LintedMap, LintedProcessLink, Place } from '../linted-map.ts';
import { quoted } from '../sentences.ts';
import { linkSubject, placeBelow, placeOfStep } from '../subject.ts';
import { touchpointsOf } from '../touchpoints.ts';

export const danglingProcessLink: LintRule = {
  id: 'dangling-process-link',
  title: 'Link to a process that is out of use',
  description:
    'The work behind the step is described by a process that nobody follows any more, so the map promises what nobody does.',
  remedy: 'Link the process that took its place, or restore the old one.',
  severity: 'ERROR',
  check: (map) =>
    linksOf(map)
      .filter(({ link }) => link.retired !== null)
      .map(({ link, place, at }) => ({
        message: `${quoted({ name: at })} is tied to the process ${quoted(link)}, which ${link.retired === 'ARCHIVED' ? 'is archived' : 'has expired'}.`,
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
