import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId, newId } from '../../kernel/ids.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { LINT_RULES } from './rules/registry.ts';

let server: TestServer;
let ws: TestWorkspace;
const ids: Record<string, string> = {};

/** Runs mutations, one per alias, and remembers the ids they answer. */
async function make(document: string): Promise<void> {
  const declared = Object.keys(ids).filter((name) => new RegExp(`\\$${name}\\b`).test(document));
  const head = declared.length > 0 ? `(${declared.map((name) => `$${name}: ID!`).join(', ')})` : '';
  const { data, errors } = await ws.admin(`mutation ${head} { ${document} }`, ids);
  expect(errors).toBeUndefined();
  for (const [alias, made] of Object.entries<{ id: string }>(data)) ids[alias] = made.id;
}

const LINT = `query ($id: ID!, $rules: [String!], $minSeverity: LintSeverity! = INFO) {
  journeyMapLint(id: $id, rules: $rules, minSeverity: $minSeverity) {
    findings { rule severity message subject { type id name path stepId stepPath } related { id } suppressedBy { id } }
    errorCount warningCount infoCount suppressedCount
  }
}`;

async function lint(id: string, variables: object = {}) {
  const { data, errors } = await ws.admin(LINT, { id, ...variables });
  expect(errors).toBeUndefined();
  return data.journeyMapLint;
}

interface Told {
  rule: string;
  subject: { path: string; stepId: string | null };
}

const pathsBy = async (id: string, rule: string) =>
  (await lint(id, { rules: [rule] })).findings.map(({ subject }: Told) => subject.path);

beforeAll(async () => {
  server = await startServer({}, { now: () => new Date('2026-11-22T12:00:00Z') });
  ws = await server.openWorkspace();
  await make(`
    journey: journeyCreate(input: { key: "return", name: "I return an order", reviewDate: "2026-11-21" }) { id }
    web: channelCreate(input: { name: "Website", medium: DIGITAL }) { id }
    mail: channelCreate(input: { name: "E-mail", medium: DIGITAL }) { id }
    phone: channelCreate(input: { name: "Telephone", medium: HUMAN }) { id }
    agent: actorCreate(input: { name: "Agent" }) { id }
    customer: actorCreate(input: { name: "Customer", kind: CUSTOMER }) { id }
    desk: systemCreate(input: { name: "HelpDesk" }) { id }
    process: processCreate(input: { key: "take-back", name: "Take back" }) { id }
    nps: metricCreate(input: { key: "nps", name: "Recommendation", type: NPS }) { id }
    slow: painPointCreate(input: { key: "slow", name: "It is slow" }) { id }
    lost: painPointCreate(input: { key: "lost", name: "It gets lost" }) { id }`);
  await make(`
    marcel: personaCreate(input: { key: "marcel", name: "Marcel", digitalUse: RARE, digitalAbility: EXPERT, preferredChannelIds: [$phone] }) { id }
    sofia: personaCreate(input: { key: "sofia", name: "Sofia", digitalUse: INTENSIVE }) { id }
    site: touchpointCreate(input: { key: "site", name: "Site", channelId: $web }) { id }
    letter: touchpointCreate(input: { key: "letter", name: "Letter" }) { id }
    hotline: touchpointCreate(input: { key: "hotline", name: "Hotline", channelId: $phone, ownerActorId: $agent }) { id }
    answer: touchpointCreate(input: { key: "answer", name: "Answer", channelId: $mail, ownerActorId: $agent }) { id }
    element: processElementCreate(input: { processId: $process, name: "Check it" }) { id }
    hire: actionCreate(input: { key: "hire", name: "Hire", painPointIds: [$slow] }) { id }
    never: actionCreate(input: { key: "never", name: "Never", status: REJECTED, painPointIds: [$lost] }) { id }
    map: journeyMapCreate(input: { journeyId: $journey, key: "today", name: "Today" }) { id }
    empty: journeyMapCreate(input: { journeyId: $journey, key: "empty", name: "Empty", reviewDate: "2026-11-22" }) { id }`);
  await make(`
    people: journeyMapUpdate(input: { id: $map, personaIds: [$marcel, $sofia] }) { id }
    second: phaseCreate(input: { journeyMapId: $map, key: "second", name: "Send", position: 2 }) { id }
    first: phaseCreate(input: { journeyMapId: $map, key: "first", name: "Ask", position: 1 }) { id }
    lane: laneCreate(input: { journeyMapId: $map, name: "Customer", actorId: $customer }) { id }
    behind: laneCreate(input: { journeyMapId: $map, name: "Behind", role: BACKSTAGE_ACTIONS }) { id }`);
  await make(`
    send: stepCreate(input: { journeyMapId: $map, phaseId: $second, key: "send", name: "Send it", waitingSeconds: 60 }) { id }
    rate: stepCreate(input: { journeyMapId: $map, phaseId: $second, key: "rate", name: "Rate", optional: true }) { id }
    form: stepCreate(input: { journeyMapId: $map, phaseId: $first, key: "form", name: "Fill the form" }) { id }
    ask: stepCreate(input: { journeyMapId: $map, phaseId: $first, key: "ask", name: "Ask", waitingSeconds: 60, waitingActivity: "Music" }) { id }
    loose: stepCreate(input: { journeyMapId: $map, name: "Think" }) { id }`);
  await make(`
    x1: touchpointPlacementCreate(input: { stepId: $form, touchpointId: $site, isMomentOfTruth: true }) { id }
    x2: touchpointPlacementCreate(input: { stepId: $ask, touchpointId: $hotline }) { id }
    x3: touchpointPlacementCreate(input: { stepId: $ask, touchpointId: $answer }) { id }
    x4: touchpointPlacementCreate(input: { stepId: $send, touchpointId: $letter }) { id }
    x5: touchpointPlacementCreate(input: { stepId: $rate, touchpointId: $site, isExitPoint: true }) { id }
    c1: cardCreate(input: { laneId: $lane, stepId: $ask, text: "Looks for the helpdesk" }) { id }
    c2: cardCreate(input: { laneId: $behind, stepId: $form, text: "Opens HelpDesk" }) { id }
    e1: emotionPointCreate(input: { stepId: $ask, personaId: $marcel, score: 1 }) { id }
    e2: emotionPointCreate(input: { stepId: $ask, personaId: $sofia, score: 1, source: MEASURED }) { id }
    p1: painPointPlacementCreate(input: { painPointId: $slow, touchpointId: $answer }) { id }
    p2: painPointPlacementCreate(input: { painPointId: $lost, stepId: $send }) { id }
    l1: processLinkCreate(input: { stepId: $send, processElementId: $element }) { id }
    l2: processLinkCreate(input: { touchpointId: $site, processId: $process }) { id }
    gone: processArchive(input: { id: $process }) { id }
    m1: metricPlacementCreate(input: { metricId: $nps, touchpointId: $hotline }) { id }
    t1: targetCreate(input: { metricId: $nps, operator: AT_MOST, value: 20 }) { id }
    t2: targetCreate(input: { metricId: $nps, operator: AT_LEAST, value: 20 }) { id }`);
});
afterAll(() => server.close());

