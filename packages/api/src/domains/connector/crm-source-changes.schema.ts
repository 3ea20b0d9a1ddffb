import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { job } from '../../jobs/index.ts';
import { Job } from '../job/index.ts';
import { crmSource } from './crm-source.entity.ts';
import { CrmSource } from './crm-source.schema.ts';
import { type SourceTask, startTask } from './drive-source.service.ts';
import { createSource, setPaused, setSecret, updateSource } from './manage-source.service.ts';

const SecretInput = builder.inputType('CrmSecretInput', {
  description: 'A secret of a source. It is sealed, and cannot be read back.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'What it is called, as crmConnectors lists it.',
    }),
    value: t.string({ required: true, description: 'The secret.' }),
  }),
});

const changes = {
  settings: 'Where it is and what of it is read, as the connector describes it.',
  mapping:
    'Rules from record to contact, case and interaction. Null takes those of the connector. They hold for what comes from now on; crmSourceRemap applies them to what is there.',
  writeBack:
    'Which properties of its contacts follow what happens here: a list of property and value, one of STEP, ENTERED_AT, LAST_TOUCHPOINT, PERSONA and LAST_SCORE, the last with an interactionType. Null tells it nothing.',
  identity:
    'When a contact of it may be one that is known by its e-mail address: verified, conditions on the record (none where the source verifies all), and blocked, addresses and domains such as @example.com. Null never. Names and telephone numbers never count.',
  pollSeconds: 'How many seconds lie between two runs: 10 to 86,400, 300 when left out.',
  retentionDays:
    'How many days raw payloads are kept; null keeps them until their subject is erased.',
} as const;

const CreateInput = builder.inputType('CrmSourceCreateInput', {
  description: 'A source to connect.',
  fields: (t) => ({
    key: t.string({ description: 'A name for machines, unique in the workspace.' }),
    name: t.string({ required: true, description: 'What people call it.' }),
    connector: t.string({
      required: true,
      description: 'The connector, as crmConnectors lists it.',
    }),
    system: t.string({
      description: 'What its records go by here; the connector when left out. It stays.',
    }),
    secrets: t.field({
      type: [SecretInput],
      required: true,
      defaultValue: [],
      description: 'Its secrets. They are sealed, and cannot be read back.',
    }),
    settings: t.field({ type: 'JSON', description: changes.settings }),
    mapping: t.field({ type: 'JSON', description: changes.mapping }),
    writeBack: t.field({ type: 'JSON', description: changes.writeBack }),
    identity: t.field({ type: 'JSON', description: changes.identity }),
    pollSeconds: t.int({ description: changes.pollSeconds }),
    retentionDays: t.int({ description: changes.retentionDays }),
  }),
});

const UpdateInput = builder.inputType('CrmSourceUpdateInput', {
  description: 'Changes of a source: absent leaves a field, null clears it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the source.' }),
    name: t.string({ description: 'What people call it.' }),
    settings: t.field({ type: 'JSON', description: changes.settings }),
    mapping: t.field({ type: 'JSON', description: changes.mapping }),
    writeBack: t.field({ type: 'JSON', description: changes.writeBack }),
    identity: t.field({ type: 'JSON', description: changes.identity }),
    pollSeconds: t.int({ description: changes.pollSeconds }),
    retentionDays: t.int({ description: changes.retentionDays }),
  }),
});

const SecretSetInput = builder.inputType('CrmSourceSecretSetInput', {
  description: 'A secret to set.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the source.' }),
    secret: t.field({ type: SecretInput, required: true, description: 'The secret.' }),
  }),
});

const TargetInput = builder.inputType('CrmSourceTargetInput', {
  description: 'Which source.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The id of the source.' }) }),
});

builder.mutationField('crmSourceCreate', (t) =>
  t.field({
    type: CrmSource,
    description:
      'Connects a source. Test it with crmSourceCheck, then read it with crmSourceRun. Needs the scope ADMIN.',
    args: { input: t.arg({ type: CreateInput, required: true, description: 'The source.' }) },
    resolve: async (_root, { input }, ctx, info) =>
      readBack(crmSource, ctx, info, await createSource(ctx, callOf(info, input), input)) as never,
  }),
);

builder.mutationField('crmSourceUpdate', (t) =>
  t.field({
    type: CrmSource,
    description: 'Changes a source. Needs the scope ADMIN.',
    args: { input: t.arg({ type: UpdateInput, required: true, description: 'The changes.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const { id, ...given } = input;
      const call = callOf(info, input);
      const changed = await updateSource(ctx, call, decodeId('CrmSource', id), given);
      return readBack(crmSource, ctx, info, changed) as never;
    },
  }),
);

builder.mutationField('crmSourceSecretSet', (t) =>
  t.field({
    type: CrmSource,
    description:
      'Sets a secret of a source. The one it replaces is accepted for a day where it signs webhooks. Needs the scope ADMIN.',
    args: { input: t.arg({ type: SecretSetInput, required: true, description: 'The secret.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const id = decodeId('CrmSource', input.id);
      const changed = await setSecret(ctx, callOf(info, input), id, input.secret);
      return readBack(crmSource, ctx, info, changed) as never;
    },
  }),
);

function addPausing(field: 'crmSourcePause' | 'crmSourceResume', description: string): void {
  builder.mutationField(field, (t) =>
    t.field({
      type: CrmSource,
      description,
      args: { input: t.arg({ type: TargetInput, required: true, description: 'Which source.' }) },
      resolve: async (_root, { input }, ctx, info) => {
        const id = decodeId('CrmSource', input.id);
        const isPaused = field === 'crmSourcePause';
        const changed = await setPaused(ctx, callOf(info, input), id, isPaused);
        return readBack(crmSource, ctx, info, changed) as never;
      },
    }),
  );
}

addPausing('crmSourcePause', 'Leaves a source alone. Needs the scope ADMIN. Safe to repeat.');
addPausing(
  'crmSourceResume',
  'Reads and writes a paused source again. Needs the scope ADMIN. Safe to repeat.',
);

function addTask(task: SourceTask, field: string, description: string): void {
  builder.mutationField(field, (t) =>
    t.field({
      type: Job,
      description: `${description} Needs the scope ADMIN.`,
      args: { input: t.arg({ type: TargetInput, required: true, description: 'Which source.' }) },
      resolve: async (_root, { input }, ctx, info) => {
        const id = decodeId('CrmSource', input.id);
        const jobId = await startTask(ctx, callOf(info, input), id, task);
        return readBack(job, ctx, info, jobId) as never;
      },
    }),
  );
}

addTask(
  'CHECK',
  'crmSourceCheck',
  'Tests a source in the background, and lists the fields its records have.',
);
addTask('RUN', 'crmSourceRun', 'Reads what has changed at a source, in the background.');
addTask(
  'RECONCILE',
  'crmSourceReconcile',
  'Reads a source and compares everything it has with what is known of it, in the background: finds what was missed, and what was deleted.',
);
addTask(
  'REMAP',
  'crmSourceRemap',
  'Applies the mapping to everything a source has sent, in the background, without asking it again.',
);
