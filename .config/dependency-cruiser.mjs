// Who may import whom. Every rule says what to do instead.
const api = '^packages/api/src';
const domain = `${api}/domains/([^/]+)`;
const tests = '(\\.test\\.ts$|/testing/)';
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    forbid(
      'rules-are-pure',
      'Rules compute. Pass data in; do I/O in a service.',
      { path: `${api}/(kernel|domains/[^/]+/rules)/`, pathNot: tests },
      { path: `node_modules/(graphql|@pothos|@prisma)|${api}/(?!kernel/|domains/[^/]+/rules/)` },
    ),
    forbid(
      'reading-stands-alone',
      'Readers turn bytes into plain data, in any thread and in the CLI. Pass everything else in.',
      { path: `${api}/reading/`, pathNot: tests },
      { path: `node_modules/(graphql|@pothos|@prisma)|${api}/(?!kernel/|reading/)` },
    ),
    forbid(
      'writing-stands-alone',
      'Writers turn plain data into text or bytes, in any thread. Load it in a service. One that writes over a file may read it.',
      { path: `${api}/writing/`, pathNot: tests },
      {
        path: `node_modules/(graphql|@pothos|@prisma)|${api}/(?!kernel/|writing/|reading/bpmn/index\\.ts$)`,
      },
    ),
    forbid(
      'services-know-no-graphql',
      'Imports, connectors and jobs call services too. Translate in a schema file.',
      { path: `${api}/(entity|changes|db|jobs)/|\\.service\\.ts$`, pathNot: tests },
      { path: `node_modules/(graphql|@pothos)/|${api}/graphql/|\\.schema\\.ts$` },
    ),
    forbid(
      'domains-meet-at-the-index',
      'Enter another domain through its index.ts.',
      { path: domain, pathNot: tests },
      { path: domain, pathNot: [`${api}/domains/$1/`, '/index\\.ts$'] },
    ),
    forbid(
      'the-core-knows-no-domain',
      'Shared code serves every domain alike. Move what names one into that domain.',
      { path: `${api}/(kernel|db|entity|graphql|changes|jobs)/`, pathNot: tests },
      { path: `${api}/domains/` },
    ),
    forbid(
      'the-database-has-one-door',
      'Reach rows through ctx.db. Only db/ and start-up code hold a bare client or a driver.',
      { path: `${api}/(entity|graphql|domains|http)/`, pathNot: tests },
      { path: 'node_modules/(pg|@prisma/adapter-pg|@electric-sql)/' },
    ),
    forbid(
      'http-stays-outside',
      'A use case does not know how it was called. Hand in values.',
      { path: `${api}/(kernel|db|entity|graphql|changes|jobs|domains)/`, pathNot: tests },
      { path: `${api}/http/` },
    ),
    forbid(
      'connectors-point-inward',
      'A connector talks to another system and knows nothing of ours. Let the engine hand it what it needs.',
      { path: `${api}/connectors/`, pathNot: tests },
      {
        path: `node_modules/(graphql|@pothos|@prisma)|${api}/(?!connectors/|kernel/|config\\.ts$)`,
      },
    ),
    forbid(
      'the-core-names-no-vendor',
      'Put what one system needs into its connector, and what all need into the contract.',
      { path: `${api}/(?!connectors/)`, pathNot: tests },
      { path: `${api}/connectors/(?!outgoing/|secrets/|mapping/|testing/)[^/]+/` },
    ),
    forbid(
      'only-main-starts-and-stops',
      'Nothing imports the process. Put shared code where both can reach it.',
      { path: `${api}/`, pathNot: `${api}/main\\.ts$` },
      { path: `${api}/main\\.ts$` },
    ),
    forbid(
      'the-sdk-stands-alone',
      'The SDK runs in browsers, without the server. Generate what it needs to know.',
      { path: '^packages/sdk/src/', pathNot: tests },
      { path: '^packages/(api|cli)/|node_modules/(?!graphql-ws/)' },
    ),
    forbid(
      'the-sdk-runs-anywhere',
      'Use Web APIs: the SDK has no Node built-ins.',
      { path: '^packages/sdk/src/', pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'the-cli-uses-the-sdk',
      'The CLI talks to the server as any client does, and shares its readers of files.',
      { path: '^packages/cli/src/', pathNot: tests },
      { path: '^packages/api/', pathNot: `${api}/reading/index\\.ts$` },
    ),
    forbid('no-circles', 'Move what both need into a third file.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js'],
      conditionNames: ['import', 'default'],
    },
  },
};
