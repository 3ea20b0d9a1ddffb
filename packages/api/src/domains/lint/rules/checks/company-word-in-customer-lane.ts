import type { LintRule } from '../lint-rule.ts';
import { listed, quoted } from '../sentences.ts';
import { stepSubject } from '../subject.ts';

export const companyWordInCustomerLane: LintRule = {
  id: 'company-word-in-customer-lane',
  title: 'Company word in the customer’s own words',
  description:
    'Customers do not know what the company calls its systems. Where such a name stands in what they do or think, the map tells the view of the company.',
  remedy: 'Say it as a customer would, or move it to a lane of the company.',
  severity: 'INFO',
  check: ({ steps, systemNames }) => {
    const words = wordFinder(systemNames);
    return steps.flatMap((step) => {
      const found = words(step.customerTexts);
      if (found.length === 0) return [];
      return [
        {
          message: `At ${quoted(step)} the customer speaks of ${listed(found)}, which ${found.length === 1 ? 'is the name of a system' : 'are names of systems'}.`,
          subject: stepSubject(step),
        },
      ];
    });
  },
};

/** Makes what finds names in texts as whole words, in whatever case; each name once. */
function wordFinder(systemNames: readonly string[]): (texts: readonly string[]) => Word[] {
  const names = systemNames.map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0) return () => [];
  const alternatives = names
    // The longer name goes first where one begins like the other.
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const spelled = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (texts) => {
    const words = texts.flatMap((text) => text.match(pattern) ?? []);
    const found = new Set(words.map((word) => spelled.get(word.toLowerCase()) ?? word));
    return [...found].map((name) => ({ name }));
  };
}

interface Word {
  name: string;
}
