import { expect, it } from 'vitest';
import { barReporter } from './reporter.ts';

it('says nothing while the bar moves, and everything when it stands', () => {
  const said: string[] = [];
  const note = (text: string) => {
    said.push(text);
  };
  const reporter = barReporter(
    { out: note, err: note, env: {}, cwd: '.', isTerminal: true },
    (title) => {
      said.push(`[${title}`);
      return {
        advance: ({ event }) => said.push(event),
        end: ({ status }) => said.push(`${status}]`),
      };
    },
  );
  const file = 'bike.csv';

  reporter.tell({ event: 'start', file, place: 1, of: 2 });
  reporter.tell({ event: 'read', file, message: '1 step.' });
  reporter.tell({ event: 'note', file, message: 'Mind it.' });
  reporter.tell({ event: 'failed', file, code: 'NETWORK', message: 'It is gone.' });
  reporter.done({
    file,
    status: 'failed',
    error: { code: 'NETWORK', message: 'It is gone.' },
    problems: [],
  });

  expect(said).toEqual([
    '[Importing bike.csv (1 of 2)',
    'read',
    'note',
    'failed',
    'failed]',
    '  1 step.',
    '  note: Mind it.',
    '  bike.csv It is gone. [NETWORK]',
    'bike.csv: not imported.',
  ]);
});
