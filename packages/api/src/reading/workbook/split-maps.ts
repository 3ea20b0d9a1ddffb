import type { Problem } from '../layouts/map-draft.ts';
import { fold } from '../layouts/words.ts';
import type { SheetRow } from './sheet-rows.ts';

/** A map of a workbook: what is said of it and its journey, and the rows that are on it. */
export interface WorkbookMap {
  map: SheetRow | null;
  journey: SheetRow | null;
  /** What its row calls the journey, where no sheet has it. */
  journeyName: string | null;
  /** What the rows call it, where no sheet has it. */
  name: string | null;
  rows: SheetRow[];
}

/** Tells the maps of a workbook apart; `shared` is what every map may refer to. */
export function splitMaps(
  rows: readonly SheetRow[],
  problems: Problem[],
): { maps: WorkbookMap[]; shared: SheetRow[] } {
  const ofSection = (name: string) => rows.filter(({ section }) => section.name === name);
  const journeys = ofSection('journey');
  const maps = ofSection('map').map((map) => openMap(map, journeys));
  const others = rows.filter(({ section }) => !section.isSingle);
  for (const row of others) {
    const name = mapNameOf(row);
    if (name !== null && !maps.some((map) => isCalled(map, name))) {
      maps.push({ map: null, journey: onlyOne(journeys), journeyName: null, name, rows: [] });
    }
  }
  if (maps.length === 0) {
    const journey = onlyOne(journeys);
    maps.push({ map: null, journey, journeyName: null, name: null, rows: [] });
  }
  const shared: SheetRow[] = [];
  for (const row of others) {
    const map = mapOf(row, maps);
    if (map) map.rows.push(row);
    else if (isOnAMap(row)) {
      const message = `The workbook holds ${maps.length} maps, and the row does not say which it is on. Name it in a column “Map”.`;
      problems.push({ code: 'NO_MAP_NAMED', message, cell: row.cell });
    } else shared.push(row);
  }
  return { maps, shared };
}

function openMap(map: SheetRow, journeys: readonly SheetRow[]): WorkbookMap {
  const [called = null] = map.extras.find(({ extra }) => extra.is === 'journey')?.texts ?? [];
  const journey =
    called === null ? onlyOne(journeys) : (journeys.find((row) => isNamed(row, called)) ?? null);
  return { map, journey, journeyName: journey ? null : called, name: null, rows: [] };
}

const onlyOne = (rows: readonly SheetRow[]): SheetRow | null =>
  rows.length === 1 ? (rows[0] ?? null) : null;

const mapNameOf = ({ extras }: SheetRow): string | null =>
  extras.find(({ extra }) => extra.is === 'map')?.texts[0] ?? null;

function isNamed({ fields }: SheetRow, called: string): boolean {
  return ['key', 'name'].some((field) => fold(String(fields.get(field)?.value)) === fold(called));
}

const isCalled = ({ map, name }: WorkbookMap, called: string): boolean =>
  map ? isNamed(map, called) : fold(name ?? '') === fold(called);

/** Phases, steps and what stands at them belong to one map; other objects serve all. */
const isOnAMap = ({ section, fields }: SheetRow): boolean =>
  section.isDrawn || fields.get('step') !== undefined;

function mapOf(row: SheetRow, maps: readonly WorkbookMap[]): WorkbookMap | undefined {
  const name = mapNameOf(row);
  if (name !== null) return maps.find((map) => isCalled(map, name));
  return maps.length === 1 ? maps[0] : undefined;
}
