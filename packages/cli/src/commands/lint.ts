import type { LintSeverity, ParcoursClient } from '@parcours/sdk';
import { type Command, Option } from 'commander';
import { CliFailure, EXIT, usageFailure } from '../failure.ts';
import { addUp, isTooMuch, lintMap, NOTHING } from '../linting/linted-map.ts';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import { idOfJourney, idOfMap } from '../session/find-maps.ts';
import { describeError } from '../terminal/describe-error.ts';
import type { Io } from '../terminal/io.ts';
import { LINT_FORMATS, type LintFormat, lintReporter } from '../terminal/lint-reporter.ts';
import { addConnectionOptions } from './connection-options.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

interface LintFlags extends ConnectionOptions {
  journey?: string;
  all?: boolean;
  rule?: string[];
  severity?: (typeof SEVERITIES)[number];
  maxWarnings: number;
  suppressed?: boolean;
  format: LintFormat;
}

/** Adds `parcours lint`. */
export function addLintCommand(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('lint')
    .description('Say what is missing or wrong on maps. Ends with 1 when there is something.')
    .argument('[map...]', 'the id of a map, its key, or journeyKey/mapKey')
    .option('--journey <key>', 'every map of this journey, or those of it that are named')
    .option('--all', 'every map of the workspace')
    .option('--rule <id...>', 'apply these rules only')
    .addOption(
      new Option(
        '--severity <severity>',
        'the least grave findings that count (default: "warning", with --rule "info")',
      ).choices(SEVERITIES),
    )
    .option('--max-warnings <number>', 'put up with so many warnings', readCount, 0)
    .option('--suppressed', 'show findings that are meant to be, too, with the reason')
    .addOption(
      new Option('--format <format>', 'how findings are printed')
        .choices(LINT_FORMATS)
        .default('text'),
    );
  addConnectionOptions(command).action(async (maps: string[], flags: LintFlags) => {
    checkChoice(maps, flags);
    exit((await lint(io, maps, flags)) ? EXIT.failed : EXIT.done);
  });
}

function readCount(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw usageFailure('BAD_OPTION', `“${text}” is no number of warnings. Give one such as 10.`);
}

function checkChoice(maps: readonly string[], { all, journey }: LintFlags): void {
  if (all && (maps.length > 0 || journey !== undefined)) {
    throw usageFailure('BAD_OPTION', '--all means every map; name none beside it.');
  }
  if (!all && maps.length === 0 && journey === undefined) {
    throw usageFailure('NO_MAP', 'Name the maps to lint, or a --journey, or give --all.');
  }
}

/** Lints the chosen maps one by one; answers whether more was found than is put up with. */
async function lint(io: Io, maps: readonly string[], flags: LintFlags): Promise<boolean> {
  const { parcours, url } = await connect(io, flags).catch(toUnchecked(''));
  const choice = {
    rules: flags.rule,
    minSeverity: severityOf(flags),
    includeSuppressed: flags.suppressed ?? false,
  };
  try {
    const reporter = lintReporter(io, flags.format);
    let sum = NOTHING;
    for await (const id of chosenMaps(parcours, maps, flags)) {
      const found = await lintMap(parcours, id, choice);
      reporter.tell(found);
      sum = addUp(sum, found);
    }
    reporter.done(sum);
    return isTooMuch(sum, flags.maxWarnings);
  } catch (error) {
    return toUnchecked(url)(error);
  }
}

/** A script must be able to tell what was not looked at from what was found. */
function toUnchecked(url: string): (error: unknown) => never {
  return (error) => {
    const { code, message } = describeError(error, url);
    throw new CliFailure(code, message, { exitCode: EXIT.partly });
  };
}

/** Who names a rule wants to see what it finds, however little it matters. */
function severityOf({ severity, rule }: LintFlags): LintSeverity {
  const chosen = severity ?? (rule ? 'info' : 'warning');
  return chosen.toUpperCase() as LintSeverity;
}

async function* chosenMaps(
  parcours: ParcoursClient,
  maps: readonly string[],
  { journey, all }: LintFlags,
): AsyncGenerator<string> {
  for (const map of maps) {
    yield await idOfMap(parcours, journey === undefined ? map : `${journey}/${map}`);
  }
  if (maps.length > 0) return;
  const where =
    journey === undefined || all ? {} : { journeyId: { eq: await idOfJourney(parcours, journey) } };
  const listing = parcours.journeyMaps.list({ where, first: 100, select: { id: true } });
  for await (const { id } of listing) yield id;
}
