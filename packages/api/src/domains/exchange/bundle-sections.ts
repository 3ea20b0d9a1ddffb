import { modelOf } from '../../db/datamodel.ts';
import { linkOf, writableColumns } from '../../entity/columns.ts';
import { type EntityDefinition, findEntity } from '../../entity/index.ts';

/** A list of a map bundle: the objects of one entity, referring to each other by key. */
export interface Section {
  name: string;
  entity: EntityDefinition;
  /** Field of the bundle → column it fills and entity whose key it holds. */
  references: ReadonlyMap<string, { column: string; target: string }>;
  /** Field of the bundle → link it fills and entity whose keys it holds. */
  links: ReadonlyMap<string, { link: string; target: string }>;
  /** Fields that are taken as they are. */
  fields: readonly string[];
  /** Columns that the bundle as a whole fills in. */
  implied: ReadonlySet<string>;
  /** Whether its objects belong to the workspace, where all maps share them. */
  isShared: boolean;
}

/** In the order in which they can be written: what is referred to comes first. */
const ORDER: readonly (readonly [name: string, model: string])[] = [
  ['departments', 'Department'],
  ['actors', 'Actor'],
  ['systems', 'System'],
  ['channels', 'Channel'],
  ['personas', 'Persona'],
  ['objectives', 'Objective'],
  ['metrics', 'Metric'],
  ['baselines', 'Baseline'],
  ['targets', 'Target'],
  ['benchmarks', 'Benchmark'],
  ['dataPoints', 'DataPoint'],
  ['touchpoints', 'Touchpoint'],
  ['processes', 'Process'],
  ['processElements', 'ProcessElement'],
  ['processFlows', 'ProcessFlow'],
  ['journey', 'Journey'],
  ['map', 'JourneyMap'],
  ['phases', 'Phase'],
  ['steps', 'Step'],
  ['lanes', 'Lane'],
  ['cards', 'Card'],
  ['touchpointPlacements', 'TouchpointPlacement'],
  ['emotionPoints', 'EmotionPoint'],
  ['painPoints', 'PainPoint'],
  ['painPointPlacements', 'PainPointPlacement'],
  ['actions', 'Action'],
  ['actionPlacements', 'ActionPlacement'],
  ['actionEffects', 'ActionEffect'],
  ['processLinks', 'ProcessLink'],
  ['metricPlacements', 'MetricPlacement'],
];

/** What the sections are called, in that order. */
export const SECTION_NAMES: readonly string[] = ORDER.map(([name]) => name);

/** The sections of what stands on the map, or at its steps. */
export const ON_MAP: ReadonlySet<string> = new Set([
  'phases',
  'steps',
  'lanes',
  'cards',
  'touchpointPlacements',
  'emotionPoints',
  'painPointPlacements',
  'actionPlacements',
  'processLinks',
  'metricPlacements',
]);

/** Members belong to a workspace and do not travel, and neither does what a map is based on. */
const NOT_CARRIED = new Set(['ownerId', 'basedOnId', 'basedOnRevision']);

/** What of an entity travels, and how its fields are called on the way. */
export function toSection(name: string, model: string): Section {
  const entity = findEntity(model);
  if (!entity) throw new Error(`${model} is no entity.`);
  const implied = new Set(
    name === 'map' ? ['journeyId'] : entity.container === 'journeyMapId' ? ['journeyMapId'] : [],
  );
  const references = new Map<string, { column: string; target: string }>();
  for (const [column, target] of modelOf(model).references) {
    if (target === 'Workspace' || implied.has(column) || NOT_CARRIED.has(column)) continue;
    if (entity.managed.includes(column)) continue;
    references.set(column.slice(0, -2), { column, target });
  }
  const links = new Map(
    Object.keys(entity.links).map((link) => [
      `${link.slice(0, -3)}s`,
      { link, target: linkOf(entity, link).target },
    ]),
  );
  const columns = [...references.values()].map(({ column }) => column);
  const fields = writableColumns(entity)
    .map((column) => column.name)
    .filter(
      (column) => !columns.includes(column) && !implied.has(column) && !NOT_CARRIED.has(column),
    );
  const isShared = name !== 'map' && !ON_MAP.has(name);
  return { name, entity, references, links, fields: ['key', ...fields], implied, isShared };
}

/** The fields that rows of a section can be matched by, with their columns. */
export function matchColumns({ entity, fields, references }: Section): ReadonlyMap<string, string> {
  const { fields: columns } = modelOf(entity.model);
  const plain = fields.filter((name) => {
    const column = columns.get(name);
    return name !== 'key' && column !== undefined && !column.isList && column.type !== 'Json';
  });
  return new Map([
    ...plain.map((name) => [name, name] as const),
    ...[...references].map(([field, { column }]) => [field, column] as const),
  ]);
}

/** The section of a type of objects. */
export function sectionOf(model: string): Section | null {
  return bundleSections().find(({ entity }) => entity.model === model) ?? null;
}

let sections: Section[] | null = null;

/** The lists of a map bundle, in the order in which they are written. */
export function bundleSections(): readonly Section[] {
  sections ??= ORDER.map(([name, model]) => toSection(name, model));
  return sections;
}
