import type { SectionShape } from '../../kernel/bundle-shape.ts';
import { fold } from '../layouts/words.ts';

/** What a row can tell besides its own fields: which map it is on, and what stands where. */
export type Extra =
  | { is: 'map' }
  | { is: 'journey' }
  | { is: 'placement'; section: string; own: string; at: string; to: string };

const placedAt = (section: string, own: string, at: string, to: string): Extra => ({
  is: 'placement',
  section,
  own,
  at,
  to,
});

const STEPS = 'step|steps|etape|etapes|journey step';
const TOUCHPOINTS = 'touchpoint|touchpoints|touch points|point de contact|points de contact';

/** Columns that say where the objects of a sheet stand, so that no sheet of placements is needed. */
const PLACEMENTS: Readonly<Record<string, readonly (readonly [words: string, extra: Extra])[]>> = {
  touchpoints: [[STEPS, placedAt('touchpointPlacements', 'touchpoint', 'step', 'steps')]],
  painPoints: [
    [STEPS, placedAt('painPointPlacements', 'painPoint', 'step', 'steps')],
    [TOUCHPOINTS, placedAt('painPointPlacements', 'painPoint', 'touchpoint', 'touchpoints')],
  ],
  actions: [
    [STEPS, placedAt('actionPlacements', 'action', 'step', 'steps')],
    [TOUCHPOINTS, placedAt('actionPlacements', 'action', 'touchpoint', 'touchpoints')],
  ],
  steps: [
    [TOUCHPOINTS, placedAt('touchpointPlacements', 'step', 'touchpoint', 'touchpoints')],
    [
      'pain point|pain points|irritant|irritants',
      placedAt('painPointPlacements', 'step', 'painPoint', 'painPoints'),
    ],
  ],
  metrics: [[STEPS, placedAt('metricPlacements', 'metric', 'step', 'steps')]],
};

const MAP = ['map', 'map name', 'carte', 'cartographie', 'map key'];
const JOURNEY = ['journey', 'journey name', 'parcours', 'parcours client'];

/** What a header of a section tells besides the section's own fields, if it does. */
export function extraOfHeader({ name }: SectionShape, header: string): Extra | null {
  const word = fold(header);
  if (name === 'map' && JOURNEY.includes(word)) return { is: 'journey' };
  if (name !== 'map' && name !== 'journey' && MAP.includes(word)) return { is: 'map' };
  const placed = PLACEMENTS[name]?.find(([words]) => words.split('|').includes(word));
  return placed ? placed[1] : null;
}
