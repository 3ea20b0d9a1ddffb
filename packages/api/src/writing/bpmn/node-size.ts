import type { ModelElement } from '../process/process-model.ts';
import { bpmnTypeOf } from './element-type.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const TASK: Size = { width: 100, height: 80 };
const SIZES: Readonly<Partial<Record<ModelElement['type'], Size>>> = {
  START: { width: 36, height: 36 },
  END: { width: 36, height: 36 },
  EVENT: { width: 36, height: 36 },
  WAIT: { width: 36, height: 36 },
  DECISION: { width: 50, height: 50 },
  GATEWAY: { width: 50, height: 50 },
  DOCUMENT: { width: 36, height: 50 },
};

/** How large a shape is drawn, as modelling tools do. */
export function sizeOf(element: ModelElement): Size {
  if (element.type === 'ANNOTATION') {
    const isGroup = bpmnTypeOf(element) === 'Group';
    return isGroup ? { width: 300, height: 200 } : noteSize(element.name);
  }
  return SIZES[element.type] ?? TASK;
}

/** Some sixteen letters go into a line of a note. */
function noteSize(text: string): Size {
  return { width: 120, height: Math.min(300, 20 + 16 * Math.ceil(text.length / 16)) };
}
