import type {
  DrawingFinding,
  DrawnElement,
  DrawnLane,
  ProcessDrawing,
} from '../bpmn/process-drawing.ts';
import { ReadingFailure } from '../failure.ts';
import { fold } from '../layouts/words.ts';
import { ArrowList, drawingOf, plainElement } from './drawing-parts.ts';
import { countIn, MeasureReader } from './read-measures.ts';
import { nextOf } from './read-next.ts';
import type { StepField } from './step-columns.ts';
import type { StepRecord } from './step-record.ts';
import { kindIn } from './step-values.ts';
import { xmlId } from './xml-id.ts';

/** Fields that only value stream maps have. */
const STREAM: readonly StepField[] = [
  'cycleSeconds',
  'changeoverSeconds',
  'uptimePercent',
  'operators',
  'completeAccuratePercent',
  'valueClass',
  'waste',
  'dailyDemand',
  'dailyWorkSeconds',
];

/** More would not be read by anyone. */
const MOST_STEPS = 20_000;

interface Step {
  readonly record: StepRecord;
  readonly id: string;
  readonly name: string;
}

/**
 * Makes a drawing of the steps of a list. Without a word about what comes next they follow
 * each other; lanes are made of who does what. A wait that only has a duration waits that long.
 */
export function buildSteps(
  records: readonly StepRecord[],
  findings: readonly DrawingFinding[],
  name: string | null,
): ProcessDrawing {
  if (records.length > MOST_STEPS) {
    throw new ReadingFailure(
      'FILE_TOO_LARGE',
      `The list has ${records.length} rows; ${MOST_STEPS} are allowed. Split the process.`,
    );
  }
  const reader = new StepReader(records, findings);
  return reader.read(name);
}

class StepReader {
  readonly #records: readonly StepRecord[];
  readonly #findings: DrawingFinding[];
  readonly #measures: MeasureReader;
  readonly #steps: Step[] = [];
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, Step>();
  readonly #lanes = new Map<string, DrawnLane>();

  constructor(records: readonly StepRecord[], findings: readonly DrawingFinding[]) {
    this.#records = records;
    this.#findings = [...findings];
    this.#measures = new MeasureReader(records);
  }

  read(name: string | null): ProcessDrawing {
    for (const record of this.#records) this.#meet(record);
    const elements = this.#steps.map((step) => this.#element(step));
    const kinds = new Map(elements.map(({ id, kind }) => [id, kind]));
    const arrows = new ArrowList();
    const isLinked = this.#steps.some(({ record }) => record.fields.has('next'));
    for (const [place, step] of this.#steps.entries()) {
      if (isLinked) this.#followNext(step, arrows, kinds);
      else this.#followOrder(step, this.#steps[place + 1], arrows, kinds);
      this.#followRework(step, arrows);
    }
    const isStream = this.#records.some(({ fields }) => STREAM.some((field) => fields.has(field)));
    return drawingOf(isStream ? 'VALUE_STREAM' : 'STEP_LIST', {
      name,
      lanes: [...this.#lanes.values()],
      elements,
      flows: arrows.flows,
      demand: this.#demand(),
      findings: [...this.#findings, ...this.#measures.findings],
    });
  }

  #meet(record: StepRecord): void {
    const text = (field: StepField) => record.fields.get(field)?.text.trim() ?? '';
    const name = text('name') || text('id');
    if (name === '') {
      const isAbout = [...record.fields.keys()].some((field) => !field.startsWith('daily'));
      if (isAbout)
        this.#say('UNREADABLE_PART', 'The step has no name; it is left out.', record, null);
      return;
    }
    const wanted = xmlId(text('id') || fold(name).replaceAll(' ', '-') || name);
    if (this.#ids.has(wanted) && text('id') !== '') {
      this.#say(
        'REPEATED_ID',
        `The id “${text('id')}” occurs twice; the second step is left out.`,
        record,
        wanted,
      );
      return;
    }
    let id = wanted;
    for (let count = 2; this.#ids.has(id); count++) id = `${wanted}-${count}`;
    const step = { record, id, name: name.replace(/\s+/g, ' ') };
    this.#steps.push(step);
    this.#ids.add(id);
    for (const called of [fold(text('id')), fold(name)]) {
      if (called !== '' && !this.#byName.has(called)) this.#byName.set(called, step);
    }
  }

  #element({ record, id, name }: Step): DrawnElement {
    const text = (field: StepField) => record.fields.get(field)?.text.trim() ?? '';
    const measures = this.#measures.measures(record);
    const said = text('type');
    const kind = said === '' ? guessKind(name) : kindIn(said);
    if (kind === null) {
      this.#say(
        'UNREADABLE_PART',
        `“${said}” is no known type of a step; it is taken for a task.`,
        record,
        id,
      );
    }
    const { durationSeconds, waitingSeconds, ...rest } = measures;
    const isWait = kind === 'WAIT' && waitingSeconds === undefined && durationSeconds !== undefined;
    return plainElement({
      id,
      name,
      kind: kind ?? 'TASK',
      documentation: text('documentation') || null,
      laneId: this.#laneOf(text('lane')),
      measures: isWait ? { ...rest, waitingSeconds: durationSeconds } : measures,
    });
  }

  #laneOf(name: string): string | null {
    if (name === '') return null;
    const id = xmlId(`lane-${fold(name).replaceAll(' ', '-')}`);
    if (!this.#lanes.has(id)) this.#lanes.set(id, { id, name, poolId: null, parentId: null });
    return id;
  }

  #followOrder(
    step: Step,
    next: Step | undefined,
    arrows: ArrowList,
    kinds: ReadonlyMap<string, DrawnElement['kind']>,
  ): void {
    const isApart = ['ANNOTATION', 'DOCUMENT'].includes(kinds.get(step.id) ?? '');
    if (next && kinds.get(step.id) !== 'END' && !isApart) arrows.add(step.id, next.id);
  }

