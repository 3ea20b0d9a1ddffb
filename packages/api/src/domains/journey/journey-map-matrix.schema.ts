import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { selectedPaths } from '../../graphql/selection.ts';
import { encodeGlobalId as idOf } from '../../kernel/ids.ts';
import { Basis, CardStatus } from './card.schema.ts';
import { EmotionSource } from './emotion-point.schema.ts';
import { MapState } from './journey-map.schema.ts';
import { type MatrixParts, readJourneyMapMatrix } from './journey-map-matrix.service.ts';
import { LaneKind, LaneRole } from './lane.schema.ts';
import { MatrixColumn } from './matrix-column.schema.ts';
import { MatrixMetric } from './matrix-metric.schema.ts';
import { PurchaseTime } from './phase.schema.ts';
import type * as Rules from './rules/matrix.ts';

const MatrixPersona = builder.objectRef<{ id: string; name: string }>('MatrixPersona').implement({
  description: 'A persona the map is drawn for.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the persona.', resolve: ({ id }) => idOf('Persona', id) }),
    name: t.exposeString('name', { description: 'The name of the persona.' }),
  }),
});

const MatrixPhase = builder.objectRef<Rules.MatrixPhase>('MatrixPhase').implement({
  description: 'A phase as a heading above its columns.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the phase.', resolve: ({ id }) => idOf('Phase', id) }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the phase.' }),
    name: t.exposeString('name', { description: 'What the phase is called.' }),
    goal: t.exposeString('goal', {
      nullable: true,
      description: 'What the customer wants from this phase.',
    }),
    purchaseTime: t.expose('purchaseTime', {
      type: PurchaseTime,
      nullable: true,
      description: 'Whether the phase lies before, in or after the purchase.',
    }),
    firstColumn: t.exposeInt('firstColumn', { description: 'The index of its first column.' }),
    columnCount: t.exposeInt('columnCount', { description: 'How many columns it spans.' }),
    metrics: t.expose('metrics', {
      type: [MatrixMetric],
      description: 'The metrics of the phase.',
    }),
  }),
});

const MatrixCard = builder.objectRef<Rules.MatrixCell['cards'][number]>('MatrixCard').implement({
  description: 'A note in a cell.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the card.', resolve: ({ id }) => idOf('Card', id) }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the card.' }),
    text: t.exposeString('text', { description: 'What the card says.' }),
    status: t.expose('status', { type: CardStatus, description: 'How sure the team is of it.' }),
    basis: t.expose('basis', {
      type: Basis,
      nullable: true,
      description: 'Whether it is assumed or backed by evidence.',
    }),
    tags: t.exposeStringList('tags', { description: 'Free words to find it by.' }),
  }),
});

const MatrixCell = builder.objectRef<Rules.MatrixCell>('MatrixCell').implement({
  description: 'A place where a lane and a column cross.',
  fields: (t) => ({
    column: t.exposeInt('column', { description: 'The index of the column.' }),
    cards: t.expose('cards', { type: [MatrixCard], description: 'The cards in it, in order.' }),
  }),
});

const MatrixLane = builder.objectRef<Rules.MatrixLane>('MatrixLane').implement({
  description: 'A row of the map.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the lane.', resolve: ({ id }) => idOf('Lane', id) }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the lane.' }),
    name: t.exposeString('name', { description: 'What the lane is called.' }),
    kind: t.expose('kind', { type: LaneKind, description: 'What the lane shows.' }),
    role: t.expose('role', {
      type: LaneRole,
      nullable: true,
      description: 'Its part in a service blueprint, if it has one.',
    }),
    hidden: t.exposeBoolean('hidden', { description: 'Whether pictures leave it out.' }),
    actorName: t.exposeString('actorName', { nullable: true, description: 'Who acts in it.' }),
    cells: t.expose('cells', {
      type: [MatrixCell],
      description: 'The cells that hold cards, from left to right; empty ones are left out.',
    }),
  }),
});

const EmotionSeriesPoint = builder
  .objectRef<Rules.EmotionSeries['points'][number]>('EmotionSeriesPoint')
  .implement({
    description: 'A point of an emotion curve.',
    fields: (t) => ({
      column: t.exposeInt('column', { description: 'The index of the column.' }),
      score: t.exposeFloat('score', { description: 'The score, on the scale of the map.' }),
      label: t.exposeString('label', { nullable: true, description: 'The feeling in a word.' }),
      sampleSize: t.exposeInt('sampleSize', {
        nullable: true,
        description: 'How many answers or observations stand behind it.',
      }),
    }),
  });

