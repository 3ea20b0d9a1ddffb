import type { MeasureSubject } from '../../marks/index.ts';

/** What a figure is put down to where nothing is known. */
export const UNKNOWN = 'unknown';

interface DimensionSource {
  sql: string;
  join?: string;
}

const channel = (alias: string): DimensionSource => ({
  sql: 'coalesce(ch.key, ch.name)',
  join: `LEFT JOIN channel ch ON ch."workspaceId" = $1::uuid AND ch.id = ${alias}."channelId"`,
});

const persona = (alias: string): DimensionSource => ({
  sql: 'coalesce(pe.key, pe.name)',
  join: `LEFT JOIN contact co ON co."workspaceId" = $1::uuid AND co.id = ${alias}."contactId"
    LEFT JOIN persona pe ON pe."workspaceId" = $1::uuid AND pe.id = co."personaId"`,
});

const SOURCES: Readonly<Record<MeasureSubject, Readonly<Record<string, DimensionSource>>>> = {
  INTERACTION: {
    channel: channel('i'),
    source: { sql: 'i.source' },
    type: { sql: 'i.type' },
    campaign: { sql: 'i.campaign' },
    touchpoint: {
      sql: 'coalesce(tp.key, tp.name)',
      join: 'LEFT JOIN touchpoint tp ON tp."workspaceId" = $1::uuid AND tp.id = i."touchpointId"',
    },
    persona: persona('i'),
  },
  SERVICE_CASE: {
    channel: channel('c'),
    kind: { sql: 'c.kind::text' },
    priority: { sql: 'c.priority' },
    persona: persona('c'),
  },
};

/** How figures are told apart in SQL. */
export interface DimensionSql {
  /** An expression that makes a JSON object of the dimensions. */
  object: string;
  /** The joins it needs. */
  joins: string;
}

/** The SQL of the dimensions of a metric; the row is read by the alias `i` or `c`. */
export function dimensionSql(subject: MeasureSubject, names: readonly string[]): DimensionSql {
  const sources = names.map((name) => {
    const source = SOURCES[subject][name];
    if (!source) throw new Error(`${subject} has no dimension ${name}.`);
    return { name, ...source };
  });
  const pairs = sources.map(
    ({ name, sql }) => `'${name}', left(coalesce(nullif(trim(${sql}), ''), '${UNKNOWN}'), 200)`,
  );
  return {
    object: `jsonb_build_object(${pairs.join(', ')})`,
    joins: sources.flatMap(({ join }) => join ?? []).join('\n'),
  };
}
