import path from 'node:path';
import { defineConfig } from 'prisma/config';

const prismaFolder = path.join(import.meta.dirname, '..', 'prisma');

export default defineConfig({
  schema: prismaFolder,
  migrations: { path: path.join(prismaFolder, 'migrations') },
});
