import { type BundleObject, type MapBundle, objectsOf } from '../kernel/bundle-shape.ts';
import type { ExportFile } from './export-file.ts';
import { type Carried, LossReport } from './loss-report.ts';
import { type MapGrid, textOf, toGrid } from './map-grid.ts';

const VERSION = '1.0';

const CARRIED: Carried = {
  journey: ['name', 'description'],
  map: ['name', 'emotionMin', 'emotionMax', 'personas'],
  personas: ['name'],
  steps: ['name'],
  lanes: ['name'],
  cards: ['lane', 'step', 'text', 'tags'],
  touchpoints: ['name', 'description'],
  touchpointPlacements: ['step', 'touchpoint', 'isMomentOfTruth'],
  painPoints: ['name', 'description', 'severity'],
  painPointPlacements: ['painPoint', 'step'],
  emotionPoints: ['step', 'persona', 'score', 'label'],
};

type Node = Record<string, unknown>;

/** What the swimlanes hold that are no lanes of the map; a key has no colon. */
const HELD = [
  { section: 'touchpointPlacements', name: 'Touchpoints', write: touchpointNode },
  { section: 'painPointPlacements', name: 'Pain points', write: painPointNode },
  { section: 'emotionPoints', name: 'Emotions', write: emotionNode },
] as const;

/**
 * Writes a map as OpenJourney: steps are stages, lanes swimlanes and cards nodes.
 *
 * Touchpoints, pain points and feelings stand in swimlanes of their own, marked by `holds`,
 * and `parcours` says what the format has no place for, so that an import finds everything
 * as it was. Programs that know neither show nodes and go on.
 */
export function writeOpenJourney(bundle: MapBundle): ExportFile {
  const report = new LossReport();
  const grid = toGrid(bundle);
  const [journey] = objectsOf(bundle, 'journey');
  const [map] = objectsOf(bundle, 'map');
  const held = HELD.map(({ section, name, write }) => ({
    swimlane: { id: `parcours:${section}`, name, holds: section },
    nodes: grid.steps.flatMap((step) =>
      grid.at(section, step).map((object) => ({
        id: object.key,
        stageId: step.key,
        swimlaneId: `parcours:${section}`,
        ...write(grid, object),
      })),
    ),
  })).filter(({ nodes }) => nodes.length > 0);
  const [persona, other] = objectsOf(bundle, 'personas');
  const file = {
    version: VERSION,
    title: textOf(journey, 'name'),
    ...(persona && !other ? { persona: textOf(persona, 'name') } : {}),
    ...optional('pointOfView', journey?.description),
    parcours: extensionOf(bundle, journey, map),
    stages: grid.steps.map(named),
    swimlanes: [...grid.lanes.map(named), ...held.map(({ swimlane }) => swimlane)],
    nodes: [...cardNodes(grid), ...held.flatMap(({ nodes }) => nodes)],
  };
  reportElsewhere(report, bundle);
  reportScale(report, bundle, map);
  report.leaveOutRest(bundle, CARRIED, 'OpenJourney');
  return { content: `${JSON.stringify(file, null, 2)}\n`, losses: report.list() };
}

const named = ({ key, name }: BundleObject): Node => ({ id: key, name });

const optional = (field: string, value: unknown): Node =>
  value === undefined ? {} : { [field]: value };

function extensionOf(
  bundle: MapBundle,
  journey: BundleObject | undefined,
  map: BundleObject | undefined,
): Node {
  return {
    journey: pick(journey, ['key', 'name', 'description']),
    map: pick(map, ['key', 'name', 'emotionMin', 'emotionMax', 'personas']),
    personas: objectsOf(bundle, 'personas').map((persona) => pick(persona, ['key', 'name'])),
  };
}

function pick(object: BundleObject | undefined, fields: readonly string[]): Node {
  return Object.fromEntries(
    fields.flatMap((field) => (object?.[field] === undefined ? [] : [[field, object[field]]])),
  );
}

function cardNodes(grid: MapGrid): Node[] {
  return grid.lanes.flatMap((lane) =>
    grid.steps.flatMap((step) =>
      grid.cardsAt(lane, step).map((card) => ({
        id: card.key,
        stageId: step.key,
        swimlaneId: lane.key,
        ...titleOf(textOf(card, 'text')),
        ...optional('tags', card.tags),
      })),
    ),
  );
}

/** The first line of a text is its title, where there is more of it. */
function titleOf(text: string): Node {
  const end = text.indexOf('\n');
  const [title, description] = [text.slice(0, end), text.slice(end + 1)];
  return end < 1 || description === '' ? { title: text } : { title, description };
}

function touchpointNode(grid: MapGrid, { touchpoint, isMomentOfTruth }: BundleObject): Node {
  const object = grid.find('touchpoints', touchpoint);
  return {
    object: touchpoint,
    title: textOf(object, 'name'),
    ...optional('description', object?.description),
    purpose: 'touchpoint',
    ...(isMomentOfTruth === true ? { isMomentOfTruth } : {}),
  };
}

/** The format knows three levels. */
const SEVERITIES: Readonly<Record<string, string>> = {
  MINOR: 'low',
  MODERATE: 'medium',
  HIGH: 'high',
  CRITICAL: 'high',
};

function painPointNode(grid: MapGrid, { painPoint }: BundleObject): Node {
  const object = grid.find('painPoints', painPoint);
  return {
    object: painPoint,
    title: textOf(object, 'name'),
    ...optional('description', object?.description),
    purpose: 'pain-point',
    ...optional('severity', SEVERITIES[textOf(object, 'severity')]),
    ...optional('level', object?.severity),
  };
}

function emotionNode(grid: MapGrid, { persona, score, label }: BundleObject): Node {
  const name = textOf(grid.find('personas', persona), 'name');
  return {
    ...optional('object', persona),
    title: [name, textOf(typeof label === 'string' ? { label } : null, 'label')]
      .filter((text) => text !== '')
      .join(': '),
    score,
    ...optional('sentiment', label),
  };
}

/** Nodes stand at a stage. */
function reportElsewhere(report: LossReport, bundle: MapBundle): void {
  const elsewhere = objectsOf(bundle, 'painPointPlacements').filter(({ step }) => !step);
  const message = 'Only pain points at steps have a node.';
  report.leaveOut('painPointPlacements[]', message, elsewhere.length);
}

/** What other programs expect of a score. */
const SCALE = 5;

function reportScale(report: LossReport, bundle: MapBundle, map: BundleObject | undefined): void {
  const [least, most] = [Number(map?.emotionMin ?? -2), Number(map?.emotionMax ?? 2)];
  if (least >= -SCALE && most <= SCALE) return;
  const message = `Scores go from ${least} to ${most}, as on the map; other programs expect -${SCALE} to ${SCALE}.`;
  report.change('emotionPoints[].score', message, objectsOf(bundle, 'emotionPoints').length);
}
