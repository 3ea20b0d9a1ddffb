import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Process } from './process.schema.ts';
import { ProcessElement } from './process-element.schema.ts';
import { processFlow } from './process-flow.entity.ts';

export const ProcessFlow = builder.prismaNode('ProcessFlow', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    process: t.relation('process', { description: 'The process it is in.' }),
    source: t.relation('source', { description: 'Where the arrow starts.' }),
    target: t.relation('target', { description: 'Where the arrow ends.' }),
    condition: t.exposeString('condition', { nullable: true }),
    isRework: t.exposeBoolean('isRework'),
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
