/**
 * The id that a shape or an arrow drawn here has in files: it follows from its UUID, so that
 * a file that was written here, changed elsewhere and imported again finds it.
 */
export function drawnId(kind: 'Element' | 'Flow', uuid: string): string {
  // Ids in XML begin with a letter.
  return `${kind}_${uuid.replaceAll('-', '')}`;
}
