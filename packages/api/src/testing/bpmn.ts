const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** A document of BPMN 2.0 around some of its elements. */
export function bpmn(body: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="${MODEL}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="http://example.org/" ${attributes}>
${body}
</bpmn:definitions>
`;
}

/**
 * Counts the elements of a document by their names, without reading it as BPMN: the
 * opening tags in the namespace of the standard, outside of comments and CDATA.
 */
export function countTags(xml: string): Map<string, number> {
  const plain = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const counts = new Map<string, number>();
  const prefixes = new Set(
    [...plain.matchAll(/xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g)]
      .filter(([, , uri]) => uri === MODEL)
      .map(([, prefix]) => prefix ?? ''),
  );
  for (const [, prefix = '', name = ''] of plain.matchAll(/<(?:([\w.-]+):)?([A-Za-z][\w.-]*)/g)) {
    if (prefixes.has(prefix)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
