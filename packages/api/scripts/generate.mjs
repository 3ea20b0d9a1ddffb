// Runs `prisma generate` without the schema engine: generating needs none, yet the
// command stops when it cannot download one. Any executable satisfies its check.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..', '..');
const prisma = path.join(root, 'node_modules', 'prisma', 'build', 'index.js');
const { status } = spawnSync(
  process.execPath,
  [prisma, 'generate', '--config', path.join(root, '.config', 'prisma.ts'), '--no-hints'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  },
);
process.exit(status ?? 1);