const EmotionSeries = builder.objectRef<Rules.EmotionSeries>('EmotionSeries').implement({
  description: 'An emotion curve: one persona, one source.',
  fields: (t) => ({
    persona: t.expose('persona', {
      type: MatrixPersona,
      nullable: true,
      description: 'Who feels it; null when it was not told apart by persona.',
    }),
    source: t.expose('source', { type: EmotionSource, description: 'Where the scores come from.' }),
    points: t.expose('points', {
      type: [EmotionSeriesPoint],
      description: 'The points from left to right; columns without a score are left out.',
    }),
  }),
});

const MatrixMap = builder.objectRef<Rules.JourneyMapMatrix['map']>('MatrixMap').implement({
  description: 'The map a matrix shows.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the map.', resolve: ({ id }) => idOf('JourneyMap', id) }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the map.' }),
    name: t.exposeString('name', {
      description: 'What tells this map from the others of its journey.',
    }),
    state: t.expose('state', {
      type: MapState,
      description: 'Whether it shows today, the target or the ideal.',
    }),
    revision: t.exposeInt('revision', { description: 'The revision of the map itself.' }),
    contentRevision: t.exposeInt('contentRevision', {
      description: 'Counts the changes to the map and to everything on it.',
    }),
    emotionMin: t.exposeFloat('emotionMin', {
      description: 'The lowest score of the emotion scale.',
    }),
    emotionMax: t.exposeFloat('emotionMax', {
      description: 'The highest score of the emotion scale.',
    }),
    journeyId: t.id({
      description: 'The id of the journey.',
      resolve: ({ journey }) => idOf('Journey', journey.id),
    }),
    journeyName: t.string({
      description: 'The name of the journey.',
      resolve: ({ journey }) => journey.name,
    }),
  }),
});

const JourneyMapMatrix = builder.objectRef<Rules.JourneyMapMatrix>('JourneyMapMatrix').implement({
  description:
    'A map as the grid it is drawn as: columns are steps, rows are lanes, cards stand where they cross.',
  fields: (t) => ({
    map: t.expose('map', { type: MatrixMap, description: 'The map itself.' }),
    personas: t.expose('personas', {
      type: [MatrixPersona],
      description: 'The personas the map is drawn for.',
    }),
    phases: t.expose('phases', {
      type: [MatrixPhase],
      description: 'The phases, from left to right.',
    }),
    columns: t.expose('columns', {
      type: [MatrixColumn],
      description: 'The columns, from left to right.',
    }),
    lanes: t.expose('lanes', { type: [MatrixLane], description: 'The rows, from top to bottom.' }),
    emotionSeries: t.expose('emotionSeries', {
      type: [EmotionSeries],
      description: 'The emotion curves.',
    }),
    metrics: t.expose('metrics', {
      type: [MatrixMetric],
      description: 'The metrics of the map as a whole.',
    }),
  }),
});

/** A picture of a large map costs about as much as a page of a hundred objects. */
const COST = 100;

builder.queryField('journeyMapMatrix', (t) =>
  t.field({
    type: JourneyMapMatrix,
    description:
      'Everything a picture of a map shows, in one answer: columns, lanes, cards, emotion curves, badges and links.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the map.' }),
      includeHidden: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'Whether lanes marked as hidden are shown too.',
      }),
    },
    extensions: { cost: COST },
    resolve: (_root, { id, includeHidden }, ctx, info) =>
      readJourneyMapMatrix(ctx, decodeId('JourneyMap', id), partsOf(info), { includeHidden }),
  }),
);

/** Which parts a query asks for: columns count what hangs on them, so badges need it too. */
function partsOf(info: GraphQLResolveInfo): MatrixParts {
  const paths = selectedPaths(info, 3);
  const asks = (column: string, ...badges: string[]) =>
    [`columns.${column}`, ...badges.map((badge) => `columns.badges.${badge}`)].some((path) =>
      paths.has(path),
    );
  return {
    personas: paths.has('personas'),
    cards: paths.has('lanes.cells'),
    emotions: paths.has('emotionSeries'),
    touchpoints: asks(
      'touchpoints',
      'touchpoints',
      'momentsOfTruth',
      'isEntryPoint',
      'isExitPoint',
    ),
    painPoints: asks('painPoints', 'painPoints', 'worstSeverity'),
    actions: asks('actions', 'actions'),
    links: asks('links', 'processLinks'),
    interactions: paths.has('columns.touchpoints.interactionCount'),
    metrics:
      asks('metrics', 'metrics', 'worstTargetStatus') ||
      paths.has('metrics') ||
      paths.has('phases.metrics'),
  };
}
