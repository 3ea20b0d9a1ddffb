import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;
const ids: Record<string, string> = {};

async function make(document: string): Promise<void> {
  const declared = Object.keys(ids).filter((name) => new RegExp(`\\$${name}\\b`).test(document));
  const head = declared.length > 0 ? `(${declared.map((name) => `$${name}: ID!`).join(', ')})` : '';
  const { data, errors } = await ws.admin(`mutation ${head} { ${document} }`, ids);
  expect(errors).toBeUndefined();
  for (const [alias, made] of Object.entries<{ id: string }>(data)) ids[alias] = made.id;
}

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  await make(`
    web: channelCreate(input: { name: "Website", medium: DIGITAL }) { id }
    phone: channelCreate(input: { name: "Telephone", medium: HUMAN }) { id }
    marcel: personaCreate(input: { key: "marcel", name: "Marcel", digitalUse: NONE }) { id }
    order: journeyCreate(input: { key: "order", name: "I order" }) { id }
    give: journeyCreate(input: { key: "give-back", name: "I give it back" }) { id }`);
  await make(`
    site: touchpointCreate(input: { key: "site", name: "=Site", channelId: $web }) { id }
    hotline: touchpointCreate(input: { key: "hotline", name: "Hotline", channelId: $phone }) { id }
    today: journeyMapCreate(input: { journeyId: $order, key: "today", name: "Today", personaIds: [$marcel] }) { id }
    clean: journeyMapCreate(input: { journeyId: $give, key: "clean", name: "Clean", personaIds: [$marcel] }) { id }
    other: journeyMapCreate(input: { journeyId: $give, key: "today", name: "Today" }) { id }`);
  await make('buy: phaseCreate(input: { journeyMapId: $today, key: "buy", name: "Buy" }) { id }');
  await make(`
    look: stepCreate(input: { journeyMapId: $today, phaseId: $buy, key: "look", name: "Look" }) { id }
    pay: stepCreate(input: { journeyMapId: $today, phaseId: $buy, key: "pay", name: "Pay" }) { id }
    ask: stepCreate(input: { journeyMapId: $clean, key: "ask", name: "Ask" }) { id }`);
  await make(`
    x1: touchpointPlacementCreate(input: { stepId: $pay, touchpointId: $site, isEntryPoint: true, isExitPoint: true, isMomentOfTruth: true }) { id }
    x2: touchpointPlacementCreate(input: { stepId: $ask, touchpointId: $hotline }) { id }`);
  cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
});
afterEach(() => server.app.prisma.lintSuppression.deleteMany({ where: { workspaceId: ws.id } }));
afterAll(async () => {
  cli.remove();
  await server.close();
});

const INCLUSION =
  '“Marcel” (digitalUse NONE) has no way through without digital channels: “Pay” stands in the way.';

