/** An arrow of a value stream. */
export interface StreamFlow {
  readonly sourceId: string;
  readonly targetId: string;
  /** Whether it leads back to redo work. */
  readonly isRework: boolean;
  /** How many of a hundred cases that leave its source take it; null when nobody knows. */
  readonly sharePercent: number | null;
}

/** A value stream without its loops. */
export interface StreamGraph<Stage> {
  /** Each stage after all that lead to it. */
  readonly order: readonly Stage[];
  readonly forward: readonly StreamFlow[];
  /** Flows that lead back: said to be rework, or found to close a circle. */
  readonly rework: readonly StreamFlow[];
}

/** Takes the loops out of a value stream, and puts its stages in order. */
export function unloop<Stage extends { readonly id: string }>(
  stages: readonly Stage[],
  flows: readonly StreamFlow[],
): StreamGraph<Stage> {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const known = flows.filter(({ sourceId, targetId }) => byId.has(sourceId) && byId.has(targetId));
  const leaving = new Map<string, StreamFlow[]>(stages.map(({ id }) => [id, []]));
  for (const flow of known) if (!flow.isRework) leaving.get(flow.sourceId)?.push(flow);
  const back = new Set<StreamFlow>(known.filter(({ isRework }) => isRework));
  const done: Stage[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const { id: start } of stages) {
    const path = state.has(start) ? [] : [{ id: start, next: 0 }];
    if (path.length > 0) state.set(start, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const flow = leaving.get(top.id)?.[top.next];
      top.next++;
      if (!flow) {
        state.set(top.id, 'done');
        const stage = byId.get(top.id);
        if (stage) done.push(stage);
        path.pop();
      } else if (state.get(flow.targetId) === 'open') {
        back.add(flow);
      } else if (!state.has(flow.targetId)) {
        state.set(flow.targetId, 'open');
        path.push({ id: flow.targetId, next: 0 });
      }
    }
  }
  return {
    order: done.reverse(),
    forward: known.filter((flow) => !back.has(flow)),
    rework: known.filter((flow) => back.has(flow)),
  };
}
