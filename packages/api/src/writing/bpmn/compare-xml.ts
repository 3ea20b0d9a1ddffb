import { isSameText, saysDefault, type XmlFact, xmlFacts } from '../../reading/bpmn/index.ts';
import type { LossReport } from '../loss-report.ts';

/** Tells what of a document is not in another one that was written from it unchanged. */
export function reportWritten(source: string, written: string, report: LossReport): void {
  const before = xmlFacts(source);
  const after = xmlFacts(written);
  report.leaveOut('comment()', 'Comments are not kept.', before.comments - after.comments);
  const missing = new Set<string>();
  for (const [address, fact] of before.facts) {
    const other = after.facts.get(address);
    if (other) reportChanges(fact, other, report);
    else {
      // What stood in something that is missing goes without saying.
      const isInside = [...missing].some((outer) => address.startsWith(`${outer}/`));
      if (missing.size < 200 && !isInside) missing.add(address);
      if (!isInside) {
        report.leaveOut(fact.path, `“${fact.path}” cannot be carried: it is not BPMN 2.0.`);
      }
    }
  }
}

function reportChanges(fact: XmlFact, other: XmlFact, report: LossReport): void {
  for (const [expanded, { name, value }] of fact.attributes) {
    const written = other.attributes.get(expanded)?.value;
    const path = `${fact.path}/@${name}`;
    if (written === undefined) {
      if (saysDefault(fact, name, value)) continue;
      report.leaveOut(
        path,
        `“${name}” is left out: it names nothing in the file, or is no BPMN 2.0.`,
      );
    } else if (!isSameText(value, written)) {
      report.change(path, `“${name}” is written in another way.`);
    }
  }
  if (isSameText(fact.text, other.text)) return;
  if (other.text === '')
    report.leaveOut(fact.path, 'Its text is left out: it names nothing in the file.');
  else report.change(fact.path, 'Its text is written in another way.');
}
