import { listOf, type ModdleElement, oneOf } from '../../reading/bpmn/index.ts';
import type { LossReport } from '../loss-report.ts';
import type { ModelElement } from '../process/process-model.ts';
import type { BpmnDocument } from './bpmn-document.ts';

/** Puts elements into the lanes the model has them in; those that stay are not touched. */
export function applyLanes(
  document: BpmnDocument,
  elements: readonly ModelElement[],
  report: LossReport,
): void {
  const moved = elements.filter(
    ({ elementId, lane }) => (document.elements.get(elementId)?.lane ?? null) !== lane,
  );
  const leaving = new Set(moved.map(({ elementId }) => document.sources.get(elementId)));
  if (leaving.size === 0) return;
  for (const lane of lanesOf(document)) {
    const nodes = listOf(lane, 'flowNodeRef');
    const staying = nodes.filter((node) => !leaving.has(node));
    if (staying.length < nodes.length) lane.set('flowNodeRef', staying);
  }
  for (const { elementId, lane: laneId } of moved) {
    const lane = laneId === null ? undefined : document.sources.get(laneId);
    const source = document.sources.get(elementId);
    if (!lane || !source) continue;
    const nodes = lane.get('flowNodeRef');
    if (source.$instanceOf('bpmn:FlowNode') && Array.isArray(nodes)) nodes.push(source);
    else {
      const message = 'In BPMN data and notes belong to no lane; they are drawn there.';
      report.change('elements[].lane', message);
    }
  }
}

/** A set of lanes without any is none. */
export function dropEmptyLaneSets(document: BpmnDocument): void {
  for (const scope of listOf(document.root, 'rootElements')) {
    const sets = listOf(scope, 'laneSets');
    const kept = sets.filter((set) => listOf(set, 'lanes').length > 0);
    if (kept.length < sets.length) scope.set('laneSets', kept);
  }
  for (const lane of lanesOf(document)) {
    const inner = oneOf(lane, 'childLaneSet');
    if (inner && listOf(inner, 'lanes').length === 0) lane.set('childLaneSet', undefined);
  }
}

const lanesOf = ({ sources }: BpmnDocument): ModdleElement[] =>
  [...sources.values()].filter((one) => one.$instanceOf('bpmn:Lane'));
