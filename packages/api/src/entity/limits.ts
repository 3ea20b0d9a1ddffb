/** The form of a key. */
export const KEY = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** How many characters a name, another text and an entry of a list may have. */
export const LONGEST_NAME = 300;
export const LONGEST_TEXT = 20_000;
export const LONGEST_ENTRY = 2_000;

/** How many entries a list may have. */
export const LONGEST_LIST = 100;

/** How many characters a JSON object may have as text. */
export const LARGEST_JSON = 65_536;

/** The greatest whole number there is a place for. */
export const LARGEST_INT = 2_147_483_647;
