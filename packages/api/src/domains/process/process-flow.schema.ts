import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Process } from './process.schema.ts';
import { ProcessElement } from './process-element.schema.ts';
import { processFlow } from './process-flow.entity.ts';

export const ProcessFlowKind = describedEnum('ProcessFlowKind', 'What goes along an arrow.', {
  SEQUENCE: 'The work: what is done next.',
  MESSAGE: 'A message from one participant to another.',
  DATA: 'Data that is read or written.',
  ASSOCIATION: 'Nothing: it ties a note or an artefact to an element.',
});

export const ProcessFlow = builder.prismaNode('ProcessFlow', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    process: t.relation('process', { description: 'The process it is in.' }),
    source: t.relation('source', { description: 'Where the arrow starts.' }),
    target: t.relation('target', { description: 'Where the arrow ends.' }),
    condition: t.exposeString('condition', { nullable: true }),
    sharePercent: t.exposeFloat('sharePercent', { nullable: true }),
    isRework: t.exposeBoolean('isRework'),
    kind: t.expose('kind', { type: ProcessFlowKind }),
    label: t.exposeString('label', { nullable: true }),
    isDefault: t.exposeBoolean('isDefault'),
    elementId: t.exposeString('elementId', { nullable: true }),
    absentSince: t.expose('absentSince', { type: 'DateTime', nullable: true }),
  }),
});

addEntityOperations(processFlow, ProcessFlow);
addChildren(Process, processFlow, ProcessFlow, {
  relation: 'flows',
  description: 'The arrows of the process.',
});
addChildren(ProcessElement, processFlow, ProcessFlow, {
  relation: 'outgoing',
  description: 'The arrows that start at the element.',
});
addChildren(ProcessElement, processFlow, ProcessFlow, {
  relation: 'incoming',
  description: 'The arrows that end at the element.',
});
