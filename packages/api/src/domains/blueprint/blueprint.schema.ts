import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { readBlueprint, type ServiceBlueprint } from './blueprint.service.ts';
import type { BlueprintCell, BlueprintEntry, BlueprintLane } from './rules/blueprint.ts';

const BlueprintRowEnum = describedEnum(
  'BlueprintRow',
  'A row of a service blueprint. The line of interaction runs below CUSTOMER_ACTIONS, the line of visibility below FRONTSTAGE, the line of internal interaction below BACKSTAGE.',
  {
    PHYSICAL_EVIDENCE: 'What the customer meets: touchpoints and what is to be seen or held there.',
    CUSTOMER_ACTIONS: 'What the customer does.',
    FRONTSTAGE: 'What the company does in sight of the customer.',
    BACKSTAGE: 'What it does for this customer, out of sight.',
    SUPPORT: 'What all customers rest on: support functions, partners and systems.',
  },
);

const BlueprintBasisEnum = describedEnum(
  'BlueprintBasis',
  'How it is known that an entry belongs to its row.',
  {
    LANE: 'It is a card of a lane with that role.',
    STEP: 'It is the step itself.',
    TOUCHPOINT: 'It is a touchpoint on the step.',
    LINK: 'The link says so.',
    NATURE: 'The process is one of systems or of data.',
    ACTOR: 'By the kind of the actor of the element, of its lane or of its pool.',
    MESSAGE: 'It exchanges messages with the customer’s pool.',
    ASSUMED: 'Nothing tells; work is out of sight until somebody says otherwise.',
  },
);

const EntryRef = builder.objectRef<BlueprintEntry>('BlueprintEntry').implement({
  description: 'Something that a service blueprint shows.',
  fields: (t) => ({
    type: t.exposeString('type', {
      description: 'What it is: Step, Card, Touchpoint, Process, ProcessElement or ProcessFlow.',
    }),
    id: t.id({
      description: 'Its id.',
      resolve: ({ type, id }) => encodeGlobalId(type, id),
    }),
    text: t.exposeString('text', { description: 'What is written there.' }),
    basis: t.expose('basis', { type: BlueprintBasisEnum, description: 'Why it is in this row.' }),
  }),
});

const CellRef = builder.objectRef<BlueprintCell>('BlueprintCell').implement({
  description: 'What a row of a service blueprint shows at one step.',
  fields: (t) => ({
    column: t.exposeInt('column', { description: 'The place of the step in `steps`, from 0.' }),
    entries: t.field({
      type: [EntryRef],
      description: 'What is there.',
      resolve: ({ entries }) => [...entries],
    }),
  }),
});

const LaneRef = builder.objectRef<BlueprintLane>('BlueprintLane').implement({
  description: 'A row of a service blueprint with the cells that hold something.',
  fields: (t) => ({
    row: t.expose('row', { type: BlueprintRowEnum, description: 'Which row.' }),
    cells: t.field({
      type: [CellRef],
      description: 'From left to right.',
      resolve: ({ cells }) => [...cells],
    }),
  }),
});

type BlueprintStep = ServiceBlueprint['steps'][number];

const StepRef = builder.objectRef<BlueprintStep>('BlueprintStep').implement({
  description: 'A column of a service blueprint.',
  fields: (t) => ({
    stepId: t.id({
      description: 'The id of the step.',
      resolve: ({ id }) => encodeGlobalId('Step', id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
  }),
});

const BlueprintRef = builder.objectRef<ServiceBlueprint>('ServiceBlueprint').implement({
  description:
    'A map as a service blueprint: what the customer does above what the company does for it, seen and unseen.',
  fields: (t) => ({
    journeyMapId: t.id({
      description: 'The id of the map.',
      resolve: ({ journeyMapId }) => encodeGlobalId('JourneyMap', journeyMapId),
    }),
    steps: t.field({
      type: [StepRef],
      description: 'The columns, in reading order.',
      resolve: ({ steps }) => [...steps],
    }),
    lanes: t.field({
      type: [LaneRef],
      description: 'The five rows, from the top.',
      resolve: ({ lanes }) => [...lanes],
    }),
  }),
});

builder.queryField('journeyMapBlueprint', (t) =>
  t.field({
    type: BlueprintRef,
    description:
      'Derives the service blueprint of a map from its lanes and from what its steps, touchpoints and phases are linked to.',
    args: { journeyMapId: t.arg.id({ required: true, description: 'The id of the map.' }) },
    extensions: { cost: 100 },
    resolve: (_root, { journeyMapId }, ctx) =>
      readBlueprint(ctx, decodeId('JourneyMap', journeyMapId, 'journeyMapId')),
  }),
);
