import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // graphql 16 ships two builds; Pothos and Yoga load the CommonJS one, and
    // `instanceof GraphQLError` only holds when the tests load that one too.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['packages/*/{src,test,codegen}/**/*.test.ts'],
    globalSetup: ['packages/api/src/testing/global-setup.ts'],
    setupFiles: ['packages/api/src/testing/fail-on-console-error.ts'],
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
