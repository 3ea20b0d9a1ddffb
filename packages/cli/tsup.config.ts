import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  dts: false,
  // The readers of files are the server's; they come along, so that the package stands alone.
  noExternal: ['@parcours/api'],
});
