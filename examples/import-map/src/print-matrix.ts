/** What of a matrix is printed. */
export interface PrintedMatrix {
  columns: readonly { step: { name: string } }[];
  lanes: readonly {
    name: string;
    cells: readonly { column: number; cards: readonly { text: string }[] }[];
  }[];
}

const WIDTH = 24;

const fit = (text: string): string =>
  (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text).padEnd(WIDTH);

/** Draws a matrix as a table: steps across, lanes down. */
export function printMatrix({ columns, lanes }: PrintedMatrix): string {
  const header = ['', ...columns.map(({ step }) => step.name)];
  const rows = lanes.map(({ name, cells }) => [
    name,
    ...columns.map((_, column) => {
      const cell = cells.find((one) => one.column === column);
      return cell?.cards.map(({ text }) => text).join(' / ') ?? '';
    }),
  ]);
  return [header, ...rows].map((row) => row.map(fit).join(' ').trimEnd()).join('\n');
}
