import type {
  ActionMark,
  CardDrawing,
  ChannelMark,
  EmotionDrawing,
  LaneMark,
  MapDrawing,
  MapMark,
  Named,
  PainPointMark,
  PhaseDrawing,
  PlacementDrawing,
  ProcessLinkMark,
  StepDrawing,
  StepMark,
  TargetStanding,
} from './drawing.ts';
import { type MatrixMetric, metricBadges, worstStanding } from './matrix-metrics.ts';

/** What to leave out of the picture. */
export interface MatrixOptions {
  includeHidden: boolean;
}

export interface MatrixPhase extends Omit<PhaseDrawing, 'metricPlacements'> {
  /** The index of its first column; where it would stand when it has none. */
  firstColumn: number;
  columnCount: number;
  metrics: MatrixMetric[];
}

export interface MatrixCell {
  column: number;
  cards: CardDrawing[];
}

export interface MatrixLane extends LaneMark {
  actorName: string | null;
  /** Only the cells that hold cards, from left to right. */
  cells: MatrixCell[];
}

export interface MatrixTouchpoint
  extends Omit<PlacementDrawing, 'touchpoint' | 'metricPlacements' | '_count'> {
  touchpointId: string;
  name: string;
  channel: ChannelMark | null;
  interactionCount: number;
}

export interface MatrixPainPoint extends PainPointMark {
  touchpointId: string | null;
}

export interface MatrixAction extends ActionMark {
  touchpointId: string | null;
}

export interface MatrixLink extends Pick<ProcessLinkMark, 'id' | 'kind' | 'lineOfVisibility'> {
  touchpointId: string | null;
  processId: string;
  processName: string;
  processElementId: string | null;
  processElementName: string | null;
  processFlowId: string | null;
  processFlowLabel: string | null;
}

export interface MatrixBadges {
  touchpoints: number;
  momentsOfTruth: number;
  painPoints: number;
  worstSeverity: PainPointMark['severity'];
  actions: number;
  processLinks: number;
  metrics: number;
  worstTargetStatus: TargetStanding | null;
  isEntryPoint: boolean;
  isExitPoint: boolean;
}

export interface MatrixColumn {
  index: number;
  step: StepMark;
  phaseIndex: number | null;
  touchpoints: MatrixTouchpoint[];
  painPoints: MatrixPainPoint[];
  actions: MatrixAction[];
  links: MatrixLink[];
  metrics: MatrixMetric[];
  badges: MatrixBadges;
}

export interface EmotionSeries {
  persona: Named | null;
  source: EmotionDrawing['source'];
  points: (Pick<EmotionDrawing, 'score' | 'label' | 'sampleSize'> & { column: number })[];
}

export interface JourneyMapMatrix {
  map: MapMark;
  personas: Named[];
  phases: MatrixPhase[];
  columns: MatrixColumn[];
  lanes: MatrixLane[];
  emotionSeries: EmotionSeries[];
  /** Those of the map as a whole. */
  metrics: MatrixMetric[];
}

const SEVERITIES = ['MINOR', 'MODERATE', 'HIGH', 'CRITICAL'] as const;

/**
 * Lays a map out as a grid: columns are steps in the order of their phases,
 * rows are lanes, and cards stand where they cross.
 *
 * Steps without a phase come last. Everything else keeps its position.
 */
export function toMatrix(drawing: MapDrawing, { includeHidden }: MatrixOptions): JourneyMapMatrix {
  const columns = layOutColumns(drawing);
  const columnOf = new Map(columns.map(({ step, index }) => [step.id, index]));
  return {
    map: drawing,
    personas: (drawing.personas ?? []).map(({ persona }) => persona),
    phases: spanPhases(drawing, columns),
    columns,
    lanes: fillLanes(drawing, columnOf, includeHidden),
    emotionSeries: drawEmotions(drawing, columnOf),
    metrics: metricBadges(drawing, null),
  };
}

function layOutColumns({ phases, steps }: MapDrawing): MatrixColumn[] {
  const rank = new Map(phases.map(({ id }, index) => [id, index]));
  const rankOf = ({ phaseId }: StepDrawing) =>
    (phaseId === null ? undefined : rank.get(phaseId)) ?? phases.length;
  // Sorting is stable, so steps of one phase keep the order of their positions.
  const ordered = [...steps].sort((a, b) => rankOf(a) - rankOf(b));
  return ordered.map((step, index) => {
    const phaseIndex = rankOf(step);
    return toColumn(step, index, phaseIndex < phases.length ? phaseIndex : null);
  });
}

