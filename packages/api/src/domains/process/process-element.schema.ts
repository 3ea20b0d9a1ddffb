import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { System } from '../organisation/index.ts';
import { Process } from './process.schema.ts';
import { processElement } from './process-element.entity.ts';

export const ProcessElementType = describedEnum(
  'ProcessElementType',
  'The kind of a process element.',
  {
    START: 'Where the process starts.',
    END: 'Where the process ends.',
    TASK: 'Something is done.',
    DECISION: 'The way is chosen.',
    WAIT: 'Something is waited for.',
    SUBPROCESS: 'A process of its own.',
    DOCUMENT: 'A document or data is made or read.',
    EVENT: 'Something happens on the way, or makes something else happen.',
    GATEWAY: 'The ways part or meet, all of them.',
    ANNOTATION: 'A note, or a frame around elements.',
    POOL: 'A participant with everything it does.',
    LANE: 'A role, department or system inside a pool.',
  },
);

export const AutomationLevel = describedEnum(
  'AutomationLevel',
  'How much of the work a machine does.',
  {
    MANUAL: 'A person does it.',
    ASSISTED: 'A person does it with a machine.',
    AUTOMATED: 'A machine does it.',
    SELF_SERVICE: 'The customer does it.',
  },
);

export const ValueClassEnum = describedEnum(
  'ValueClass',
  'Whether customers would pay for the work.',
  {
    VALUE_ADDING: 'They would: it brings them nearer to what they want.',
    NECESSARY: 'They would not, and it must be done all the same.',
    NON_VALUE_ADDING: 'They would not, and nobody would miss it.',
  },
);

export const WasteEnum = describedEnum('Waste', 'A kind of waste.', {
  TRANSPORT: 'Things are carried about.',
  INVENTORY: 'More lies around than is needed.',
  MOTION: 'People walk, search and click.',
  WAITING: 'Somebody waits, or the case does.',
  OVERPRODUCTION: 'More is made, or sooner, than is asked for.',
  OVERPROCESSING: 'More is done to it than is asked for.',
  DEFECTS: 'It is wrong and done again.',
  SKILLS: 'What people can do is not used.',
});

export const ProcessElement = builder.prismaNode('ProcessElement', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    process: t.relation('process', { description: 'The process it is in.' }),
    name: t.exposeString('name'),
    type: t.expose('type', { type: ProcessElementType }),
    position: t.exposeInt('position'),
    documentation: t.exposeString('documentation', { nullable: true }),
    automationLevel: t.expose('automationLevel', { type: AutomationLevel, nullable: true }),
    durationSeconds: t.exposeInt('durationSeconds', { nullable: true }),
    waitingSeconds: t.exposeInt('waitingSeconds', { nullable: true }),
    cycleSeconds: t.exposeInt('cycleSeconds', { nullable: true }),
    changeoverSeconds: t.exposeInt('changeoverSeconds', { nullable: true }),
    batchSize: t.exposeInt('batchSize', { nullable: true }),
    uptimePercent: t.exposeFloat('uptimePercent', { nullable: true }),
    operators: t.exposeFloat('operators', { nullable: true }),
    completeAccuratePercent: t.exposeFloat('completeAccuratePercent', { nullable: true }),
    valueClass: t.expose('valueClass', { type: ValueClassEnum, nullable: true }),
    waste: t.expose('waste', { type: WasteEnum, nullable: true }),
    actor: t.relation('actor', { description: 'Who acts.', nullable: true }),
    department: t.relation('department', {
      description: 'The department behind it.',
      nullable: true,
    }),
    elementId: t.exposeString('elementId', { nullable: true }),
    bpmnType: t.exposeString('bpmnType', { nullable: true }),
    trigger: t.exposeString('trigger', { nullable: true }),
    calledElement: t.exposeString('calledElement', { nullable: true }),
    absentSince: t.expose('absentSince', { type: 'DateTime', nullable: true }),
    pool: t.relation('pool', { description: 'The pool it is drawn in.', nullable: true }),
    lane: t.relation('lane', { description: 'The innermost lane it is drawn in.', nullable: true }),
    parent: t.relation('parent', {
      description: 'The sub-process it is part of; for a lane, the lane around it.',
      nullable: true,
    }),
    attachedTo: t.relation('attachedTo', {
      description: 'The activity a boundary event sits on.',
      nullable: true,
    }),
    tags: t.exposeStringList('tags'),
    customFields: t.expose('customFields', { type: 'JSON', nullable: true }),
    systems: t.field({
      type: [System],
      description: 'The systems it is done with.',
      select: (_args, _ctx, nested) => ({
        systems: { orderBy: { position: 'asc' }, select: { system: nested() } },
      }),
      resolve: (row) => row.systems.map(({ system }) => system),
    }),
  }),
});

addEntityOperations(processElement, ProcessElement);
addChildren(Process, processElement, ProcessElement, {
  relation: 'elements',
  description: 'The elements of the process.',
});
