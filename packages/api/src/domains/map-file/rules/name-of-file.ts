/** Turns `journey_map.csv` and `journey-map.xlsx` into “Journey map”. */
export function nameOfFile(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words === '' ? fileName : words.charAt(0).toUpperCase() + words.slice(1);
}
