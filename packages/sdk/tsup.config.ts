import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', document: 'src/print-document.ts', ws: 'src/ws.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: ['graphql-ws'],
  splitting: true,
  clean: true,
  // tsup sets baseUrl for declarations, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
