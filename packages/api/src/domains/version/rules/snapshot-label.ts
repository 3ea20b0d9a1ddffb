const LONGEST_LABEL = 300;

/** Reads what a version is to be called: nothing, or a short text; else says what is wrong with it. */
export function readLabel(label: unknown): { label: string | null } | { problem: string } {
  const text = typeof label === 'string' ? label.trim() : '';
  if (text.length <= LONGEST_LABEL && !text.includes('\u0000')) return { label: text || null };
  return {
    problem: `label holds ${text.length} characters; ${LONGEST_LABEL} are allowed, and no NUL.`,
  };
}