describe('parcours lint', () => {
  it('prints findings by map and step with a sum, and ends with 1', async () => {
    expect(await cli.run('lint', 'order/today')).toEqual({
      code: 1,
      err: '',
      out: `I order · Today
  marcel
    error    ${INCLUSION} [persona-without-non-digital-path]
  buy / look
    warning  The step “Look” has no touchpoint. [step-without-touchpoint]
  buy / pay
    warning  The moment of truth “=Site” at “Pay” is not measured. [moment-of-truth-without-metric]

1 map: 1 error, 2 warnings.`,
    });
  });

  it('ends with 0 when nothing counts', async () => {
    const clean = { code: 0, out: '1 map: nothing found.', err: '' };

    expect(await cli.run('lint', 'clean')).toEqual(clean);
    expect(await cli.run('lint', ids.clean ?? '')).toEqual(clean);
    expect((await cli.run('lint', 'clean', '--severity', 'info')).code).toBe(1);
  });

  it.each([
    [['--severity', 'error'], 1],
    [['--max-warnings', '5'], 1],
    [['--rule', 'step-without-touchpoint'], 1],
    [['--rule', 'step-without-touchpoint', 'review-overdue', '--max-warnings', '1'], 0],
    [['--rule', 'step-without-touchpoint', '--severity', 'error'], 0],
    [['--rule', 'touchpoint-without-process'], 1],
    [['--rule', 'waiting-unexplained'], 0],
  ])('with %j ends with %i', async (options, code) => {
    expect((await cli.run('lint', 'order/today', ...options)).code).toBe(code);
  });

  it('looks at the maps of a journey, some of them, or all there are', async () => {
    const sumOf = async (...argv: string[]) =>
      (await cli.run('lint', ...argv, '--rule', 'map-without-persona')).out.split('\n').at(-1);

    expect(await sumOf('--journey', 'give-back')).toBe('2 maps: 1 warning.');
    expect(await sumOf('clean', '--journey', 'give-back')).toBe('1 map: nothing found.');
    expect(await sumOf('order/today', 'give-back/today')).toBe('2 maps: 1 warning.');
    expect(await sumOf('--all')).toBe('3 maps: 1 warning.');
  });

  it('counts what is meant to be apart, and shows it when asked', async () => {
    await make(
      'meant: lintSuppressionCreate(input: { rule: "step-without-touchpoint", subjectId: $look, reason: "Alone at home." }) { id }',
    );
    const rule = ['--rule', 'step-without-touchpoint'];

    expect(await cli.run('lint', 'order/today', ...rule)).toEqual({
      code: 0,
      err: '',
      out: '1 map: nothing found. 1 finding suppressed.',
    });
    const shown = await cli.run('lint', 'order/today', ...rule, '--suppressed');
    expect([shown.code, shown.out.split('\n')[2]]).toEqual([
      0,
      '    warning  The step “Look” has no touchpoint. Meant: Alone at home. [step-without-touchpoint]',
    ]);
  });

  it('prints JSON, one object a line', async () => {
    const { code, out } = await cli.run(
      'lint',
      'order/today',
      '--severity',
      'error',
      '--format',
      'json',
    );

    const step = {
      type: 'Step',
      id: ids.pay,
      name: 'Pay',
      path: 'buy / pay',
      stepPath: 'buy / pay',
    };
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => JSON.parse(line))).toEqual([
      {
        event: 'finding',
        map: {
          id: ids.today,
          key: 'today',
          name: 'Today',
          journey: { key: 'order', name: 'I order' },
        },
        rule: 'persona-without-non-digital-path',
        severity: 'ERROR',
        message: INCLUSION,
        subject: {
          type: 'Persona',
          id: ids.marcel,
          name: 'Marcel',
          path: 'marcel',
          stepPath: null,
        },
        related: [step],
        suppressedBy: null,
      },
      { event: 'done', maps: 1, errors: 1, warnings: 0, infos: 0, suppressed: 0 },
    ]);
  });

  it('prints CSV in which nothing runs as a formula, and the sum to stderr', async () => {
    const { out, err } = await cli.run(
      'lint',
      'order/today',
      '--rule',
      'moment-of-truth-without-metric',
      '--format',
      'csv',
    );

    expect(out.split('\n')).toEqual([
      'journey,map,path,severity,rule,type,id,name,message,suppressed',
      `I order,Today,buy / pay / site,warning,moment-of-truth-without-metric,TouchpointPlacement,${ids.x1},'=Site,The moment of truth “=Site” at “Pay” is not measured.,`,
    ]);
    expect(err).toBe('1 map: 1 warning.');
  });

  it.each([
    [[], 'NO_MAP'],
    [['order/today', '--all'], 'BAD_OPTION'],
    [['order/today', '--max-warnings', 'few'], 'BAD_OPTION'],
    [['order/today', '--severity', 'fatal'], 'invalid'],
  ])('does not understand %j', async (argv, word) => {
    const { code, err, out } = await cli.run('lint', ...argv);

    expect({ code, err, out }).toEqual({ code: 2, err: expect.stringContaining(word), out: '' });
  });

  it.each([
    [['today'], 'More than one map has the key “today”.', 'AMBIGUOUS_KEY'],
    [['nowhere'], 'There is no map with the key “nowhere”.', 'NOT_FOUND'],
    [['nowhere/today'], 'There is no journey with the key “nowhere”.', 'NOT_FOUND'],
    [['order/nothing'], 'The journey “order” has no map with the key “nothing”.', 'NOT_FOUND'],
    [
      ['order/today', '--rule', 'step-without-touchpoin'],
      'There is no lint rule “step-without-touchpoin”. The nearest is “step-without-touchpoint”.',
      'NOT_FOUND',
    ],
    [['clean', '--url', 'http://127.0.0.1:9'], 'The server is not reachable at', 'NETWORK'],
  ])('tells with 3 that %j was not looked at', async (argv, message, word) => {
    const { code, err } = await cli.run('lint', ...argv);

    expect([code, err]).toEqual([3, expect.stringContaining(message)]);
    expect(err).toContain(`[${word}]`);
  });
});
