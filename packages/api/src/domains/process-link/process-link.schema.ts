import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Phase, Step, Touchpoint } from '../journey/index.ts';
import { Process, ProcessElement, ProcessFlow } from '../process/index.ts';
import { processLink } from './process-link.entity.ts';

export const ProcessLinkKind = describedEnum(
  'ProcessLinkKind',
  'What a process does for the customer.',
  {
    SUPPORTS: 'It makes the step possible.',
    TRIGGERS: 'The step starts it.',
    IS_TRIGGERED_BY: 'It starts the step.',
    DELIVERS: 'It brings what the step is about.',
    DELAYS: 'It makes the customer wait.',
    SAME_AS: 'They are one thing, seen from both sides.',
  },
);

export const LineOfVisibility = describedEnum(
  'LineOfVisibility',
  'Whether the customer sees the work.',
  {
    FRONTSTAGE: 'In sight of the customer.',
    BACKSTAGE: 'Out of sight, for this customer.',
    SUPPORT: 'Out of sight, for all customers.',
  },
);

export const ProcessLink = builder.prismaNode('ProcessLink', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    step: t.relation('step', { description: 'The step it is at.', nullable: true }),
    touchpoint: t.relation('touchpoint', {
      description: 'The touchpoint it is at.',
      nullable: true,
    }),
    phase: t.relation('phase', { description: 'The phase it is at.', nullable: true }),
    process: t.relation('process', { description: 'The process it is in.', nullable: true }),
    processElement: t.relation('processElement', {
      description: 'The process element it is at.',
      nullable: true,
    }),
    processFlow: t.relation('processFlow', {
      description: 'The arrow of a process it is at.',
      nullable: true,
    }),
    kind: t.expose('kind', { type: ProcessLinkKind }),
    lineOfVisibility: t.expose('lineOfVisibility', { type: LineOfVisibility, nullable: true }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

addEntityOperations(processLink, ProcessLink);
addChildren(Step, processLink, ProcessLink, {
  relation: 'processLinks',
  description: 'The processes behind the step.',
});
addChildren(Touchpoint, processLink, ProcessLink, {
  relation: 'processLinks',
  description: 'The processes behind the touchpoint.',
});
addChildren(Phase, processLink, ProcessLink, {
  relation: 'processLinks',
  description: 'The processes behind the phase as a whole.',
});
addChildren(ProcessFlow, processLink, ProcessLink, {
  relation: 'journeyLinks',
  description: 'What the arrow serves.',
});
addChildren(Process, processLink, ProcessLink, {
  relation: 'journeyLinks',
  description: 'What the process as a whole serves.',
});
addChildren(ProcessElement, processLink, ProcessLink, {
  relation: 'journeyLinks',
  description: 'What the element serves.',
});
