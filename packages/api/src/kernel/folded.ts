/**
 * A name as it is compared: without case, accents, and blanks at its ends or
 * more than one in a row. “Réseaux  sociaux ” and “reseaux sociaux” are one name.
 */
export function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
