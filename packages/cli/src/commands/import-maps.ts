import { readMapping } from '@parcours/api/reading';
import type { ImportMode, MapFileAtomicity, MapFileLayout } from '@parcours/sdk';
import { EXIT } from '../failure.ts';
import { findFiles } from '../importing/find-files.ts';
import { type FileJob, importFile } from '../importing/import-file.ts';
import { exitCodeOf, type FileOutcome } from '../importing/outcome.ts';
import { writeReport } from '../importing/report-file.ts';
import { connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import { barReporter, jsonReporter, lineReporter, type Reporter } from '../terminal/reporter.ts';
import type { ImportFlags } from './import-options.ts';
import { loadMapping } from './load-mapping.ts';
import { writeMapMapping } from './map.ts';

/** Imports files of maps, one after the other; of a folder all that may hold maps. */
export async function importMaps(
  io: Io,
  named: readonly string[],
  flags: ImportFlags,
): Promise<number> {
  if (flags.writeMapping !== undefined)
    return writeMapMapping(io, named, flags.writeMapping, flags);
  const { report, resume = false } = flags;
  const request = await requestOf(io, flags);
  const files = await findFiles(io.cwd, named);
  const session = await connect(io, flags, { patience: 'long' });
  const reporter = chooseReporter(io, flags.json);
  const confirm = confirmation(io, flags, reporter);
  const outcomes: FileOutcome[] = [];
  for (const [index, file] of files.entries()) {
    const { tell } = reporter;
    tell({ event: 'start', file, place: index + 1, of: files.length });
    const job = { session, env: io.env, file, cwd: io.cwd, request, resume, tell };
    for (const outcome of await importFile({ ...job, ...confirm })) {
      reporter.done(outcome);
      outcomes.push(outcome);
    }
  }
  if (report !== undefined) {
    const problems = outcomes.flatMap((outcome) => outcome.problems);
    writeReport(io.cwd, report, problems);
  }
  const isMisused = outcomes.every((one) => one.status === 'failed' && one.isMisuse);
  return isMisused ? EXIT.usage : exitCodeOf(outcomes);
}

async function requestOf(io: Io, flags: ImportFlags): Promise<FileJob['request']> {
  const { mapping, layout, sheet, journey, map, state, dryRun = false } = flags;
  const atomicity = flags.atomic ? 'all' : (flags.atomicity ?? 'row');
  const text =
    mapping === undefined
      ? {}
      : { mapping: await loadMapping(io.cwd, mapping, (read) => readMapping(read) && read) };
  return {
    ...text,
    ...(layout === undefined
      ? {}
      : { layout: layout.toUpperCase().replaceAll('-', '_') as MapFileLayout }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(journey === undefined ? {} : { journey }),
    ...(map === undefined ? {} : { map }),
    ...(state === undefined ? {} : { state }),
    atomicity: atomicity.toUpperCase() as MapFileAtomicity,
    dryRun,
    ...waysOf(flags),
  };
}

/** What the import may do, and how it finds its objects. */
function waysOf({ mode, replace, match, createMissing }: ImportFlags) {
  return {
    ...(mode === undefined ? {} : { mode: mode.toUpperCase().replaceAll('-', '_') as ImportMode }),
    ...(replace === undefined ? {} : { mode: 'REPLACE' as const, replace }),
    ...(match === undefined ? {} : { match }),
    ...(createMissing === undefined ? {} : { createMissing }),
  };
}

/** A person is shown the plan and asked; a script has said all there is to say. */
function confirmation(
  { ask }: Io,
  { yes, dryRun, json }: ImportFlags,
  reporter: Reporter,
): Pick<FileJob, 'confirm'> {
  if (!ask || yes || dryRun || json) return {};
  let isAsked = true;
  return {
    async confirm(planned) {
      if (!isAsked) return 'yes';
      for (const outcome of planned) reporter.done({ ...outcome, dryRun: true });
      const answer = await ask('Write this?');
      if (answer === 'all') isAsked = false;
      return answer;
    },
  };
}

function chooseReporter(io: Io, json: boolean | undefined): Reporter {
  if (json) return jsonReporter(io);
  return io.isTerminal ? barReporter(io) : lineReporter(io);
}
