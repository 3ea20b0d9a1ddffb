import { describe, expect, it } from 'vitest';
import { dropMissing } from './drop-missing.ts';
import { leaveOut } from './leave-out.ts';
import {
  DOCUMENT_FORMAT,
  type MapDocument,
  type MapPart,
  PART_TYPES,
  type PartType,
} from './map-document.ts';

const part = (id: string, references: MapPart['references'] = {}): MapPart => ({
  id,
  key: id,
  position: null,
  fields: { name: id },
  references,
});

const empty = Object.fromEntries(PART_TYPES.map((type) => [type, [] as MapPart[]])) as Record<
  PartType,
  MapPart[]
>;

/** A touchpoint on a step, with metrics on both; and a lane with an actor. */
const document: MapDocument = {
  format: DOCUMENT_FORMAT,
  map: part('map'),
  personaIds: ['sofia', 'paul'],
  parts: {
    ...empty,
    Step: [part('pay', { phaseId: null })],
    Lane: [part('does', { actorId: 'clerk' })],
    TouchpointPlacement: [part('at-desk', { stepId: 'pay', touchpointId: 'desk' })],
    MetricPlacement: [
      part('of-step', { stepId: 'pay', touchpointPlacementId: null, metricId: 'csat' }),
      part('of-desk', { stepId: null, touchpointPlacementId: 'at-desk', metricId: 'csat' }),
    ],
  },
  library: {
    ...{ Channel: {}, PainPoint: {}, Action: {}, Metric: {} },
    ...{ Process: {}, ProcessElement: {}, ProcessFlow: {} },
    Persona: { sofia: { key: 'sofia', name: 'Sofia' } },
    Actor: { clerk: { key: null, name: 'Clerk' } },
    Touchpoint: { desk: { key: 'desk', name: 'Desk', channelId: null, painPointIds: [] } },
  },
};

const idsOf = ({ parts }: MapDocument) =>
  PART_TYPES.flatMap((type) => parts[type].map(({ id }) => id));

describe('dropMissing', () => {
  it('leaves a map as it is where nothing is missing', () => {
    expect(dropMissing(document, () => true)).toEqual({ document, losses: [] });
  });

  it('leaves out what means nothing alone, with what hangs on it, and clears the rest', () => {
    const gone = new Set(['paul', 'clerk', 'desk']);

    const { document: rest, losses } = dropMissing(document, (_type, id) => !gone.has(id));

    expect(rest.personaIds).toEqual(['sofia']);
    expect(idsOf(rest)).toEqual(['pay', 'does', 'of-step']);
    expect(rest.parts.Lane[0]?.references).toEqual({ actorId: null });
    expect(
      losses.map(({ missing, part, isLeftOut }) => [missing.name, part?.id, isLeftOut]),
    ).toEqual([
      ['paul', undefined, false],
      ['Clerk', 'does', false],
      ['Desk', 'at-desk', true],
    ]);
  });
});

describe('leaveOut', () => {
  it('takes along what hangs on it', () => {
    expect(idsOf(leaveOut(document, ['TOUCHPOINTS']))).toEqual(['pay', 'does', 'of-step']);
    expect(idsOf(leaveOut(document, ['METRICS']))).toEqual(['pay', 'does', 'at-desk']);
    expect(leaveOut(document, [])).toEqual(document);
  });
});
