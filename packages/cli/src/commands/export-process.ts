import type { ProcessFormat } from '@parcours/sdk';
import { CliFailure } from '../failure.ts';
import { connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import { type ExportFlags, lossLine, writeOut } from './export-output.ts';

/** What a format of processes is called on the command line. */
export const PROCESS_FORMATS: Readonly<Record<string, ProcessFormat>> = {
  bpmn: 'BPMN',
  mermaid: 'MERMAID',
  dot: 'DOT',
};

/** Writes a process, named by its id or its key, as a file. */
export async function exportProcess(
  io: Io,
  wanted: string,
  format: ProcessFormat,
  flags: ExportFlags,
): Promise<void> {
  const { parcours } = await connect(io, flags);
  const isKey = /^[a-z0-9][a-z0-9_-]{0,63}$/.test(wanted);
  const found = isKey
    ? await parcours.processes.find({ key: wanted }, { select: { id: true } })
    : null;
  if (isKey && !found) {
    throw new CliFailure('NOT_FOUND', `There is no process with the key “${wanted}”.`);
  }
  const file = await parcours.processes.exportFile(
    { id: found?.id ?? wanted, format },
    {
      select: {
        content: true,
        encoding: true,
        losses: { code: true, path: true, message: true, count: true },
      },
    },
  );
  const content = Buffer.from(file.content, file.encoding === 'BASE64' ? 'base64' : 'utf8');
  if (flags.out === undefined) io.out(content.toString().replace(/\r?\n$/, ''));
  else await writeOut(io, flags.out, content);
  for (const loss of file.losses) io.err(lossLine(loss));
}
