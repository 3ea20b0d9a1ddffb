import type { ServiceContext } from '../../context.ts';
import { modelOf } from '../../db/datamodel.ts';
import { linkOf } from '../../entity/columns.ts';
import { rowsOf, type StoredRow } from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { BUNDLE_FORMAT } from '../../kernel/bundle-shape.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { ExportLoss } from '../../writing/index.ts';
import { bundleSections, type Section } from './bundle-sections.ts';
import { orderBundle } from './order-bundle.ts';
import { plainValue } from './plain-value.ts';
import { SINGLE } from './rules/bundle-outline.ts';

/** A map as a bundle, and what of it a bundle does not carry. */
export interface ExportedBundle {
  bundle: Record<string, unknown>;
  losses: readonly ExportLoss[];
}

/** Writes a map with everything it refers to as a bundle that can be imported again. */
export async function exportMap(ctx: ServiceContext, id: string): Promise<Record<string, unknown>> {
  return (await exportBundle(ctx, id)).bundle;
}

/**
 * Reads a map with everything it refers to.
 *
 * Objects without a key go by their id, so that they can be referred to.
 */
export async function exportBundle(ctx: ServiceContext, id: string): Promise<ExportedBundle> {
  requireScope(ctx.actor, 'READ');
  const reader = new BundleReader(ctx);
  const [map] = await reader.read('JourneyMap', { id });
  if (!map)
    throw new DomainError('NOT_FOUND', 'There is no journey map with this id.', { path: 'id' });
  await reader.read('Journey', { id: map.journeyId });
  for (const model of ['Phase', 'Step', 'Lane', 'Card', 'TouchpointPlacement', 'EmotionPoint']) {
    await reader.read(model, { journeyMapId: id });
  }
  const at = [{ stepId: { in: reader.idsOf('Step') } }];
  await reader.readNamed('TouchpointPlacement', 'touchpointId', 'Touchpoint');
  const places = [...at, { touchpointId: { in: reader.idsOf('Touchpoint') } }];
  const inPhases = { phaseId: { in: reader.idsOf('Phase') } };
  for (const model of ['PainPointPlacement', 'ActionPlacement']) {
    await reader.read(model, { OR: places });
  }
  await reader.read('ProcessLink', { OR: [...places, inPhases] });
  await reader.read('MetricPlacement', {
    OR: [
      ...places,
      { journeyMapId: id },
      inPhases,
      { touchpointPlacementId: { in: reader.idsOf('TouchpointPlacement') } },
    ],
  });
  await reader.followReferences();
  return { bundle: reader.toBundle(), losses: reader.losses() };
}

/** Columns that stay behind, and why. */
const STAYING: ReadonlyMap<string, string> = new Map([
  ['ownerId', 'Members belong to a workspace and do not travel.'],
  ['basedOnId', 'The map it is based on is not in the file.'],
]);

const byPlace = [{ createdAt: 'asc' }, { id: 'asc' }];

/** Gathers the rows of a bundle, each once. */
class BundleReader {
  readonly #ctx: ServiceContext;
  readonly #rows = new Map<string, Map<string, StoredRow>>();

  constructor(ctx: ServiceContext) {
    this.#ctx = ctx;
  }

  idsOf(model: string): string[] {
    return [...(this.#rows.get(model)?.keys() ?? [])];
  }

  async read(model: string, where: object): Promise<StoredRow[]> {
    const section = bundleSections().find((one) => one.entity.model === model);
    const include = Object.fromEntries(
      [...(section?.links.values() ?? [])].map(({ link }) => [
        relationOf(link),
        { orderBy: { position: 'asc' } },
      ]),
    );
    const positioned = modelOf(model).fields.has('position');
    const rows = await rowsOf(this.#ctx.db, model).findMany({
      where: { workspaceId: this.#ctx.actor.workspaceId, ...where },
      orderBy: positioned ? [{ position: 'asc' }, ...byPlace] : byPlace,
      ...(Object.keys(include).length > 0 ? { include } : {}),
    });
    const known = this.#rows.get(model) ?? new Map<string, StoredRow>();
    this.#rows.set(model, known);
    for (const row of rows) known.set(row.id, row);
    return rows;
  }

  /** Reads the rows that a column of rows read before points to. */
  async readNamed(from: string, column: string, target: string): Promise<void> {
    const ids = [...(this.#rows.get(from)?.values() ?? [])].flatMap((row) => row[column] ?? []);
    await this.#readMissing(target, ids);
  }

  /** Reads what the rows refer to, until nothing is missing: at most as deep as the order of sections. */
  async followReferences(): Promise<void> {
    for (const section of [...bundleSections()].reverse()) {
      const rows = [...(this.#rows.get(section.entity.model)?.values() ?? [])];
      for (const { column, target } of section.references.values()) {
        await this.#readMissing(
          target,
          rows.flatMap((row) => row[column] ?? []),
        );
      }
      for (const { link, target } of section.links.values()) {
        const { other } = linkOf(section.entity, link);
        const joins = rows.flatMap(
          (row) => (row[relationOf(link)] as StoredRow[] | undefined) ?? [],
        );
        await this.#readMissing(
          target,
          joins.map((join) => join[other]),
        );
      }
      if (section.name === 'processes') await this.#readProcesses();
      if (section.name === 'actions') await this.#readEffects();
      if (section.name === 'metrics') await this.#readFigures();
    }
    await this.#readAncestors();
  }

  /** A process comes with all its elements and arrows, and with what those refer to. */
  async #readProcesses(): Promise<void> {
    const where = { processId: { in: this.idsOf('Process') } };
    if (this.idsOf('Process').length === 0) return;
    await this.read('ProcessElement', where);
    await this.read('ProcessFlow', where);
    const elements = [...(this.#rows.get('ProcessElement')?.values() ?? [])];
    await this.#readMissing(
      'Actor',
      elements.flatMap((row) => row.actorId ?? []),
    );
    await this.#readMissing(
      'Department',
      elements.flatMap((row) => row.departmentId ?? []),
    );
    const systems = elements.flatMap((row) => (row.systems as StoredRow[] | undefined) ?? []);
    await this.#readMissing(
      'System',
      systems.map((row) => row.systemId),
    );
  }

  /** An action comes with what it is to do to metrics. */
  async #readEffects(): Promise<void> {
    const actions = this.idsOf('Action');
    if (actions.length === 0) return;
    const effects = await this.read('ActionEffect', { actionId: { in: actions } });
    await this.#readMissing(
      'Metric',
      effects.map(({ metricId }) => metricId),
    );
  }

