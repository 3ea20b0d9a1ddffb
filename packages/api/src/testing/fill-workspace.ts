import { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { allModels, isDayColumn, type ModelField, modelOf } from '../db/datamodel.ts';
import { isMandatory, linkOf, writableColumns } from '../entity/columns.ts';
import { type EntityDefinition, findEntity } from '../entity/index.ts';
import { schema } from '../schema.ts';
import { inputValue } from './any-operation.ts';
import { bpmn } from './bpmn.ts';
import type { Call, TestServer, TestWorkspace } from './harness.ts';
import { importFile } from './map-files.ts';

/** The ids of what was made, by GraphQL type. */
export type MadeIds = ReadonlyMap<string, readonly string[]>;

/** Entities whose columns exclude each other, depending on what they refer to. */
const MADE_BY_HAND = new Set(['MetricComputation']);

/** Every entity with operations of its own that takes a complete row, each after what it refers to. */
export function writableEntities(): EntityDefinition[] {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const sorted: EntityDefinition[] = [];
  const add = (model: string) => {
    const entity = findEntity(model);
    if (!entity || sorted.includes(entity) || MADE_BY_HAND.has(model)) return;
    if (!(`${prefixOf(entity)}BulkUpsert` in mutations)) return;
    for (const target of dependenciesOf(entity)) if (target !== model) add(target);
    sorted.push(entity);
  };
  for (const { name } of allModels()) add(name);
  return sorted;
}

/** How the operations of an entity start. */
export function prefixOf({ model }: EntityDefinition): string {
  return model.charAt(0).toLowerCase() + model.slice(1);
}

function dependenciesOf(entity: EntityDefinition): string[] {
  return [
    ...modelOf(entity.model).references.values(),
    ...Object.keys(entity.links).map((name) => linkOf(entity, name).target),
  ];
}

/**
 * A complete row of an entity: a text in every text column, and a reference in
 * every reference that may be set together with the others.
 */
export function completeRow(
  entity: EntityDefinition,
  text: string,
  idOf: (type: string) => string | undefined,
): Record<string, unknown> {
  const model = modelOf(entity.model);
  const choices = [entity.exactlyOneOf ?? [], ...entity.oneOfEach, entity.atMostOneOf];
  const unwanted = new Set(choices.flatMap((columns) => columns.slice(1)));
  const row: Record<string, unknown> = {};
  for (const column of writableColumns(entity)) {
    const { name } = column;
    const isDerived = name === entity.container && entity.parent !== name;
    if (unwanted.has(name) || isDerived || name === 'position') continue;
    // What the server works out depends on the rest; a general value could contradict it.
    if (entity.inferred.includes(name)) continue;
    const target = model.references.get(name);
    const value = target ? idOf(target) : columnValue(entity, column, text);
    if (value !== undefined) row[name] = value;
  }
  for (const name of Object.keys(entity.links)) {
    const id = idOf(linkOf(entity, name).target);
    if (id) row[name] = [id];
  }
  return row;
}

/** Fields of conditions that take any text. */
const TEXT_FIELDS: Readonly<Record<string, string>> = {
  ContactField: 'LANGUAGE',
  InteractionField: 'TYPE',
};

/** A column with a shape of its own takes what its input type demands. */
function shapedValue({ model }: EntityDefinition, name: string, text: string): unknown {
  const row = schema.getType(`${model}RowInput`);
  const field = row instanceof GraphQLInputObjectType ? row.getFields()[name] : undefined;
  if (!field) return;
  return inputValue(
    field.type,
    ({ isRequired, name: part, type }) => {
      if (part === 'operator') return 'IS';
      if (part === 'field') return TEXT_FIELDS[type];
      if (type === 'String' && (isRequired || part === 'values')) return text;
    },
    name,
  );
}

function columnValue(entity: EntityDefinition, column: ModelField, text: string): unknown {
  const { name, type } = column;
  if (entity.readers[name]) return shapedValue(entity, name, text);
  if (column.kind === 'enum') {
    const declared = schema.getType(type);
    return declared instanceof GraphQLEnumType ? declared.getValues()[0]?.name : undefined;
  }
  if (column.isList) return [`${text} ${name}`];
  switch (type) {
    case 'String':
      return `${text} ${name}`;
    case 'Json':
      return { note: `${text} ${name}` };
    case 'Boolean':
      return true;
    case 'DateTime':
      return isDayColumn(column) ? '2026-11-21' : '2026-11-21T09:30:00Z';
    default:
      // Numbers with a default belong together; one alone could contradict the others.
      if (column.hasDefaultValue && !isMandatory(entity, column)) return;
      return Math.max(1, entity.ranges[name]?.[0] ?? 1);
  }
}

/** Values of columns whose form depends on another object; undefined leaves them out. */
const PARTICULAR: Readonly<Record<string, (key: string) => Record<string, unknown>>> = {
  ActionEffect: () => ({ dimensions: undefined }),
  DataPoint: (key) => ({
    origin: 'MANUAL',
    periodStartDate: key === 'one' ? '2026-11-21' : '2026-11-22',
    components: { promoters: 1, passives: 1, detractors: 1 },
    value: undefined,
    sampleSize: undefined,
  }),
  LintSuppression: () => ({ rule: 'step-without-touchpoint', subjectId: undefined }),
  Metric: () => ({ type: 'NPS' }),
};

/** Makes two objects of every type through the API; the second refers to the first where a type refers to itself. */
export async function fillWorkspace(
  server: Pick<TestServer, 'url'>,
  ws: Pick<TestWorkspace, 'key' | 'admin'>,
  text: string,
): Promise<MadeIds> {
  const call = ws.admin;
  const made = new Map<string, string[]>();
  for (const entity of writableEntities()) {
    const ids: string[] = [];
    made.set(entity.model, ids);
    for (const key of ['one', 'two']) {
      const row = {
        ...completeRow(entity, text, (type) => made.get(type)?.[0]),
        ...PARTICULAR[entity.model]?.(key),
      };
      const keyed = modelOf(entity.model).fields.has('key') ? { key, ...row } : row;
      const field = `${prefixOf(entity)}BulkUpsert`;
      const { data, errors } = await call(
        `mutation ($rows: [${entity.model}RowInput!]!) {
          result: ${field}(input: { rows: $rows }) { rows { id errors { message path } } }
        }`,
        { rows: [keyed] },
      );
      const [written] = data?.result.rows ?? [];
      if (!written?.id || written.errors.length > 0) {
        throw new Error(
          `${field} refused ${JSON.stringify(keyed)}: ${JSON.stringify(errors ?? written)}`,
        );
      }
      ids.push(written.id);
    }
  }
  return new Map([
    ...made,
    ...(await fillByIngest(call, text, made)),
    ...(await keepMap(call, text, made)),
    ...(await importProcess(call, text, made)),
    ['MetricComputation', [await computeMetric(call, text)]],
    ['MapFileImport', [await importMatrix(server, ws, text)]],
    ['CrmSource', [await connectSource(call, text)]],
  ]);
}

/** Connects a source, which is never read. */
async function connectSource(call: Call, text: string): Promise<string> {
  const { data } = await call(
    `mutation ($name: String!) {
      crmSourceCreate(input: { key: "one", name: $name, connector: "hubspot" }) { id }
    }`,
    { name: text },
  );
  return data.crmSourceCreate.id;
}

/** Imports a file of a map, and gives the id of that import. */
async function importMatrix(
  server: Pick<TestServer, 'url'>,
  ws: Pick<TestWorkspace, 'key' | 'admin'>,
  text: string,
): Promise<string> {
  const { id } = await importFile(
    server,
    ws,
    `${text}.csv`,
    `Step;${text}\n${text};${text}\n;${text}`,
  );
  return id;
}

/** Keeps a map as a version and as a template. */
async function keepMap(call: Call, text: string, made: MadeIds): Promise<MadeIds> {
  const { data } = await call(
    `mutation ($mapId: ID!, $text: String!) {
      snapshot: mapSnapshotCreate(input: { journeyMapId: $mapId, label: $text }) { id }
      template: mapTemplateCreate(input: { source: { journeyMapId: $mapId }, name: $text }) { id }
    }`,
    { mapId: made.get('JourneyMap')?.[0], text },
  );
  return new Map([
    ['MapSnapshot', [data.snapshot.id]],
    ['MapTemplate', [data.template.id]],
  ]);
}

/** Draws a process anew from a file, twice: what is linked is gone the second time. */
async function importProcess(call: Call, text: string, made: MadeIds): Promise<MadeIds> {
  const processId = made.get('Process')?.[0];
  const draw = async (...ids: string[]): Promise<{ id: string; elementId: string | null }[]> => {
    const tasks = ids.map((id) => `<bpmn:task id="${id}" name="${text}" />`);
    const file = bpmn(`<bpmn:process id="p">${tasks.join('')}</bpmn:process>`);
    const { data } = await call(
      `mutation ($processId: ID!, $file: ProcessFileInput!) {
        processImport(input: { processId: $processId, file: $file }) {
          process { elements { nodes { id elementId } } }
        }
      }`,
      { processId, file: { name: text, base64: Buffer.from(file).toString('base64') } },
    );
    return data.processImport.process.elements.nodes;
  };
  const drawn = await draw('stays', 'goes');
  const input = {
    touchpointId: made.get('Touchpoint')?.[0],
    processElementId: drawn.find(({ elementId }) => elementId === 'goes')?.id,
  };
  await call(
    'mutation ($input: ProcessLinkCreateInput!) { processLinkCreate(input: $input) { id } }',
    { input },
  );
  await draw('stays');
  return new Map([
    ['ProcessFile', processId ? [processId] : []],
    ['ProcessElement', [...(made.get('ProcessElement') ?? []), ...drawn.map(({ id }) => id)]],
  ]);
}

/** Makes a metric that is worked out, and gives the id of how. */
async function computeMetric(call: Call, text: string): Promise<string> {
  const { data } = await call(
    'mutation ($name: String!) { metricCreate(input: { name: $name, type: NPS }) { id } }',
    { name: text },
  );
  const made = await call(
    `mutation ($metricId: ID!, $text: String!) { metricComputationCreate(input: {
      metricId: $metricId, key: "one", subject: INTERACTION
      conditions: [{ field: TYPE, values: [$text] }]
    }) { id } }`,
    { metricId: data.metricCreate.id, text },
  );
  return made.data.metricComputationCreate.id;
}

/** Takes in an interaction at a place on the map, and gives the ids of what the server made of it. */
async function fillByIngest(call: Call, text: string, made: MadeIds): Promise<MadeIds> {
  const placementId = made.get('TouchpointPlacement')?.[0];
  const rule = await call(
    `mutation ($placementId: ID!) { matchRuleCreate(input: {
      name: "Placed", priority: 1, placementId: $placementId
      conditions: [{ field: TYPE, values: ["placed"] }]
    }) { id } }`,
    { placementId },
  );
  const ingested = await call(
    `mutation ($rows: [InteractionInput!]!) {
      interactionIngest(input: { rows: $rows }) { batchId rows { id errors { message } } }
    }`,
    {
      rows: ['placed', `${text} for no rule`].map((type) => ({
        source: text,
        externalId: type,
        type,
        occurredAt: '2026-11-21T09:30:00Z',
        contact: { system: text, externalId: text },
        subject: `${text} subject`,
      })),
    },
  );
  const found = await call('{ journeyInstances { nodes { id } } jobs { nodes { id } } }');
  const { batchId, rows } = ingested.data?.interactionIngest ?? {};
  const instance = found.data?.journeyInstances.nodes[0]?.id;
  if (!instance) throw new Error(`Ingest failed: ${JSON.stringify([rule, ingested, found])}`);
  return new Map([
    ['InteractionBatch', [batchId]],
    ['Interaction', [rows[0].id]],
    ['JourneyInstance', [instance]],
    ['Job', [found.data.jobs.nodes[0].id]],
  ]);
}
