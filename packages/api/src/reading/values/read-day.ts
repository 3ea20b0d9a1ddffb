import { readerOf } from './date-pattern.ts';
import { numberedMonth } from './named-month.ts';

const pad = (value: number, digits: number) => String(value).padStart(digits, '0');

/** Reads a day in the first of some ways that fits it; null when none does. */
export function readDay(text: string, formats: readonly string[]): string | null {
  const written = numberedMonth(text.trim());
  for (const format of written === text.trim() ? formats : ['YYYY-M-D']) {
    const parts = readerOf(format)?.(written);
    if (parts) return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
  }
  return null;
}
