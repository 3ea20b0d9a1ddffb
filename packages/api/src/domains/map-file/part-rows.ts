import type { FileKind } from '../../reading/index.ts';
import {
  bundleSections,
  COUNTS,
  type ImportReport,
  noCounts,
  type ObjectChange,
  type Section,
  type SectionCounts,
  type WrittenObject,
} from '../exchange/index.ts';
import { fileProblem } from './file-problems.ts';
import type { PlacedMap } from './find-place.ts';
import { addressOfRow, namedBy, type PlannedRow, type RowAddress } from './planned-rows.ts';
import type { FileProblem, StagedOrigin, StagedRow, StagedSection } from './staged-part.ts';
import type { PartOutcome, StoredMap, StoredPart } from './stored-parts.ts';

/** A row on its way, with its index in the section of the whole map. */
interface PartRow {
  index: number;
  row: StagedRow;
  origin: StagedOrigin;
}

/** The rows of a part while it is written, and what becomes of them. */
export class PartRows {
  readonly #kind: FileKind;
  readonly #map: StoredMap;
  readonly #position: number;
  readonly #rows = new Map<string, PartRow[]>();
  readonly #problems: FileProblem[] = [];
  readonly #counts = new Map<string, SectionCounts>();

  constructor(kind: FileKind, map: StoredMap, { position, sections }: StoredPart) {
    this.#kind = kind;
    this.#map = map;
    this.#position = position;
    for (const section of sections) this.#add(section);
  }

  #add({ name, first, rows, origins, twins = {} }: StagedSection): void {
    const own: PartRow[] = [];
    for (const [place, row] of rows.entries()) {
      const one = { index: first + place, row, origin: origins[place] ?? { place: null } };
      const twin = twins[place];
      if (twin === undefined) own.push(one);
      else this.#refuseTwin(name, one, twin);
    }
    this.#rows.set(name, own);
  }

  #refuseTwin(section: string, { index, row, origin }: PartRow, twin: number): void {
    const key = String(row.key);
    const message = `Row ${twin} has the key “${key}” too. Give each row its own key.`;
    const problem = { section, index, key, code: 'KEY_TAKEN' as const, message, path: 'key' };
    this.#problems.push(
      fileProblem(this.#kind, this.#map.facts.form, { problem, index, row, origin }),
    );
    this.#countsOf(section).rejected++;
  }

  /** Tells of something that is the matter with the whole map. */
  tell(message: string): void {
    const nowhere = { line: null, column: null, path: null, value: '' };
    this.#problems.push({ severity: 'ERROR', code: 'REJECTED', message, ...nowhere });
  }

  /** Counts what went beyond its rows. */
  countRemoved(objects: readonly WrittenObject[]): void {
    for (const { section } of objects) this.#countsOf(section.name).removed++;
  }

  #countsOf(section: string): SectionCounts {
    const counts = this.#counts.get(section) ?? noCounts(section);
    this.#counts.set(section, counts);
    return counts;
  }

  /** Adds the journey and the map, with which a map begins. */
  addPlaces({ journey, map }: PlacedMap): void {
    const { origins } = this.#map.facts;
    this.#rows.set('journey', [{ index: 0, row: journey, origin: origins.journey }]);
    this.#rows.set('map', [{ index: 0, row: map, origin: origins.map }]);
  }

  /** The rows that are to be written. */
  bundle(): Map<string, StagedRow[]> {
    const filled = [...this.#rows].filter(([, rows]) => rows.length > 0);
    return new Map(filled.map(([name, rows]) => [name, rows.map(({ row }) => row)]));
  }

  /** The rows that earlier parts may have planned: its own, and those they name. */
  addresses(scope: string, placed: PlacedMap): RowAddress[] {
    const addresses = (section: Section, row: StagedRow) => [
      ...(typeof row.key === 'string' ? [addressOfRow(section, scope, row)] : []),
      ...namedBy(section, scope, row),
    ];
    return bundleSections().flatMap((section) => {
      const rows = this.#rows.get(section.name) ?? [];
      const own = rows.flatMap(({ row }) => addresses(section, row));
      if (section.name === 'journey') return addresses(section, placed.journey);
      return section.name === 'map' ? addresses(section, placed.map) : own;
    });
  }

  /** Takes what became of its rows, and finds the places of those that were refused. */
  settle({ sections, problems }: ImportReport): void {
    for (const { section, ...added } of sections) {
      const counts = this.#countsOf(section);
      for (const name of COUNTS) counts[name] += added[name];
    }
    for (const problem of problems) {
      const refused = this.#rows.get(problem.section)?.[problem.index];
      if (!refused) continue;
      this.#problems.push(fileProblem(this.#kind, this.#map.facts.form, { problem, ...refused }));
    }
  }

  outcome(changes: readonly ObjectChange[]): PartOutcome {
    const order = bundleSections().map(({ name }) => name);
    const counts = [...this.#counts.values()].sort(
      (one, other) => order.indexOf(one.section) - order.indexOf(other.section),
    );
    return {
      position: this.#position,
      counts,
      problems: this.#problems,
      changes: changes.map((change) => ({
        ...change,
        index:
          change.index === null
            ? null
            : (this.#rows.get(change.section)?.[change.index]?.index ?? change.index),
      })),
    };
  }

  /** What of the part later ones may name or write again. */
  plannedRows(written: readonly WrittenObject[], scope: string): PlannedRow[] {
    return written.flatMap(({ section, place }) => {
      const row = place === null ? undefined : this.#rows.get(section.name)?.[place]?.row;
      if (!row || typeof row.key !== 'string') return [];
      return [{ ...addressOfRow(section, scope, row), row }];
    });
  }
}
