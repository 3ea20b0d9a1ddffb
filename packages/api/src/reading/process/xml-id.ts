/** A text as an id that XML allows, so that it is the same in every format. */
export function xmlId(text: string): string {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/[^\p{L}\p{N}_.-]+/gu, '_')
    .slice(0, 100);
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}