  /**
   * A metric comes with what it is measured against, and with the totals that
   * people and files state. What the server works out or a system sends comes
   * from there again.
   */
  async #readFigures(): Promise<void> {
    const of = { metricId: { in: this.idsOf('Metric') } };
    if (this.idsOf('Metric').length === 0) return;
    for (const model of ['Baseline', 'Target', 'Benchmark']) await this.read(model, of);
    const stated = { dimensionKey: '', origin: { in: ['MANUAL', 'IMPORT'] } };
    await this.read('DataPoint', { ...of, ...stated });
  }

  /** Departments stand in departments. */
  async #readAncestors(): Promise<void> {
    for (let before = -1; before !== this.idsOf('Department').length; ) {
      before = this.idsOf('Department').length;
      const rows = [...(this.#rows.get('Department')?.values() ?? [])];
      await this.#readMissing(
        'Department',
        rows.flatMap((row) => row.parentId ?? []),
      );
    }
  }

  async #readMissing(model: string, ids: readonly unknown[]): Promise<void> {
    const missing = new Set(ids.filter((id) => !this.#rows.get(model)?.has(String(id))));
    if (missing.size > 0) await this.read(model, { id: { in: [...missing] } });
  }

  toBundle(): Record<string, unknown> {
    const written = new Map(
      bundleSections().map((section) => {
        const rows = [...(this.#rows.get(section.entity.model)?.values() ?? [])];
        return [section.name, rows.map((row) => this.#toRow(section, row))] as const;
      }),
    );
    orderBundle(written);
    const bundle: Record<string, unknown> = { format: BUNDLE_FORMAT };
    for (const [name, rows] of written) {
      if (rows.length > 0) bundle[name] = SINGLE.has(name) ? rows[0] : rows;
    }
    return bundle;
  }

  /** What belongs to the workspace, or to another map, does not travel. */
  losses(): ExportLoss[] {
    return bundleSections().flatMap(({ name, entity }) => {
      const rows = [...(this.#rows.get(entity.model)?.values() ?? [])];
      const path = SINGLE.has(name) ? name : `${name}[]`;
      return [...STAYING].flatMap(([column, message]) => {
        const count = rows.filter((row) => row[column] != null).length;
        const field = column.slice(0, -2);
        return count === 0 ? [] : [{ code: 'LEFT_OUT', path: `${path}.${field}`, message, count }];
      });
    });
  }

  #toRow(section: Section, row: StoredRow): Record<string, unknown> {
    const written: Record<string, unknown> = {};
    const put = (field: string, value: unknown) => {
      const empty = value == null || (Array.isArray(value) && value.length === 0);
      if (!empty) written[field] = value;
    };
    for (const field of section.fields) {
      if (field === 'key') put(field, keyOf(row));
      else if (field === 'customFields') put(field, withoutEmpty(row[field]));
      else put(field, plainValue(section.entity.model, field, row[field]));
    }
    for (const [field, { column, target }] of section.references) {
      put(field, this.#keyOf(target, row[column]));
    }
    for (const [field, { link, target }] of section.links) {
      const { other } = linkOf(section.entity, link);
      const joins = (row[relationOf(link)] as StoredRow[] | undefined) ?? [];
      put(
        field,
        joins.map((join) => this.#keyOf(target, join[other])),
      );
    }
    return written;
  }

  #keyOf(model: string, id: unknown): string | null {
    const row = this.#rows.get(model)?.get(String(id));
    return row ? keyOf(row) : null;
  }
}

/** Custom fields that are null are as good as none; a bundle clears a field by its null. */
function withoutEmpty(fields: unknown): object | null {
  const entries = Object.entries(fields ?? {}).filter(([, value]) => value !== null);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function keyOf(row: StoredRow): string {
  return typeof row.key === 'string' ? row.key : row.id;
}

/** `personaIds` is kept in the relation `personas`. */
function relationOf(link: string): string {
  return `${link.slice(0, -3)}s`;
}
