import { asAmount, type Components, sortedTally, tidy } from './components.ts';
import type { Component, Formula } from './formula.ts';

const LARGEST = 1e15;
const WHOLE_SECONDS = /^(0|[1-9]\d{0,11})$/;

export type ReadComponents = { components: Components } | { problem: string };

/** What a formula takes, for sentences. */
function listOf({ components }: Formula): string {
  return components
    .map(({ name, isOptional }) => (isOptional ? `${name} (optional)` : name))
    .join(', ');
}

/** What a formula is called in sentences. */
export function nameOf({ type, variant }: Formula): string {
  return variant === 'STANDARD' ? type : `${type} ${variant}`;
}

/** Checks components against the formula they are for, and brings them into one form. */
export function readComponents(formula: Formula, given: unknown): ReadComponents {
  const takes = `${nameOf(formula)} takes ${listOf(formula)}.`;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { problem: `components must be an object of numbers by name. ${takes}` };
  }
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  const unknown = entries.find(([name]) => !formula.components.some((one) => one.name === name));
  if (unknown) return { problem: `“${unknown[0]}” is no component of it. ${takes}` };
  const components: Record<string, Components[string]> = {};
  for (const component of formula.components) {
    const entry = entries.find(([name]) => name === component.name);
    if (!entry && component.isOptional) continue;
    if (!entry) return { problem: `${component.name} is missing. ${takes}` };
    const read = readOne(component, entry[1]);
    if (typeof read === 'string') return { problem: `${component.name} ${read}.` };
    components[component.name] = read.value;
  }
  const completed = formula.complete(components);
  return 'problem' in completed ? { problem: `${completed.problem}.` } : completed;
}

function readOne({ kind }: Component, value: unknown): { value: Components[string] } | string {
  if (kind === 'DURATIONS') return readDurations(value);
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > LARGEST) {
    return `must be a number of at most ${LARGEST}; it is ${JSON.stringify(value)}`;
  }
  const isWhole = kind === 'AMOUNT' || (Number.isInteger(value) && value >= 0);
  if (!isWhole) return `must be a whole number from 0 on; it is ${value}`;
  return { value: asAmount(value) };
}

function readDurations(value: unknown): { value: Components[string] } | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'must be an object like {"3600": 2}: whole seconds and how many cases took that long';
  }
  const entries = Object.entries(value);
  const wrongTime = entries.find(([seconds]) => !WHOLE_SECONDS.test(seconds));
  if (wrongTime) return `holds “${wrongTime[0]}”, which is no whole number of seconds from 0 on`;
  const wrongCount = entries.find(([, count]) => !Number.isInteger(count) || Number(count) < 1);
  if (wrongCount) return `must count whole cases; ${wrongCount[0]} has ${wrongCount[1]}`;
  return { value: sortedTally(entries.map(([seconds, count]) => [seconds, Number(count)])) };
}

/** Tells whether a value given beside components is what they make, as far as it was written out. */
export function agrees(given: number, computed: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(given))?.[1]?.length ?? 0;
  const step = 10 ** -Math.min(decimals, 12);
  return Math.abs(tidy(given - computed)) <= tidy(step / 2) * (1 + 1e-9);
}
