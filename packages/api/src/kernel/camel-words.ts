/** The words of a name in camel case: “touchpointPlacements” is “touchpoint placements”. */
export function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
