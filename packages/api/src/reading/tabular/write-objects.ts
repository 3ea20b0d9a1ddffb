import { slugOf } from '../values/slug.ts';
import type { Row, RowRun } from './map-writer.ts';
import { nameOf, type RowValue, takeValues } from './row-values.ts';

const OBJECTS = {
  painPoint: { section: 'painPoints', placements: 'painPointPlacements', noun: 'pain point' },
  action: { section: 'actions', placements: 'actionPlacements', noun: 'action' },
} as const;

const NONE = { texts: [], cell: { line: 1, column: 1, text: '' } };

/** Writes the pain points or actions of a row, each with its fields, and where they are. */
export function writeObjects(run: RowRun, of: keyof typeof OBJECTS): void {
  const values = takeValues(run.row, (to) => to.startsWith(`${of}.`));
  const byNumber = new Map<string | null, RowValue[]>();
  for (const value of values) {
    const { number } = value.mapping;
    byNumber.set(number, [...(byNumber.get(number) ?? []), value]);
  }
  for (const one of byNumber.values()) writeObject(run, of, one);
}

function writeObject(run: RowRun, of: keyof typeof OBJECTS, values: readonly RowValue[]): void {
  const { part, writer, steps } = run;
  const { section, placements, noun } = OBJECTS[of];
  const named = values.find(({ mapping }) => mapping.to === `${of}.name`);
  const others = values.filter((value) => value !== named);
  const { texts, cell } = named ?? NONE;
  const objects = texts.map((text) => {
    const name = nameOf(text);
    const key = slugOf(name);
    const object = part.addOnce(section, { key, name }, cell);
    for (const step of steps) writer.place(placements, { [of]: key, step: step.key }, cell);
    return object;
  });
  const [only] = objects;
  for (const value of others) {
    if (only && objects.length === 1) describe(run, of, only, value);
    else {
      const why = only ? `names several ${noun}s` : `names no ${noun}`;
      part.leaveOut(value.column.name, `The row ${why}, so it belongs to none.`, value.cell);
    }
  }
}

function describe(
  { writer, part }: RowRun,
  of: keyof typeof OBJECTS,
  object: Row,
  value: RowValue,
): void {
  const field = value.mapping.to.slice(of.length + 1);
  const { column, cell } = value;
  if (field !== 'custom') writer.setField(of, object, field, value);
  else {
    const where = { path: column.name, cell, of: OBJECTS[of].noun };
    part.keepAside(object, column.name, cell.value ?? cell.text, where);
  }
}
