const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Turns rows of “step; text in each lane” into a bundle the server imports. */
export function toBundle(csv: string) {
  const [[, ...lanes] = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  return {
    format: 'parcours-map/1',
    journey: { key: 'own-a-bike', name: 'I own a bike' },
    map: { key: 'today', name: 'Today' },
    steps: rows.map(([name = '']) => ({ key: keyOf(name), name })),
    lanes: lanes.map((name) => ({ key: keyOf(name), name })),
    cards: rows.flatMap(([step = '', ...texts]) =>
      lanes.flatMap((lane, i) =>
        texts[i] ? [{ step: keyOf(step), lane: keyOf(lane), text: texts[i] }] : [],
      ),
    ),
  };
}
