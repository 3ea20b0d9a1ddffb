const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Writes a number in base 62 with a fixed length. */
export function toBase62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n) {
    text = DIGITS.charAt(Number(rest % 62n)) + text;
  }
  return text;
}

/** Reads a base 62 number; null when the text holds another character. */
export function fromBase62(text: string): bigint | null {
  let value = 0n;
  for (const digit of text) {
    const index = DIGITS.indexOf(digit);
    if (index < 0) return null;
    value = value * 62n + BigInt(index);
  }
  return value;
}
