import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    main: 'src/main.ts',
    // Its own file, because the database runs in a thread of its own.
    'embedded-worker': 'src/db/embedded/worker.ts',
    // Likewise: files are read in a thread with a limit of its own.
    'map-reading-worker': 'src/domains/map-file/reading-worker.ts',
    // Likewise: a file of BPMN must not keep requests waiting.
    'bpmn-reading-worker': 'src/domains/process-file/drawing-worker.ts',
    // So are large workbooks, while the server goes on serving.
    'workbook-worker': 'src/writing/workbook-worker.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  // Packages stay in node_modules: PGlite finds its WebAssembly beside its own code.
  skipNodeModulesBundle: true,
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: false,
});
