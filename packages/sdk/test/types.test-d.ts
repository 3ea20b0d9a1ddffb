/** Checked by the compiler alone: every line under `@ts-expect-error` must be an error. */
import {
  ApiError,
  ConflictError,
  ForbiddenError,
  type Journey,
  type JourneyMap,
  type PainPoint,
  type ParcoursClient,
  RateLimitError,
} from '../src/index.ts';
import { printDocument } from '../src/print-document.ts';

declare const parcours: ParcoursClient;

/** Compiles only when both types are the same. */
function same<A, B>(
  _: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false,
): void {}

export async function resources(): Promise<void> {
  const journey = await parcours.journeys.get('1');
  same<typeof journey, Journey>(true);
  same<typeof journey.description, string | null>(true);
  // @ts-expect-error a description may be null
  journey.description.length;
  // @ts-expect-error a connection is never read unasked
  journey.maps;

  const found = await parcours.journeys.find({ key: 'a' });
  // @ts-expect-error there may be none
  found.name;

  const chosen = await parcours.journeys.get('1', {
    select: { name: true, maps: { totalCount: true } },
  });
  same<typeof chosen, { name: string; maps: { totalCount: number } }>(true);
  // @ts-expect-error not selected
  chosen.id;

  // @ts-expect-error a typo at the top
  await parcours.journeys.get('1', { select: { titel: true } });
  await parcours.journeys.get('1', {
    // @ts-expect-error a typo in the depth
    select: { maps: { nodes: { phases: { steps: { titel: true } } } } },
  });
  // @ts-expect-error a key is a text
  await parcours.journeys.get({ key: 1 });
  // @ts-expect-error a step has no key to look it up by
  await parcours.steps.get({ key: 'a' });

  const created = await parcours.journeys.create({ name: 'A', tags: ['x'], description: null });
  same<typeof created, Journey>(true);
  // @ts-expect-error the name is required
  await parcours.journeys.create({});
  // @ts-expect-error a typo in the input
  await parcours.journeys.create({ name: 'A', titel: 'B' });
  // @ts-expect-error journeys are not imported
  await parcours.journeys.import({ uploadId: '1' });

  const result = await parcours.journeys.update.safe({ id: '1' }, { select: { revision: true } });
  if (result.ok) same<typeof result.data, { revision: number }>(true);
  else result.error.code satisfies string;
  // @ts-expect-error only once it is known to be good
  result.data;
}

export async function lists(): Promise<void> {
  const page = await parcours.journeys.list({ first: 2, orderBy: [{ name: 'ASC' }] });
  same<(typeof page.nodes)[number], Journey>(true);
  for await (const map of parcours.journeyMaps.list({ select: { state: true } })) {
    same<typeof map.state, 'AS_IS' | 'TO_BE' | 'IDEAL'>(true);
  }
  // @ts-expect-error the list walks forward by itself
  parcours.journeys.list({ last: 2 });
  // @ts-expect-error not a field to filter by
  parcours.journeys.list({ where: { titel: { eq: 'a' } } });
  // @ts-expect-error one key orders by one thing
  parcours.journeys.list({ orderBy: [{ name: 'ASC', createdAt: 'ASC' }] });
}

