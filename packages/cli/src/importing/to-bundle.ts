import type { MapState } from '@parcours/sdk';
import type { MapDraft } from '../layouts/map-draft.ts';
import type { Cell } from '../source/cell.ts';
import { assignKeys } from './slug.ts';

/** The journey or map a bundle belongs to; a name that is absent stays as it is on the server. */
export interface NamedPlace {
  key: string;
  name?: string;
}

/** Where the rows of a bundle come from: the cell of a row, and of its fields. */
export type Origins = ReadonlyMap<string, readonly Origin[]>;

export interface Origin {
  cell: Cell;
  fields: ReadonlyMap<string, Cell>;
}

/** A map bundle and the cells it was made of. */
export interface MadeBundle {
  bundle: Record<string, unknown>;
  origins: Origins;
}

/** Writes a map that was read from a matrix as a bundle the server imports. */
export function toBundle(
  draft: MapDraft,
  { journey, map }: { journey: NamedPlace; map: NamedPlace & { state?: MapState } },
): MadeBundle {
  const phaseKeys = assignKeys(draft.phases);
  const stepKeys = assignKeys(draft.steps);
  const laneKeys = assignKeys(draft.lanes);
  const bundle: Record<string, unknown> = {
    format: 'parcours-map/1',
    journey,
    map,
    phases: draft.phases.map(({ name }, i) => ({ key: phaseKeys[i], name })),
    steps: draft.steps.map(({ name, phase, fields }, i) => ({
      key: stepKeys[i],
      name,
      ...(phase === null ? {} : { phase: phaseKeys[phase] }),
      ...Object.fromEntries([...fields].map(([field, { value }]) => [field, value])),
    })),
    lanes: draft.lanes.map(({ name, kind, role }, i) => ({ key: laneKeys[i], name, kind, role })),
    cards: draft.cards.map(({ lane, step, cell }) => ({
      lane: laneKeys[lane],
      step: stepKeys[step],
      text: cell.text,
    })),
  };
  return { bundle, origins: originsOf(draft) };
}

function originsOf({ phases, steps, lanes, cards }: MapDraft): Origins {
  const byName = ({ cell }: { cell: Cell }): Origin => ({ cell, fields: new Map() });
  return new Map([
    ['phases', phases.map(byName)],
    ['lanes', lanes.map(byName)],
    ['cards', cards.map(byName)],
    [
      'steps',
      steps.map(({ cell, fields }) => ({
        cell,
        fields: new Map([...fields].map(([field, value]) => [field as string, value.cell])),
      })),
    ],
  ]);
}
