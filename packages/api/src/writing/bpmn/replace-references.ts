import { listOf, type ModdleElement, oneOf } from '../../reading/bpmn/index.ts';

type Replacements = ReadonlyMap<ModdleElement, ModdleElement | null>;

/**
 * Goes through a document once and lets everything that names or holds an element that was
 * replaced name or hold the other one; what became nothing is let go, wherever it stands.
 */
export function replaceReferences(root: ModdleElement, replaced: Replacements): void {
  if (replaced.size === 0) return;
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    for (const { name, isMany, isReference, isVirtual } of element.$descriptor.properties ?? []) {
      if (isVirtual) continue;
      if (isMany) replaceInList(element, name, replaced);
      else replaceOne(element, name, replaced);
      if (isReference) continue;
      const inner = isMany ? listOf(element, name) : [oneOf(element, name)];
      for (const one of inner) if (one) open.push(one);
    }
  }
}

function replaceInList(element: ModdleElement, name: string, replaced: Replacements): void {
  const list = element.get(name);
  if (!Array.isArray(list) || !list.some((one) => replaced.has(one))) return;
  element.set(
    name,
    list.flatMap((one) => (replaced.has(one) ? (replaced.get(one) ?? []) : one)),
  );
}

function replaceOne(element: ModdleElement, name: string, replaced: Replacements): void {
  const value = oneOf(element, name);
  const other = value && replaced.get(value);
  if (other !== undefined && other !== value) element.set(name, other ?? undefined);
}
