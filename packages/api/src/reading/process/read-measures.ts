import type { DrawingFinding, ElementMeasures } from '../bpmn/process-drawing.ts';
import { readNumber } from '../values/read-number.ts';
import type { StepField } from './step-columns.ts';
import type { SaidField, StepRecord } from './step-record.ts';
import { readPercent, readTime, valueClassIn, wasteIn } from './step-values.ts';

const TIMES = ['durationSeconds', 'waitingSeconds', 'cycleSeconds', 'changeoverSeconds'] as const;
const PERCENTS = ['uptimePercent', 'completeAccuratePercent'] as const;
type Percent = (typeof PERCENTS)[number] | 'share' | 'reworkShare';

/** Reads what is measured of steps; what is no measure is told and left out. */
export class MeasureReader {
  readonly findings: DrawingFinding[] = [];
  /** Columns of shares in which nothing is above one: `0.9` is ninety percent there. */
  readonly #fractions: ReadonlySet<StepField>;
  readonly #assumed = new Set<StepField>();

  constructor(records: readonly StepRecord[]) {
    const columns: Percent[] = [...PERCENTS, 'share', 'reworkShare'];
    this.#fractions = new Set(
      columns.filter((field) => {
        const texts = records.flatMap(
          ({ fields }) => fields.get(field)?.text.split(/[;|\n]/) ?? [],
        );
        const numbers = texts.map((text) => readNumber(text, null) ?? 0);
        const isMarked = texts.some((text) => text.includes('%'));
        return !isMarked && numbers.some((one) => one > 0) && numbers.every((one) => one <= 1);
      }),
    );
  }

  measures(record: StepRecord): ElementMeasures {
    const { fields } = record;
    const found: Record<string, number | string> = {};
    const read = <Value extends number | string>(
      field: StepField,
      reader: (said: SaidField) => Value | null,
      what: string,
    ) => {
      const said = fields.get(field);
      if (!said) return;
      const value = reader(said);
      if (value !== null) found[field] = value;
      else this.#refuse(record, said.text, what);
    };
    for (const field of TIMES) read(field, (said) => this.time(record, field, said), 'no time');
    for (const field of PERCENTS) {
      read(field, ({ text }) => this.percent(field, text), 'no share from 0 to 100 percent');
    }
    read('operators', ({ text }) => countIn(text, 1_000_000), 'no number of people');
    read('batchSize', ({ text }) => wholeIn(text), 'no number of units');
    read('valueClass', ({ text }) => valueClassIn(text), 'no class of value such as VA or NVA');
    read('waste', ({ text }) => wasteIn(text), 'none of the eight kinds of waste');
    return found;
  }

  percent(field: Percent, text: string): number | null {
    return readPercent(text, this.#fractions.has(field));
  }

  time({ line }: StepRecord, field: StepField, { text, unit }: SaidField): number | null {
    const time = readTime(text, unit);
    if (time?.isAssumed && !this.#assumed.has(field)) {
      this.#assumed.add(field);
      this.findings.push({
        code: 'ASSUMED_UNIT',
        message: `“${text}” has no unit and is taken for seconds. Write the unit into the header, such as “(min)”.`,
        line,
        elementId: null,
      });
    }
    return time?.seconds ?? null;
  }

  #refuse({ line }: StepRecord, text: string, what: string): void {
    this.findings.push({
      code: 'UNREADABLE_PART',
      message: `“${text.slice(0, 60)}” is ${what}; it is left out.`,
      line,
      elementId: null,
    });
  }
}

export function countIn(text: string, most: number): number | null {
  const number = readNumber(text, null);
  return number !== null && number >= 0 && number <= most ? number : null;
}

function wholeIn(text: string): number | null {
  const number = countIn(text, 2_147_483_647);
  return number === null ? null : Math.round(number);
}