export async function selections(): Promise<void> {
  const answer = await parcours.query({
    journey: { $: { id: '1' }, $scalars: true, maps: { $: { first: 5 }, nodes: { name: true } } },
    workspace: { name: true },
    changeCursor: true,
  });
  const { journey } = answer;
  // @ts-expect-error null when there is none
  journey.name;
  if (journey) {
    journey.revision satisfies number;
    same<typeof journey.maps, { nodes: { name: string }[] }>(true);
  }
  same<typeof answer.workspace, { name: string }>(true);
  same<typeof answer.changeCursor, string>(true);

  // @ts-expect-error a typo among the roots
  await parcours.query({ jurney: { id: true } });
  // @ts-expect-error a typo in the depth
  await parcours.query({ journeys: { nodes: { maps: { nodes: { statee: true } } } } });
  // @ts-expect-error a typo in a filter
  await parcours.query({ journeys: { $: { where: { name: { equals: 'a' } } }, totalCount: true } });
  // @ts-expect-error a typo among the arguments
  await parcours.query({ journeys: { $: { frist: 1 }, totalCount: true } });
  // @ts-expect-error the id is required
  await parcours.query({ journeyMapMatrix: { $all: true } });
  // @ts-expect-error an id is a text
  await parcours.query({ journeyMapMatrix: { $: { id: 1 }, $all: true } });
  // @ts-expect-error an export is of a map
  await parcours.query({ journeyMapExport: true });
  // @ts-expect-error a journey has fields to choose from
  await parcours.query({ journey: true });
  // @ts-expect-error writes are no reads
  await parcours.query({ journeyCreate: { $: { input: { name: 'a' } }, id: true } });

  const copies = await parcours.query({
    journeyMapExport: { $: { id: '1' } },
    journeyMap: { $: { id: '1' }, emotionMax: true, basedOn: { id: true } },
  });
  same<
    typeof copies,
    {
      journeyMapExport: unknown;
      journeyMap: { emotionMax: number; basedOn: { id: string } | null } | null;
    }
  >(true);

  const conditional = await parcours.query({
    journey: { $: { id: '1' }, id: true, name: Math.random() > 0.5 ? true : undefined },
  });
  conditional.journey?.name satisfies string | undefined;
}

export async function unions(): Promise<void> {
  const { node } = await parcours.query({
    node: {
      $: { id: '1' },
      id: true,
      on: { Journey: { name: true }, PainPoint: { severity: true } },
    },
  });
  node?.id satisfies string | undefined;
  // @ts-expect-error only a journey has the name
  node?.name;
  if (node?.__typename === 'Journey') node.name satisfies string;
  if (node?.__typename === 'PainPoint') node.severity satisfies PainPoint['severity'];
  if (node?.__typename === 'Persona') {
    // @ts-expect-error nothing was selected of personas
    node.name;
  }

  // @ts-expect-error a typo in a member
  await parcours.query({ node: { $: { id: '1' }, on: { Journey: { titel: true } } } });
  // @ts-expect-error no such member
  await parcours.query({ node: { $: { id: '1' }, on: { Jurney: { id: true } } } });
}

export async function writes(map: JourneyMap): Promise<void> {
  const answer = await parcours.mutate({
    journeyMapUpdate: { $: { input: { id: map.id, name: 'B' } }, revision: true },
    journeyBulkUpsert: { $: { input: { rows: [{ key: 'a' }] } }, $all: true },
  });
  same<typeof answer.journeyMapUpdate, { revision: number }>(true);
  answer.journeyBulkUpsert.rows[0]?.errors[0]?.code satisfies string | undefined;

  // @ts-expect-error the id is required
  await parcours.mutate({ journeyMapUpdate: { $: { input: { name: 'B' } }, id: true } });
  await parcours.mutate({
    // @ts-expect-error a typo in a row
    journeyBulkUpsert: { $: { input: { rows: [{ key: 'a', nam: 'b' }] } }, $all: true },
  });
}

export async function events(): Promise<void> {
  for await (const event of parcours.subscribe({ changes: { action: true, node: { id: true } } })) {
    same<typeof event.action, 'CREATED' | 'UPDATED' | 'ARCHIVED' | 'RESTORED' | 'DELETED'>(true);
    // @ts-expect-error it may be gone
    event.node.id;
    // @ts-expect-error not selected
    event.at;
  }
  // @ts-expect-error the map is required
  parcours.subscribe({ journeyMapChanges: { action: true } });
}

export async function documents(): Promise<void> {
  const { query, variables } = printDocument({ journey: { $: { id: '1' }, name: true } });
  const answer = await parcours.request(query, variables);
  same<typeof answer, { journey: { name: string } | null }>(true);
}

export function errors(thrown: unknown): void {
  if (!(thrown instanceof ApiError)) return;
  if (thrown instanceof ForbiddenError) thrown.code satisfies 'FORBIDDEN';
  else if (thrown instanceof ConflictError) thrown.currentRevision satisfies number | undefined;
  else if (thrown instanceof RateLimitError) thrown.retryAfterSeconds satisfies number | undefined;
  else thrown.code satisfies string;
  // @ts-expect-error only a conflict has a revision
  thrown.currentRevision;
}