function toColumn(step: StepDrawing, index: number, phaseIndex: number | null): MatrixColumn {
  const placements = step.touchpointPlacements ?? [];
  const touchpoints = placements.map(
    ({ touchpoint, metricPlacements: _, _count, ...placement }) => ({
      ...placement,
      touchpointId: touchpoint.id,
      name: touchpoint.name,
      channel: touchpoint.channel ?? null,
      interactionCount: (_count?.interactions ?? 0) + (touchpoint._count?.interactions ?? 0),
    }),
  );
  // What hangs on a touchpoint shows at every step it is put on.
  const places = [
    { ...step, touchpointId: null },
    ...placements.map(({ touchpoint }) => ({
      ...touchpoint,
      touchpointId: touchpoint.id,
    })),
  ];
  const painPoints = places.flatMap(({ touchpointId, painPointPlacements }) =>
    (painPointPlacements ?? [])
      .filter(({ painPoint }) => painPoint.archivedAt === null)
      .map(({ painPoint }) => ({ ...painPoint, touchpointId })),
  );
  const actions = places.flatMap(({ touchpointId, actionPlacements }) =>
    (actionPlacements ?? [])
      .filter(({ action }) => action.archivedAt === null)
      .map(({ action }) => ({ ...action, touchpointId })),
  );
  const links = places.flatMap(({ touchpointId, processLinks }) =>
    (processLinks ?? []).flatMap((link) => toLink(link, touchpointId) ?? []),
  );
  const metrics = [
    ...metricBadges(step, null),
    ...placements.flatMap((placement) => [
      ...metricBadges(placement, placement.touchpoint.id),
      ...metricBadges(placement.touchpoint, placement.touchpoint.id),
    ]),
  ];
  return {
    index,
    step,
    phaseIndex,
    touchpoints,
    painPoints,
    actions,
    links,
    metrics,
    badges: {
      touchpoints: touchpoints.length,
      momentsOfTruth: touchpoints.filter((one) => one.isMomentOfTruth).length,
      painPoints: painPoints.length,
      worstSeverity:
        SEVERITIES.findLast((level) => painPoints.some(({ severity }) => severity === level)) ??
        null,
      actions: actions.length,
      processLinks: links.length,
      metrics: metrics.length,
      worstTargetStatus: worstStanding(metrics.map(({ targetStatus }) => targetStatus)),
      isEntryPoint: touchpoints.some((one) => one.isEntryPoint),
      isExitPoint: touchpoints.some((one) => one.isExitPoint),
    },
  };
}

function toLink(
  { id, kind, lineOfVisibility, process, processElement, processFlow }: ProcessLinkMark,
  touchpointId: string | null,
): MatrixLink | null {
  const whole = process ?? processElement?.process ?? processFlow?.process;
  if (!whole) return null;
  return {
    id,
    kind,
    lineOfVisibility,
    touchpointId,
    processId: whole.id,
    processName: whole.name,
    processElementId: processElement?.id ?? null,
    processElementName: processElement?.name ?? null,
    processFlowId: processFlow?.id ?? null,
    processFlowLabel: processFlow?.label ?? null,
  };
}

function spanPhases({ phases }: MapDrawing, columns: readonly MatrixColumn[]): MatrixPhase[] {
  let next = 0;
  return phases.map(({ metricPlacements, ...phase }, phaseIndex) => {
    const columnCount = columns.filter((column) => column.phaseIndex === phaseIndex).length;
    const firstColumn = next;
    next += columnCount;
    const metrics = metricBadges({ ...(metricPlacements && { metricPlacements }) }, null);
    return { ...phase, firstColumn, columnCount, metrics };
  });
}

function fillLanes(
  { lanes, cards }: MapDrawing,
  columnOf: ReadonlyMap<string, number>,
  includeHidden: boolean,
): MatrixLane[] {
  const cells = new Map<string, MatrixCell[]>();
  for (const card of cards ?? []) {
    const column = columnOf.get(card.stepId);
    if (column === undefined) continue;
    const row = cells.get(card.laneId) ?? [];
    cells.set(card.laneId, row);
    const cell = row[column] ?? { column, cards: [] };
    row[column] = cell;
    cell.cards.push(card);
  }
  return lanes
    .filter(({ hidden }) => includeHidden || !hidden)
    .map(({ actor, ...lane }) => ({
      ...lane,
      actorName: actor?.name ?? null,
      // Holes of the sparse row are empty cells; filter leaves them out.
      cells: (cells.get(lane.id) ?? []).filter(Boolean),
    }));
}

function drawEmotions(
  { emotionPoints }: MapDrawing,
  columnOf: ReadonlyMap<string, number>,
): EmotionSeries[] {
  const series = new Map<string, EmotionSeries>();
  for (const { stepId, persona, source, score, label, sampleSize } of emotionPoints ?? []) {
    const column = columnOf.get(stepId);
    if (column === undefined) continue;
    const name = `${source} ${persona?.id ?? ''}`;
    const one = series.get(name) ?? { persona, source, points: [] };
    series.set(name, one);
    one.points.push({ column, score, label, sampleSize });
  }
  const sorted = [...series.values()];
  for (const { points } of sorted) points.sort((a, b) => a.column - b.column);
  return sorted.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

function nameOf({ persona, source }: EmotionSeries): string {
  return `${persona?.name ?? ''} ${source}`;
}
