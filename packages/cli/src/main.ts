import { run } from './run.ts';
import { processIo } from './terminal/io.ts';

// Who reads a pipe may have seen enough, as `head` has: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Not process.exit: what is still on its way to a pipe must get there.
process.exitCode = await run(process.argv.slice(2), processIo());
