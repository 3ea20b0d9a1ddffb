import type { XmlFact } from './xml-facts.ts';

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

/** Whether an attribute says what holds without it. */
export function saysDefault({ path }: XmlFact, name: string, value: string): boolean {
  const isTypeOfPoint = /(^|:)type$/.test(name) && /(^|[/:])waypoint$/.test(path);
  return isTypeOfPoint || DEFAULTS[name] === value.trim();
}

/** Whether two texts say the same, but for white space, the form of numbers and prefixes. */
export function isSameText(one: string, other: string): boolean {
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
