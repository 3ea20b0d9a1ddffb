import type { ServiceContext } from '../context.ts';
import { contact, ingestRecords, serviceCase } from '../domains/crm/index.ts';
import { ingestInteractions } from '../domains/interaction/index.ts';
import { encodeGlobalId } from '../kernel/ids.ts';
import {
  complaintCases,
  complaintContacts,
  complaintInteractions,
  complaintRules,
} from './complaint-customers.ts';
import { each, lookUp, put } from './put-rows.ts';

const SYSTEM = 'demo-crm';
const KEEP_GOOD = { dryRun: false, atomic: true };

/** Adds who complained and what happened to the map of today. */
export async function loadCustomers(ctx: ServiceContext): Promise<void> {
  await loadRules(ctx);
  const people = complaintContacts.map(({ id, ...fields }) => ({
    reference: { system: SYSTEM, objectType: 'contact', externalId: id },
    belongsTo: {},
    fields: { ...fields, tags: [...fields.tags] },
  }));
  const ofPeople = { entity: contact, target: 'contactId' } as const;
  expectNoErrors(await ingestRecords(ctx, called('contacts'), ofPeople, people, KEEP_GOOD));
  const cases = complaintCases.map(({ id, contact: owner, fields }) => ({
    reference: { system: SYSTEM, objectType: 'case', externalId: id },
    belongsTo: { contactId: { system: SYSTEM, objectType: 'contact', externalId: owner } },
    fields: withMoments(fields),
  }));
  const ofCases = { entity: serviceCase, target: 'serviceCaseId' } as const;
  expectNoErrors(await ingestRecords(ctx, called('cases'), ofCases, cases, KEEP_GOOD));
  expectNoErrors(
    await ingestInteractions(ctx, called('interactions'), complaintInteractions, KEEP_GOOD),
  );
}

const called = (what: string) => ({ field: `demo ${what}`, args: [] });

async function loadRules(ctx: ServiceContext): Promise<void> {
  const find = lookUp(ctx);
  const journeyMapId = await find('JourneyMap', 'today');
  const { workspaceId } = ctx.actor;
  const rules = await each(complaintRules, async ({ key, name, type, step, touchpoint }) => {
    const placement = await ctx.db.touchpointPlacement.findFirstOrThrow({
      where: {
        workspaceId,
        stepId: await find('Step', step, { journeyMapId }),
        touchpointId: await find('Touchpoint', touchpoint),
      },
      select: { id: true },
    });
    return {
      key,
      name,
      placementId: encodeGlobalId('TouchpointPlacement', placement.id),
      conditions: [{ field: 'TYPE', values: [type] }],
    };
  });
  await put(ctx, 'MatchRule', rules);
  const personaId = encodeGlobalId('Persona', await find('Persona', 'sofia'));
  const online = { key: 'online', name: 'Always online', personaId };
  await put(ctx, 'PersonaRule', [
    { ...online, conditions: [{ field: 'TAG', values: ['online'] }] },
  ]);
  await put(ctx, 'Metric', [
    {
      key: 'survey-answers',
      name: 'What surveys say',
      type: 'CSAT',
      variant: 'MEAN',
      periodUnit: 'MONTH',
    },
  ]);
  await put(ctx, 'MetricComputation', [
    {
      key: 'answers',
      metricId: encodeGlobalId('Metric', await find('Metric', 'survey-answers')),
      subject: 'INTERACTION',
      conditions: [{ field: 'TYPE', values: ['survey.answered'] }],
    },
  ]);
}

/** GraphQL coerces moments; here they come as texts. */
function withMoments(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name.endsWith('At') ? new Date(String(value)) : value,
    ]),
  );
}

function expectNoErrors({ rows }: { rows: readonly { errors: readonly { message: string }[] }[] }) {
  const [problem] = rows.flatMap(({ errors }) => errors);
  if (problem) throw new Error(`The demo does not load: ${problem.message}`);
}
