import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { entityNode } from '../../graphql/node.ts';
import { process } from './process.entity.ts';

export const ProcessNotation = describedEnum('ProcessNotation', 'How a process is drawn.', {
  FLOWCHART: 'Boxes and arrows.',
  BPMN: 'BPMN 2.0, with pools, lanes, events and gateways.',
  VALUE_STREAM: 'A value stream map, with times and inventories.',
});

export const ProcessNature = describedEnum('ProcessNature', 'What a process is about.', {
  BUSINESS: 'The work people do.',
  INFORMATION_SYSTEM: 'What systems do.',
  DATA: 'Where data comes from and goes.',
});

export const ProcessState = describedEnum('ProcessState', 'What a process shows.', {
  AS_IS: 'The work as it is done today.',
  TO_BE: 'The work as it should become.',
});

export const ProcessStatus = describedEnum(
  'ProcessStatus',
  'How far the description of a process has come.',
  {
    DRAFT: 'Being drawn.',
    IN_REVIEW: 'Being looked at.',
    RELEASED: 'Binding.',
    EXPIRED: 'No longer true.',
  },
);

export const Process = builder.prismaNode('Process', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    notation: t.expose('notation', { type: ProcessNotation }),
    nature: t.expose('nature', { type: ProcessNature }),
    dailyDemand: t.exposeFloat('dailyDemand', { nullable: true }),
    dailyWorkSeconds: t.exposeInt('dailyWorkSeconds', { nullable: true }),
    state: t.expose('state', { type: ProcessState }),
    status: t.expose('status', { type: ProcessStatus }),
    category: t.exposeString('category', { nullable: true }),
    reviewDate: t.expose('reviewDate', { type: 'Date', nullable: true }),
    contentRevision: t.exposeInt('contentRevision'),
    department: t.relation('department', {
      description: 'The department behind it.',
      nullable: true,
    }),
    owner: t.relation('owner', { description: 'The member who looks after it.', nullable: true }),
  }),
});

addEntityOperations(process, Process);
