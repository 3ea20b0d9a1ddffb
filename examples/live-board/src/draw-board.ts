/** What of a map is on the board. */
export interface Board {
  map: { name: string; journeyName: string };
  columns: readonly { step: { name: string } }[];
  lanes: readonly {
    name: string;
    cells: readonly { column: number; cards: readonly { text: string }[] }[];
  }[];
}

/** What of a change is told. */
export interface ToldChange {
  action: string;
  type: string;
  changedFields: readonly string[];
  node: { __typename: string; name?: string } | null;
}

/** Draws a map as a board: steps from top to bottom, with their cards under them. */
export function drawBoard({ map, columns, lanes }: Board): string {
  const steps = columns.flatMap(({ step }, column) => [
    `▸ ${step.name}`,
    ...lanes.flatMap(({ name, cells }) => {
      const cards = cells.find((cell) => cell.column === column)?.cards ?? [];
      return cards.map(({ text }) => `    ${name}: ${text.replace(/\s+/g, ' ')}`);
    }),
  ]);
  return [`${map.journeyName} · ${map.name}`, ...steps].join('\n');
}

/** Says in a line what happened. */
export function describeChange({ action, type, changedFields, node }: ToldChange): string {
  const what = node?.name === undefined ? type : `${type} “${node.name}”`;
  const fields = changedFields.length > 0 ? ` (${changedFields.join(', ')})` : '';
  return `${action.toLowerCase()}: ${what}${fields}`;
}
