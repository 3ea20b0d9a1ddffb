/** The operations that are measured, with hand-written SQL that answers the same JSON. */
export interface Comparison {
  name: string;
  /** The least ratio of our rate to the hand-written one that is aimed at. */
  aim: number;
  document: string;
  variables: (seeded: Seeded) => Record<string, unknown>;
  /** Answers one row with one column `data`: the `data` of the GraphQL answer. */
  sql: string;
  parameters: (seeded: Seeded) => unknown[];
}

export interface Seeded {
  workspaceId: string;
  key: string;
  mapId: string;
  mapUuid: string;
}

const list: Comparison = {
  name: 'list of 20 journeys, each with 12 steps',
  aim: 0.25,
  document: `{
    journeys(first: 20) {
      nodes {
        key name description status
        maps(first: 1) { nodes { name state steps(first: 12) { nodes { key name position customerGoal action waitingSeconds } } } }
      }
    }
  }`,
  variables: () => ({}),
  sql: `select json_build_object('journeys', json_build_object('nodes', coalesce(json_agg(json_build_object(
      'key', j.key, 'name', j.name, 'description', j.description, 'status', j.status,
      'maps', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object('name', m.name, 'state', m.state,
          'steps', json_build_object('nodes', (
            select coalesce(json_agg(json_build_object('key', s.key, 'name', s.name, 'position', s.position,
              'customerGoal', s."customerGoal", 'action', s.action, 'waitingSeconds', s."waitingSeconds") order by s.position), '[]')
            from (select * from step where "workspaceId" = m."workspaceId" and "journeyMapId" = m.id order by position limit 12) s
          )))), '[]')
        from (select * from journey_map where "workspaceId" = j."workspaceId" and "journeyId" = j.id and "archivedAt" is null order by name, id limit 1) m
      ))
    ) order by j.name, j.id), '[]'))) as data
    from (select * from journey where "workspaceId" = $1 and "archivedAt" is null order by name, id limit 20) j`,
  parameters: ({ workspaceId }) => [workspaceId],
};

const matrix: Comparison = {
  name: 'journeyMapMatrix of 60 steps x 10 lanes',
  aim: 0.35,
  document: `query ($id: ID!) {
    journeyMapMatrix(id: $id) {
      map { name state contentRevision }
      phases { name firstColumn columnCount }
      columns { index step { key name waitingSeconds } touchpoints { name isMomentOfTruth } badges { touchpoints painPoints } }
      lanes { key name kind cells { column cards { key text status } } }
      emotionSeries { persona { name } source points { column score } }
    }
  }`,
  variables: ({ mapId }) => ({ id: mapId }),
  sql: `with m as (select * from journey_map where "workspaceId" = $1 and id = $2),
    ph as (select p.*, row_number() over (order by p.position) as rank from phase p, m where p."workspaceId" = $1 and p."journeyMapId" = m.id),
    col as (select s.*, (row_number() over (order by ph.rank nulls last, s.position))::int - 1 as index, ph.rank
      from step s left join ph on ph.id = s."phaseId" where s."workspaceId" = $1 and s."journeyMapId" = $2),
    cell as (select c."laneId", col.index, json_agg(json_build_object('key', c.key, 'text', c.text, 'status', c.status) order by c.position) as cards
      from card c join col on col.id = c."stepId" where c."workspaceId" = $1 and c."journeyMapId" = $2 group by 1, 2),
    tp as (select t."stepId", count(*)::int as n, json_agg(json_build_object('name', x.name, 'isMomentOfTruth', t."isMomentOfTruth") order by t.position) as list
      from touchpoint_placement t join touchpoint x on x."workspaceId" = t."workspaceId" and x.id = t."touchpointId"
      where t."workspaceId" = $1 and t."journeyMapId" = $2 group by 1),
    pp as (select p."stepId", count(*)::int as n from pain_point_placement p join pain_point x on x."workspaceId" = p."workspaceId" and x.id = p."painPointId"
      where p."workspaceId" = $1 and p."stepId" in (select id from col) and x."archivedAt" is null group by 1)
    select json_build_object('journeyMapMatrix', json_build_object(
      'map', (select json_build_object('name', name, 'state', state, 'contentRevision', "contentRevision") from m),
      'phases', (select coalesce(json_agg(json_build_object('name', ph.name, 'firstColumn', (select count(*) from col where col.rank < ph.rank),
        'columnCount', (select count(*) from col where col.rank = ph.rank)) order by ph.rank), '[]') from ph),
      'columns', (select coalesce(json_agg(json_build_object('index', col.index,
          'step', json_build_object('key', col.key, 'name', col.name, 'waitingSeconds', col."waitingSeconds"),
          'touchpoints', coalesce(tp.list, '[]'),
          'badges', json_build_object('touchpoints', coalesce(tp.n, 0), 'painPoints', coalesce(pp.n, 0))) order by col.index), '[]')
        from col left join tp on tp."stepId" = col.id left join pp on pp."stepId" = col.id),
      'lanes', (select coalesce(json_agg(json_build_object('key', l.key, 'name', l.name, 'kind', l.kind,
          'cells', (select coalesce(json_agg(json_build_object('column', cell.index, 'cards', cell.cards) order by cell.index), '[]') from cell where cell."laneId" = l.id)
        ) order by l.position), '[]') from lane l where l."workspaceId" = $1 and l."journeyMapId" = $2 and not l.hidden),
      'emotionSeries', (select coalesce(json_agg(series order by name), '[]') from (
        select p.name, json_build_object('persona', json_build_object('name', p.name), 'source', e.source,
          'points', json_agg(json_build_object('column', col.index, 'score', e.score) order by col.index)) as series
        from emotion_point e join col on col.id = e."stepId" join persona p on p."workspaceId" = e."workspaceId" and p.id = e."personaId"
        where e."workspaceId" = $1 and e."journeyMapId" = $2 group by p.id, p.name, e.source) s)
    )) as data`,
  parameters: ({ workspaceId, mapUuid }) => [workspaceId, mapUuid],
};

export const comparisons: readonly Comparison[] = [list, matrix];
