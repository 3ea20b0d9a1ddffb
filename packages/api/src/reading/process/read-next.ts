import type { StepRecord } from './step-record.ts';

/** A way on from a step. */
export interface NextStep {
  /** The id or the name of the step it leads to. */
  readonly name: string;
  readonly condition: string | null;
  readonly share: string | null;
}

/**
 * The ways on from a step: `5`, `5; 7`, `yes: Pack; no: Refund`, `Pack (yes)`, with
 * conditions and shares beside them in the same order where they have columns of their own.
 */
export function nextOf({ fields }: StepRecord, isStep: (text: string) => boolean): NextStep[] {
  const parts = splitList(fields.get('next')?.text ?? '', isStep);
  const conditions = splitAlong(fields.get('condition')?.text, parts.length);
  const shares = splitAlong(fields.get('share')?.text, parts.length);
  return parts.map((part, place) => {
    const share = shares[place] ?? null;
    const condition = conditions[place] ?? null;
    if (isStep(part)) return { name: part, condition, share };
    const [, before, after] = /^([^:]+?)\s*(?::|->|→|=>)\s*(.+)$/.exec(part) ?? [];
    if (before !== undefined && after !== undefined) return named(before, after, share, isStep);
    const [, name, inside] = /^(.+?)\s*\(([^()]*)\)$/.exec(part) ?? [];
    if (name !== undefined && inside !== undefined && isStep(name)) {
      return { name, condition: inside.trim() || condition, share };
    }
    return { name: part, condition, share };
  });
}

/** Whether the condition stands before the step or behind it shows in which of them is a step. */
function named(
  before: string,
  after: string,
  share: string | null,
  isStep: (text: string) => boolean,
): NextStep {
  return isStep(after) || !isStep(before)
    ? { name: after, condition: before, share }
    : { name: before, condition: after, share };
}

/** Commas separate too, unless the text with them is a step itself. */
function splitList(text: string, isStep: (text: string) => boolean): string[] {
  const parts = text.split(/[;|\n]/).map((part) => part.trim());
  return parts.flatMap((part) => {
    if (part === '') return [];
    if (isStep(part) || !part.includes(',')) return [part];
    return part.split(',').flatMap((one) => one.trim() || []);
  });
}

function splitAlong(text: string | undefined, count: number): (string | null)[] {
  if (text === undefined) return [];
  const parts = count > 1 ? text.split(/[;|\n]/) : [text];
  const list = parts.length === count ? parts : text.split(',');
  return list.map((part) => part.trim() || null);
}
