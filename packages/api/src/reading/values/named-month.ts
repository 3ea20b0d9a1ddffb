import { fold } from '../layouts/words.ts';

/** The months as they begin in English and in French, folded. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const DAY_FIRST = /^(\d{1,2})(?:er|st|nd|rd|th)?[ -](?:of )?(\p{L}{3,10})\.?,?[ -](\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/** Writes a day whose month is named, such as “4 mars 2026” or “March 4, 2026”, as 2026-03-04; leaves others. */
export function numberedMonth(text: string): string {
  const trimmed = text.trim();
  const dayFirst = DAY_FIRST.exec(trimmed);
  const [, day = '', word = '', year = ''] = dayFirst ?? [];
  if (dayFirst) return isoDay(year, word, day) ?? text;
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (!monthFirst) return text;
  return isoDay(monthFirst[3] ?? '', monthFirst[1] ?? '', monthFirst[2] ?? '') ?? text;
}

function isoDay(year: string, word: string, day: string): string | null {
  const name = fold(word);
  const month = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  if (month < 0) return null;
  return [year, String(month + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
