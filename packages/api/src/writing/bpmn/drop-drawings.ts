import { listOf, oneOf } from '../../reading/bpmn/index.ts';
import type { BpmnDocument } from './bpmn-document.ts';

/** What is gone is no longer drawn, nor is what a sub-process that is gone had inside. */
export function dropDrawings(document: BpmnDocument): void {
  const { root, replaced } = document;
  if (replaced.size === 0) return;
  const isGone = (shown: ReturnType<typeof oneOf>) => {
    for (let at = shown ?? undefined; at; at = at.$parent) {
      if (replaced.get(at) === null) return true;
    }
    return false;
  };
  for (const diagram of listOf(root, 'diagrams')) {
    const plane = oneOf(diagram, 'plane');
    if (!plane) continue;
    const shown = oneOf(plane, 'bpmnElement');
    if (shown?.$instanceOf('bpmn:SubProcess') && isGone(shown)) replaced.set(diagram, null);
    for (const one of listOf(plane, 'planeElement')) {
      if (isGone(oneOf(one, 'bpmnElement'))) replaced.set(one, null);
    }
  }
}
