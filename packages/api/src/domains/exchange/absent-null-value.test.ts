import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { modelOf } from '../../db/datamodel.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { bundleSections, type Section } from './bundle-sections.ts';
import { exportMap, importMap } from './testing/import.ts';
import { wholeBundle } from './testing/whole-bundle.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
  const report = await importMap(ws.admin, wholeBundle);
  expect(report.problems).toEqual([]);
  mapId = report.journeyMapId;
});
afterAll(() => server.close());

type Row = Readonly<Record<string, unknown>>;
const bundle: Readonly<Record<string, unknown>> = wholeBundle;

/** The bundle with each row as a function makes it. */
function eachRow(change: (section: Section, row: Row) => Row): Record<string, unknown> {
  const changed: Record<string, unknown> = { format: wholeBundle.format };
  for (const section of bundleSections()) {
    const rows = bundle[section.name];
    changed[section.name] = Array.isArray(rows)
      ? rows.map((row) => change(section, row))
      : change(section, Object(rows));
  }
  return changed;
}

/** What finds an object again: its key, in what it belongs to. */
function identityOf({ entity, references }: Section, row: Row): Row {
  const parent = [...references].find(([, { column }]) => column === entity.parent)?.[0];
  return { key: row.key, ...(parent ? { [parent]: row[parent] } : {}) };
}

/** The fields that can be cleared: what an object must have, what makes it what it is and where it stands excepted. */
function clearable(section: Section): string[] {
  const { entity, references, links, fields } = section;
  const columns = modelOf(entity.model).fields;
  const stays = new Set([
    ...['key', 'position'],
    ...[...entity.fixed, ...entity.inferred, ...(entity.exactlyOneOf ?? [])],
    ...[...entity.oneOfEach.flat(), ...entity.goesWith],
    // Data points may name what was a dimension once.
    ...(section.name === 'metrics' ? ['dimensions'] : []),
    // A data point without anything measured says nothing.
    ...(section.name === 'dataPoints' ? ['components', 'value', 'sampleSize'] : []),
  ]);
  const isFree = (column: string) => {
    const field = columns.get(column);
    return field !== undefined && (field.isList || !field.isRequired) && !stays.has(column);
  };
  return [
    ...fields.filter(isFree),
    ...[...references].flatMap(([field, { column }]) => (isFree(column) ? [field] : [])),
    ...links.keys(),
  ];
}

describe('a field of a row, in every section', () => {
  it('is left as it is when it is absent', async () => {
    const before = await exportMap(ws.admin, mapId);

    const report = await importMap(ws.admin, eachRow(identityOf));

    expect(report).toMatchObject({ problems: [], changes: [] });
    expect(await exportMap(ws.admin, mapId)).toEqual(before);
  });

  it('is cleared by null, and set again by a value', async () => {
    const before = await exportMap(ws.admin, mapId);
    const nothing = eachRow((section, row) => ({
      ...identityOf(section, row),
      ...Object.fromEntries(clearable(section).map((field) => [field, null])),
    }));

    const cleared = await importMap(ws.admin, nothing);
    const between = await exportMap(ws.admin, mapId);
    const set = await importMap(ws.admin, before);

    expect(cleared.problems).toEqual([]);
    for (const section of bundleSections()) {
      const rows: Row[] = [between[section.name] ?? []].flat();
      const left = rows.flatMap((row) => clearable(section).filter((field) => field in row));
      expect({ [section.name]: left }).toEqual({ [section.name]: [] });
    }
    expect(set.problems).toEqual([]);
    expect(await exportMap(ws.admin, mapId)).toEqual(before);
  });

  it('has a value in the bundle all of this is tried with', () => {
    for (const section of bundleSections()) {
      const rows: Row[] = [Object(bundle[section.name])].flat();
      const empty = clearable(section).filter((field) => !rows.some((row) => row[field] != null));
      expect({ [section.name]: empty }).toEqual({ [section.name]: [] });
    }
  });
});

describe('the whole of a map', () => {
  it('comes out as it went in, and goes into another workspace', async () => {
    const before = await exportMap(ws.admin, mapId);
    const other = await server.openWorkspace();

    const again = await importMap(ws.admin, before);
    const moved = await importMap(other.admin, before);

    expect(again).toMatchObject({ problems: [], changes: [] });
    expect(moved.problems).toEqual([]);
    expect(await exportMap(other.admin, moved.journeyMapId)).toEqual(before);
    expect(before).toEqual(expect.objectContaining(JSON.parse(JSON.stringify(wholeBundle))));
  });
});

describe('custom fields', () => {
  const step = (customFields: unknown) => ({
    format: wholeBundle.format,
    journey: { key: 'complain' },
    map: { key: 'today' },
    steps: [{ key: 'wait', customFields }],
  });

  it('are left, cleared and set one by one', async () => {
    const report = await importMap(
      ws.admin,
      step({ votes: 8, source: null, area: 'North', never: null }),
    );

    expect(report.changes).toEqual([
      expect.objectContaining({
        fields: [
          {
            field: 'customFields',
            before: { source: 'workshop', votes: 7 },
            after: { votes: 8, area: 'North' },
          },
        ],
      }),
    ]);
  });

  it('are all cleared by null', async () => {
    await importMap(ws.admin, step(null));

    const [wait] = (await exportMap(ws.admin, mapId)).steps;
    expect(wait).not.toHaveProperty('customFields');
  });
});
