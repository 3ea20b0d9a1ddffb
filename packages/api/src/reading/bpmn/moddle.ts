/// <reference path="./bpmn-moddle.d.ts" />
import { BpmnModdle, type ModdleElement, type ModdleWarning } from 'bpmn-moddle';

export { BpmnModdle, type ModdleElement, type ModdleWarning };

const isElement = (value: unknown): value is ModdleElement =>
  typeof value === 'object' && value !== null && '$type' in value;

/** The elements of a list; none where the property is absent or of another kind. */
export function listOf(element: ModdleElement, property: string): ModdleElement[] {
  const value = element.get(property);
  return Array.isArray(value) ? value.filter(isElement) : [];
}

/** The element a property holds or refers to. */
export function oneOf(element: ModdleElement, property: string): ModdleElement | null {
  const value = element.get(property);
  return isElement(value) ? value : null;
}

/** Characters a numeric reference can name and no database can hold: NUL, and half of a pair. */
const UNSTORABLE = /\0|\p{Cs}/gu;

/** A text without the space around it; null where there is none. */
export function textOf(element: ModdleElement, property: string): string | null {
  const value = element.get(property);
  const text = typeof value === 'string' ? value.replace(UNSTORABLE, '\ufffd').trim() : '';
  return text === '' ? null : text;
}

/** A name as one line. */
export function nameOf(element: ModdleElement): string | null {
  return textOf(element, 'name')?.replace(/\s+/g, ' ') ?? null;
}

/** The type without its prefix; elements of other standards keep theirs. */
export const typeOf = ({ $type }: ModdleElement): string => $type.replace(/^bpmn:/, '');
