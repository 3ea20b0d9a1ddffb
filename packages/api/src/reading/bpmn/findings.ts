import { capitalised } from '../../kernel/words.ts';
import type { ModdleWarning } from './moddle.ts';
import type { DrawingFinding } from './process-drawing.ts';

/** Puts what the parser remarked into a finding. */
export function findingOf({ message, element, property, value }: ModdleWarning): DrawingFinding {
  const elementId = element?.id ?? null;
  if (property !== undefined) {
    return {
      code: 'DANGLING_REFERENCE',
      message: `${property.replace(/^bpmn:/, '')} names “${value ?? ''}”, which the file does not hold.`,
      line: null,
      elementId,
    };
  }
  const { reason, line } = placeIn(message);
  const repeated = /duplicate ID <([^>]*)>/.exec(message)?.[1];
  if (repeated === undefined) {
    return {
      code: 'UNREADABLE_PART',
      message: `${capitalised(reason)}; it is left out.`,
      line,
      elementId,
    };
  }
  return {
    code: 'REPEATED_ID',
    message: `The id “${repeated}” occurs twice; the second element is left out.`,
    line,
    elementId: repeated,
  };
}

/** Takes the reason and the line out of what the parser says. */
export function placeIn(message: string): { reason: string; line: number | null } {
  const line = /\bline: (\d+)/.exec(message)?.[1];
  const nested = /nested error: (.+)/.exec(message)?.[1];
  const first = message.split('\n', 1)[0] ?? message;
  const reason = (nested ?? first).trim().replace(/\.$/, '');
  return { reason, line: line === undefined ? null : Number(line) + 1 };
}