  #followNext(
    { record, id }: Step,
    arrows: ArrowList,
    kinds: ReadonlyMap<string, DrawnElement['kind']>,
  ): void {
    for (const { name, condition, share } of nextOf(record, (text) =>
      this.#byName.has(fold(text)),
    )) {
      const target = this.#byName.get(fold(name));
      if (!target) {
        this.#say(
          'DANGLING_FLOW',
          `The next step “${name}” is not in the list; the arrow is left out.`,
          record,
          id,
        );
        continue;
      }
      const sharePercent = share === null ? null : this.#measures.percent('share', share);
      const ends = [kinds.get(id), kinds.get(target.id)];
      arrows.add(id, target.id, {
        name: condition,
        condition,
        kind: ends.includes('DOCUMENT')
          ? 'DATA'
          : ends.includes('ANNOTATION')
            ? 'ASSOCIATION'
            : 'SEQUENCE',
        ...(sharePercent === null ? {} : { measures: { sharePercent } }),
      });
    }
  }

  #followRework({ record, id }: Step, arrows: ArrowList): void {
    const said = record.fields.get('rework')?.text.trim() ?? '';
    if (said === '') return;
    const share = record.fields.get('reworkShare')?.text;
    const target = this.#byName.get(fold(said));
    if (!target) {
      this.#say(
        'DANGLING_FLOW',
        `“${said}”, which is done again, is not in the list; the arrow is left out.`,
        record,
        id,
      );
      return;
    }
    const sharePercent = share === undefined ? null : this.#measures.percent('reworkShare', share);
    const measures = { isRework: true, ...(sharePercent === null ? {} : { sharePercent }) };
    arrows.add(id, target.id, { measures });
  }

  /** Said once, in whatever row. */
  #demand(): NonNullable<ProcessDrawing['demand']> {
    const find = (field: StepField) => this.#records.find(({ fields }) => fields.has(field));
    const [asked, worked] = [find('dailyDemand'), find('dailyWorkSeconds')];
    const demand = countIn(asked?.fields.get('dailyDemand')?.text ?? '', 1e12);
    const said = worked?.fields.get('dailyWorkSeconds');
    const seconds = worked && said ? this.#measures.time(worked, 'dailyWorkSeconds', said) : null;
    return {
      ...(demand === null ? {} : { dailyDemand: demand }),
      ...(seconds === null || seconds > 86_400 ? {} : { dailyWorkSeconds: seconds }),
    };
  }

  #say(
    code: DrawingFinding['code'],
    message: string,
    { line }: StepRecord,
    elementId: string | null,
  ): void {
    this.#findings.push({ code, message, line, elementId });
  }
}

/** What is called “Start”, “Fin” or asks a question needs no type. */
function guessKind(name: string): DrawnElement['kind'] {
  if (name.trim().endsWith('?')) return 'DECISION';
  const kind = kindIn(name);
  return kind === 'START' || kind === 'END' || kind === 'WAIT' ? kind : 'TASK';
}