describe('journeyMapLint', () => {
  it('tells everything that is wrong with a map, the gravest first, with what to look at', async () => {
    const { findings, ...counts } = await lint(ids.map ?? '');

    expect(
      findings.map(({ rule, severity, subject }: Told & { severity: string }) =>
        [severity, rule, subject.path].join(' · '),
      ),
    ).toEqual([
      'ERROR · persona-without-non-digital-path · marcel',
      'ERROR · dangling-process-link · second / send / Check it',
      'ERROR · dangling-process-link · first / form / site / Take back',
      'ERROR · target-against-good-direction · first / ask / hotline / nps',
      'WARNING · review-overdue · today',
      'WARNING · channel-against-preference · marcel',
      'WARNING · digital-journey-without-entry-point · today',
      'WARNING · step-without-touchpoint · Think',
      'WARNING · touchpoint-without-channel · second / send / letter',
      'WARNING · waiting-unexplained · second / send',
      'WARNING · moment-of-truth-without-metric · first / form / site',
      'WARNING · emotions-all-assumed · marcel',
      'WARNING · pain-point-without-action · second / send / lost',
      'WARNING · action-without-owner · first / ask / answer / hire',
      'WARNING · action-without-metric · first / ask / answer / hire',
      'INFO · phase-without-metric · second',
      'INFO · touchpoint-without-process · first / ask / hotline',
      'INFO · touchpoint-without-process · first / ask / answer',
      'INFO · actor-on-two-channels · first / ask',
      'INFO · company-word-in-customer-lane · first / ask',
    ]);
    expect(counts).toEqual({ errorCount: 4, warningCount: 11, infoCount: 5, suppressedCount: 0 });
    expect(findings[0]).toEqual({
      rule: 'persona-without-non-digital-path',
      severity: 'ERROR',
      message:
        '“Marcel” (digitalUse RARE) has no way through without digital channels: “Fill the form” stands in the way.',
      subject: {
        type: 'Persona',
        id: ids.marcel,
        name: 'Marcel',
        path: 'marcel',
        stepId: null,
        stepPath: null,
      },
      related: [{ id: ids.form }],
      suppressedBy: null,
    });
  });

  it('names subjects that node finds', async () => {
    const { findings } = await lint(ids.map ?? '');

    const subjects: { id: string; type: string }[] = findings.map(({ subject }: Told) => subject);
    const { data } = await ws.admin(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id type: __typename } }',
      { ids: subjects.map(({ id }) => id) },
    );

    expect(data.nodes).toEqual(subjects.map(({ id, type }) => ({ id, type })));
  });

  it('tells what was asked for: rules, and from a severity on', async () => {
    const errors = await lint(ids.map ?? '', { minSeverity: 'ERROR' });
    const some = await lint(ids.map ?? '', {
      rules: ['waiting-unexplained', 'actor-on-two-channels'],
      minSeverity: 'WARNING',
    });
    const none = await lint(ids.map ?? '', { rules: [] });

    expect(errors).toMatchObject({ errorCount: 4, warningCount: 0, infoCount: 0 });
    expect(errors.findings).toHaveLength(4);
    expect(some.findings.map(({ rule }: Told) => rule)).toEqual(['waiting-unexplained']);
    expect(none).toEqual({
      findings: [],
      errorCount: 0,
      warningCount: 0,
      infoCount: 0,
      suppressedCount: 0,
    });
  });

  it('lets the persona through as soon as the step has another way', async () => {
    const rule = 'persona-without-non-digital-path';
    await make(
      'way: touchpointPlacementCreate(input: { stepId: $form, touchpointId: $hotline }) { id }',
    );
    const open = await pathsBy(ids.map ?? '', rule);
    await make('away: touchpointPlacementDelete(input: { id: $way }) { id }');

    expect([open, await pathsBy(ids.map ?? '', rule)]).toEqual([[], ['marcel']]);
  });

  it('says of an empty map what can be said', async () => {
    const { findings } = await lint(ids.empty ?? '');

    expect(findings.map(({ rule }: Told) => rule)).toEqual(['map-without-persona']);
  });

  it('compares a target map with the one it is based on', async () => {
    await make(
      'next: journeyMapCreate(input: { journeyId: $journey, name: "Next", state: TO_BE, basedOnId: $map }) { id }',
    );
    await make(`
      kept: stepCreate(input: { journeyMapId: $next, key: "ask", name: "Ask less" }) { id }
      chat: stepCreate(input: { journeyMapId: $next, key: "chat", name: "Chat" }) { id }
      bot: stepCreate(input: { journeyMapId: $next, key: "bot", name: "Bot" }) { id }`);
    await make('reason: actionPlacementCreate(input: { actionId: $hire, stepId: $chat }) { id }');

    expect(await pathsBy(ids.next ?? '', 'to-be-step-without-origin')).toEqual(['bot']);
  });

  it('objects to a before and after from too few answers, and not to one that is still to come', async () => {
    await make(`
      d1: dataPointCreate(input: { metricId: $nps, periodStartDate: "2026-09-01", components: { promoters: 3, passives: 1, detractors: 1 } }) { id }
      d2: dataPointCreate(input: { metricId: $nps, periodStartDate: "2026-11-01", components: { promoters: 40, passives: 1, detractors: 1 } }) { id }
      done: actionUpdate(input: { id: $hire, status: DONE, doneDate: "2026-10-15" }) { id }
      few: actionEffectCreate(input: { actionId: $hire, metricId: $nps, beforeFirstDate: "2026-09-01", beforeLastDate: "2026-09-30", afterFirstDate: "2026-11-01", afterLastDate: "2026-11-30" }) { id }
      later: actionEffectCreate(input: { actionId: $hire, metricId: $nps, beforeFirstDate: "2026-09-01", beforeLastDate: "2026-09-30", afterFirstDate: "2027-11-01", afterLastDate: "2027-11-30" }) { id }`);

    const { findings } = await lint(ids.map ?? '', { rules: ['effect-not-comparable'] });

    expect(findings).toEqual([
      {
        rule: 'effect-not-comparable',
        severity: 'WARNING',
        message:
          '“Recommendation” before and after “Hire” cannot be compared: Only 5 stand behind the value before; the rule of thumb, as the metric says none, is 30.',
        subject: {
          type: 'ActionEffect',
          id: ids.few,
          name: 'Recommendation',
          path: 'first / ask / answer / hire',
          stepId: ids.ask,
          stepPath: 'first / ask',
        },
        related: [],
        suppressedBy: null,
      },
    ]);
  });

  it('refuses unknown rules with the nearest one, and unknown maps', async () => {
    const refused = async (id: string | undefined, rules: string[] | null) =>
      (await ws.admin(LINT, { id, rules })).errors;

    expect(
      await refused(ids.map, ['step-without-touchpoint', 'pain-point-without-actions']),
    ).toEqual([
      expect.objectContaining({
        message:
          'There is no lint rule “pain-point-without-actions”. The nearest is “pain-point-without-action”.',
        extensions: expect.objectContaining({ code: 'NOT_FOUND', path: 'rules.1' }),
      }),
    ]);
    expect(await refused(encodeGlobalId('JourneyMap', newId()), null)).toEqual([
      expect.objectContaining({
        message: 'There is no journey map with this id.',
        extensions: expect.objectContaining({ code: 'NOT_FOUND', path: 'id' }),
      }),
    ]);
    expect(await refused(ids.ask, null)).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', path: 'id' }),
      }),
    ]);
  });

  it('does not show a map to another workspace', async () => {
    const other = await server.openWorkspace();

    const { data, errors } = await other.admin(LINT, { id: ids.map });

    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['NOT_FOUND']]);
  });
});

describe('lintRules', () => {
  it('lists every rule with why it matters and what to do', async () => {
    const { data } = await ws.admin('{ lintRules { id title description remedy severity } }');

    expect(data.lintRules).toEqual(
      LINT_RULES.map(({ id, title, description, remedy, severity }) => ({
        id,
        title,
        description,
        remedy,
        severity,
      })),
    );
  });
});
