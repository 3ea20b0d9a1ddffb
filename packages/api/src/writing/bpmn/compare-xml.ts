import type { LossReport } from '../loss-report.ts';
import { type XmlFact, xmlFacts } from './xml-facts.ts';

/** What goes without saying in BPMN 2.0: attributes that a writer may leave out. */
const DEFAULTS: Readonly<Record<string, string>> = {
  isForCompensation: 'false',
  startQuantity: '1',
  completionQuantity: '1',
  cancelActivity: 'true',
  isInterrupting: 'true',
  parallelMultiple: 'false',
  instantiate: 'false',
  eventGatewayType: 'Exclusive',
  isSequential: 'false',
  behavior: 'All',
  triggeredByEvent: 'false',
  isClosed: 'false',
  processType: 'None',
  gatewayDirection: 'Unspecified',
  associationDirection: 'None',
  isCollection: 'false',
  isUnlimited: 'true',
  textFormat: 'text/plain',
  expressionLanguage: 'http://www.w3.org/1999/XPath',
  typeLanguage: 'http://www.w3.org/2001/XMLSchema',
  itemKind: 'Information',
  cancelRemainingInstances: 'true',
  ordering: 'Parallel',
  implementation: '##unspecified',
  testBefore: 'false',
  waitForCompletion: 'true',
  minimum: '0',
  maximum: '1',
  isImmediate: 'false',
};

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
      if (goesWithoutSaying(fact, name, value)) continue;
      report.leaveOut(
        path,
        `“${name}” is left out: it names nothing in the file, or is no BPMN 2.0.`,
      );
    } else if (!isSame(value, written)) {
      report.change(path, `“${name}” is written in another way.`);
    }
  }
  if (isSame(fact.text, other.text)) return;
  if (other.text === '')
    report.leaveOut(fact.path, 'Its text is left out: it names nothing in the file.');
  else report.change(fact.path, 'Its text is written in another way.');
}

function goesWithoutSaying({ path }: XmlFact, name: string, value: string): boolean {
  const isTypeOfPoint = /(^|:)type$/.test(name) && /(^|[/:])waypoint$/.test(path);
  return isTypeOfPoint || DEFAULTS[name] === value.trim();
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (left === right) return true;
  return left !== '' && right !== '' && Number(left) === Number(right);
}

/** Prefixes may differ where a value names a type or an element. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\w.-]+:(?=[\w.-]+$)/, '');
}
