/** Words that stand for nothing in files, in capitals. */
const NOTHING = new Set(['', 'NULL', 'N/A', '-']);

/** Tells whether a text in a cell says nothing: it is blank, or one of the words for that. */
export function saysNothing(text: string): boolean {
  return NOTHING.has(text.trim().toUpperCase());
}

/** What spreadsheet programs may run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Tells whether a text must be guarded in a cell, so that no program runs it and no
 * reader takes it for nothing: those texts, and those that look guarded already.
 */
function isExposed(text: string): boolean {
  if (text.startsWith("'")) return isExposed(text.slice(1));
  return FORMULA.test(text) || saysNothing(text);
}

/** Writes a text into a cell of a table; one that could be misread gets an apostrophe in front. */
export function guardText(text: string): string {
  return isExposed(text) ? `'${text}` : text;
}

/** The text behind the apostrophe of a guarded cell; null when the cell is not guarded. */
export function unguardText(text: string): string | null {
  return text.startsWith("'") && isExposed(text.slice(1)) ? text.slice(1) : null;
}
