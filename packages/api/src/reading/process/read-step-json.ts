import type { DrawingFinding, ProcessDrawing } from '../bpmn/process-drawing.ts';
import { ReadingFailure } from '../failure.ts';
import { buildSteps } from './build-steps.ts';
import { readHeader, type StepField } from './step-columns.ts';
import type { SaidField, StepRecord } from './step-record.ts';

const LISTS = ['steps', 'stages', 'processes', 'elements', 'nodes', 'etapes', 'étapes'];

/**
 * Reads a value stream or a list of steps out of JSON: a list of objects, or an object with
 * such a list as `steps` or `stages` and with the name and the demand beside it. Names of
 * fields are those of tables; numbers of times without a unit are seconds.
 *
 * Throws a {@link ReadingFailure} NOT_A_STEP_LIST.
 */
export function readStepJson(
  value: unknown,
  lineOf: (place: number) => number | null,
): ProcessDrawing {
  const whole: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
  const list = Array.isArray(value) ? value : LISTS.map((name) => whole[name]).find(Array.isArray);
  if (!list) {
    throw new ReadingFailure(
      'NOT_A_STEP_LIST',
      'The file holds no list of steps. Give a list of objects, alone or as “steps”.',
      { line: 1 },
    );
  }
  const findings: DrawingFinding[] = [];
  const ignored = new Set<string>();
  const records = list.map((one: unknown, place): StepRecord => {
    const fields = isRecord(one) ? fieldsOf(one, ignored) : new Map();
    return { line: lineOf(place), fields };
  });
  const { name, title, ...rest } = whole;
  const demand = fieldsOf(rest, new Set());
  for (const field of demand.keys()) if (!field.startsWith('daily')) demand.delete(field);
  for (const column of ignored) {
    findings.push({
      code: 'IGNORED_COLUMN',
      message: `The field “${column.slice(0, 60)}” tells nothing a process has a place for; it is left out.`,
      line: null,
      elementId: null,
    });
  }
  const called = [name, title].find((one) => typeof one === 'string' && one.trim() !== '');
  const about: StepRecord[] = demand.size > 0 ? [{ line: 1, fields: demand }] : [];
  return buildSteps([...records, ...about], findings, typeof called === 'string' ? called : null);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(
  object: Readonly<Record<string, unknown>>,
  ignored: Set<string>,
): Map<StepField, SaidField> {
  const fields = new Map<StepField, SaidField>();
  for (const [name, value] of Object.entries(object)) {
    const text = textOf(value);
    if (text === null) continue;
    const column = readHeader(name);
    if (!column) ignored.add(name);
    // JSON is written by programs, which count in seconds.
    else fields.set(column.field, { text, unit: column.unit ?? 1 });
  }
  return fields;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.flatMap((one) => textOf(one) ?? []);
  return parts.length === 0 ? null : parts.join('; ');
}
