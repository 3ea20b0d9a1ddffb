import { fold } from '@parcours/api/reading';

/** The choice a text means: by its own name, or by one of its words. Undefined when it means none. */
export function choiceOf(
  choices: Readonly<Record<string, string>>,
  text: string,
): string | undefined {
  const word = fold(text);
  return Object.entries(choices).find(
    ([name, words]) => fold(name) === word || words.split('|').includes(word),
  )?.[0];
}
