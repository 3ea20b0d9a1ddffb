import { expect, it } from 'vitest';
import { SEVERITIES, type Severity } from './rules/lint-rule.ts';
import { LINT_RULES } from './rules/registry.ts';

const HEAD = `# Lint rules

What \`journeyMapLint\` and \`parcours lint\` look for. The ids stay; a rule may be added. A finding that is meant to be is covered by a lint suppression: of the rule everywhere, on one map or at one object, for good or until a day. Why some rules are not here is told in [decision 0007](decisions/0007-map-lint.md).
`;

const MEANING: Readonly<Record<Severity, string>> = {
  ERROR: 'Errors: the map says something wrong, or somebody cannot get through',
  WARNING: 'Warnings: something is missing that the map is made for',
  INFO: 'Infos: something to look at',
};

/** The page of all rules; `npx vitest run lint-rules-page -u` writes it anew. */
function page(): string {
  const chapters = SEVERITIES.flatMap((wanted) => [
    `## ${MEANING[wanted]}\n`,
    ...LINT_RULES.filter(({ severity }) => severity === wanted).map(
      ({ id, title, description, remedy }) =>
        `### ${id}\n\n**${title}.** ${description}\n\n_What to do:_ ${remedy}\n`,
    ),
  ]);
  return [HEAD, ...chapters].join('\n');
}

it('has a page that tells of every rule', async () => {
  await expect(page()).toMatchFileSnapshot('../../../docs/lint-rules.md');
});
