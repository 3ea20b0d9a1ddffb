import { withArticle } from '../../kernel/words.ts';
import type { FlowRow } from '../../reading/bpmn/index.ts';
import type { LossReport } from '../loss-report.ts';
import type { ModelElement } from '../process/process-model.ts';
import { isActivity, isFlowNode } from './element-type.ts';

type Kind = FlowRow['kind'];

/**
 * The kind of arrow that BPMN allows between two shapes: sequence flows connect work within
 * a pool, data flows work with data. Null where it allows none.
 */
export function writtenKind(
  flow: FlowRow,
  from: ModelElement,
  to: ModelElement,
  report: LossReport,
): Kind | null {
  const kind = allowedKind(flow.kind, from, to);
  if (kind === null) {
    report.leaveOut('flows[]', 'No arrow of BPMN ends at a lane.');
  } else if (kind !== flow.kind) {
    report.change(
      'flows[].kind',
      `BPMN has no ${flow.kind.toLowerCase()} flow between ${wordOf(from)} and ${wordOf(to)}; it is drawn as ${kind === 'ASSOCIATION' ? 'an association' : `a ${kind.toLowerCase()} flow`}.`,
    );
  }
  return kind;
}

function allowedKind(kind: Kind, from: ModelElement, to: ModelElement): Kind | null {
  if (from.type === 'LANE' || to.type === 'LANE') return null;
  const isWork = isFlowNode(from) && isFlowNode(to);
  const isData =
    (isActivity(from) && to.type === 'DOCUMENT') || (from.type === 'DOCUMENT' && isActivity(to));
  const isBetween = from.type === 'POOL' || to.type === 'POOL' || from.pool !== to.pool;
  if (kind === 'DATA') return isData ? 'DATA' : 'ASSOCIATION';
  if (kind === 'MESSAGE' || kind === 'SEQUENCE') {
    if (isData) return 'DATA';
    const ends = [from, to].every((end) => isFlowNode(end) || end.type === 'POOL');
    if (!ends) return 'ASSOCIATION';
    if (isBetween) return 'MESSAGE';
    return isWork && kind === 'SEQUENCE' ? 'SEQUENCE' : kind;
  }
  return kind;
}

const wordOf = ({ type }: ModelElement): string => withArticle(type.toLowerCase());
