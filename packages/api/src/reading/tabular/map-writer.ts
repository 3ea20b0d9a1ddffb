import { folded } from '../../kernel/folded.ts';
import type { MapPart } from '../drafts/map-part.ts';
import type { FilePlace } from '../drafts/origin.ts';
import type { LaneMapping } from '../mapping/mapping.ts';
import { readRange } from '../values/read-range.ts';
import { KeyMaker } from '../values/slug.ts';
import {
  keyIn,
  nameOf,
  type ReadRow,
  type RowValue,
  readFieldOf,
  takeValue,
  takeValues,
} from './row-values.ts';
import type { FIELDS } from './targets.ts';

export type Row = Record<string, unknown>;

/** A row and the steps it is about, on its way into a map. */
export interface RowRun {
  writer: MapWriter;
  part: MapPart;
  row: ReadRow;
  steps: readonly Row[];
}

/** Writes the rows of a table, one after the other, into the map they tell of. */
export class MapWriter {
  readonly part: MapPart;
  readonly #phases = new Map<string, Row>();
  readonly #steps = new Map<string, Row>();
  readonly #lanes = new Map<string, string>();
  readonly #keys = { phases: new KeyMaker(), steps: new KeyMaker(), lanes: new KeyMaker() };
  /** Order → the steps that have it. */
  readonly #ordered = new Map<number, Set<Row>>();
  readonly #placed = new Set<string>();
  /** The cells that the fields of a row come from. */
  readonly #cells = new Map<Row, Map<string, FilePlace>>();

  constructor(part: MapPart) {
    this.part = part;
  }

  /** Writes what a row says of its journey, map, phase and step; answers the steps it is about. */
  addRow(row: ReadRow): Row[] {
    for (const cell of row.faults) this.part.problems.push({ ...faultOf(cell), cell });
    this.#writeFields('journey', this.part.journey, row);
    this.#writeFields('map', this.part.map, row);
    const phase = this.#phaseOf(row);
    const steps = this.#stepsOf(row, phase);
    if (steps.length === 0) this.#refuseNameless(row);
    return steps;
  }

  /** The lane of a name, made on first sight. */
  lane(name: string, cell: FilePlace, how: LaneMapping = {}): string {
    const wanted = how.name ?? name;
    const identity = JSON.stringify(
      how.key === undefined ? [folded(wanted)] : [folded(wanted), how.key],
    );
    const known = this.#lanes.get(identity);
    if (known !== undefined) return known;
    const key = this.#keys.lanes.next(wanted, how.key);
    const { kind, role } = how;
    this.part.add('lanes', { key, name: wanted, kind, role }, cell);
    this.#lanes.set(identity, key);
    return key;
  }

  /** Puts something at a step, once: several rows may tell of it. */
  place(section: string, row: Row, cell: FilePlace): void {
    const identity = JSON.stringify([section, row]);
    if (this.#placed.has(identity)) return;
    this.#placed.add(identity);
    this.part.add(section, row, cell);
  }

  /** Sets a field unless it is set; what contradicts the first is told and left out. */
  set(row: Row, field: string, value: unknown, { column, cell }: RowValue): void {
    const known = row[field];
    if (known === undefined) {
      row[field] = value;
      this.#cells.get(row)?.set(field, cell);
    } else if (known !== value) {
      const message = 'An earlier row says something else of the same object.';
      this.part.leaveOut(column.name, message, cell);
    }
  }

  /** Another spelling of a name, by case, accents or blanks, is the same name. */
  #setName(row: Row, name: string, value: RowValue): void {
    if (folded(String(row.name)) !== folded(name)) this.set(row, 'name', name, value);
  }

  /** Reads a value as a field of an object and sets it. */
  setField(of: keyof typeof FIELDS, row: Row, field: string, value: RowValue): void {
    const read = readFieldOf(of, field, value);
    if ('value' in read) this.set(row, field, read.value, value);
    else this.part.refuse(read.code, read.message, value.cell);
  }

  /** Adds a row that later values may still fill. */
  open(section: string, row: Row, cell: FilePlace): Row {
    const cells = new Map<string, FilePlace>();
    this.#cells.set(row, cells);
    return this.part.add(section, row, cell, cells);
  }

  #writeFields(of: keyof typeof FIELDS, target: Row, row: ReadRow): void {
    for (const value of takeValues(row, (to) => to.startsWith(`${of}.`))) {
      const field = value.mapping.to.slice(of.length + 1);
      this.setField(of, target, field, value);
    }
  }

  #phaseOf(row: ReadRow): Row | null {
    const value = takeValue(row, 'phase.name');
    if (!value) return null;
    const name = nameOf(value.texts.join(' '));
    const { key: given } = keyIn(row, 'phase.key');
    const identity = given ?? JSON.stringify([folded(name)]);
    let phase = this.#phases.get(identity);
    if (!phase) {
      phase = this.open('phases', { key: this.#keys.phases.next(name, given), name }, value.cell);
      this.#phases.set(identity, phase);
    }
    this.#setName(phase, name, value);
    this.#writeFields('phase', phase, row);
    return phase;
  }

  /** The steps a row is about: the one it names, else those of its order, else its phase as a step. */
  #stepsOf(row: ReadRow, phase: Row | null): Row[] {
    const order = takeValue(row, 'order');
    const named = takeValue(row, 'step.name');
    const range = readRange(order?.texts.join() ?? '');
    if (!named && range) {
      const inside = [...this.#ordered].filter(([at]) => at >= range[0] && at <= range[1]);
      return inside.flatMap(([, steps]) => [...steps]);
    }
    const name = named ? nameOf(named.texts.join(' ')) : phase?.name;
    if (name === undefined) return [];
    const step = this.#stepOf(row, String(name), phase, named?.cell ?? row.first);
    if (named) this.#setName(step, String(name), named);
    this.#writeFields('step', step, row);
    if (order) this.#orderStep(step, order);
    return [step];
  }

  #orderStep(step: Row, { texts, cell }: RowValue): void {
    const number = Number(texts.join());
    if (Number.isFinite(number)) {
      this.#ordered.set(number, (this.#ordered.get(number) ?? new Set()).add(step));
    } else {
      const message = `“${cell.text}” is no order; it must be a number, or a range in a row without a step.`;
      this.part.refuse('NOT_A_NUMBER', message, cell);
    }
  }

  #stepOf(row: ReadRow, name: string, phase: Row | null, cell: FilePlace): Row {
    const { key: given } = keyIn(row, 'step.key');
    const identity = given ?? JSON.stringify([phase?.key, folded(name)]);
    const known = this.#steps.get(identity);
    if (known) return known;
    const inPhase = phase ? { phase: phase.key } : {};
    const key = this.#keys.steps.next(name, given);
    const step = this.open('steps', { key, name, ...inPhase }, cell);
    this.#steps.set(identity, step);
    return step;
  }

  #refuseNameless({ first }: ReadRow): void {
    this.part.refuse(
      'STEP_WITHOUT_NAME',
      'The row has no step name, so it is left out. Name the step.',
      first,
    );
  }
}

const faultOf = (cell: { fault?: { code: string; message: string } }) =>
  cell.fault ?? { code: 'BAD_CELL', message: 'The cell cannot be read.' };
