/** Where a root field of the API is found on the client: `parcours.<noun's plural>.<method>`. */
export interface MethodName {
  noun: string;
  method: string;
}

/**
 * Splits a root field at the longest noun it starts with, so that
 * `journeyMapArchive` is `archive` of the journey maps and not `mapArchive` of
 * the journeys. Undefined when no noun fits.
 *
 * The generator and the client both ask here, so types and methods agree.
 */
export function methodName(field: string, nouns: readonly string[]): MethodName | undefined {
  const [noun] = nouns
    .filter((name) => field.startsWith(name) && /^[A-Z]/.test(field.slice(name.length)))
    .sort((a, b) => b.length - a.length);
  if (noun === undefined) return undefined;
  const rest = field.slice(noun.length);
  return { noun, method: rest.charAt(0).toLowerCase() + rest.slice(1) };
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
