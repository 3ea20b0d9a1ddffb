import { type Actor, hasScope } from './actor.ts';
import { DomainError } from './errors.ts';
import { decodeGlobalId } from './ids.ts';

/** How a field is compared. Texts are compared without regard to case. */
export type ConditionOperator =
  | 'IS'
  | 'IS_NOT'
  | 'STARTS_WITH'
  | 'CONTAINS'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EXISTS'
  | 'MISSING';

/** One condition of a rule; a rule holds when all of its conditions hold. */
export interface Condition {
  field: string;
  /** The name inside a field that holds many, such as properties; dots go deeper. */
  property: string | null;
  operator: ConditionOperator;
  /** What to compare with; one of them is enough, but IS_NOT means none of them. */
  values: string[];
}

/** A field that conditions may look at. */
export interface ConditionField {
  /** What kind of value it holds. */
  kind: 'text' | 'texts' | 'number' | 'id' | 'json';
  /** Whether it tells who somebody is. */
  personal: boolean;
  /** The type of the object whose id it holds; only for ids. */
  idType?: string;
}

export interface ConditionProblem {
  message: string;
  path: string;
}

const MOST_CONDITIONS = 20;
const MOST_VALUES = 100;
const LONGEST_VALUE = 500;

const COMPARES_TEXT: readonly ConditionOperator[] = ['STARTS_WITH', 'CONTAINS'];
const COMPARES_NUMBERS: readonly ConditionOperator[] = ['AT_LEAST', 'AT_MOST'];
const TAKES_NO_VALUE: readonly ConditionOperator[] = ['EXISTS', 'MISSING'];

/** Lists what is wrong with the conditions of a rule, place by place. */
export function conditionProblems(
  conditions: readonly Condition[],
  fields: ReadonlyMap<string, ConditionField>,
): ConditionProblem[] {
  if (conditions.length === 0) {
    return [
      {
        message:
          'The rule has no condition, so it would hold for everything. Give it at least one.',
        path: 'conditions',
      },
    ];
  }
  if (conditions.length > MOST_CONDITIONS) {
    return [
      {
        message: `The rule has ${conditions.length} conditions; ${MOST_CONDITIONS} are allowed. Split it into several rules.`,
        path: 'conditions',
      },
    ];
  }
  return conditions.flatMap((condition, index) => {
    const message = problemOf(condition, fields);
    return message ? [{ message, path: `conditions.${index}` }] : [];
  });
}

function problemOf(
  { field, property, operator, values }: Condition,
  fields: ReadonlyMap<string, ConditionField>,
): string | null {
  const known = fields.get(field);
  if (!known) return `There is no field ${field}. Use one of ${[...fields.keys()].join(', ')}.`;
  if ((known.kind === 'json') !== (property !== null && property !== '')) {
    return known.kind === 'json'
      ? `${field} holds many values: name the one meant in property.`
      : `${field} is one value: leave property out.`;
  }
  if (TAKES_NO_VALUE.includes(operator)) {
    return values.length === 0 ? null : `${operator} compares with nothing: leave values out.`;
  }
  if (values.length === 0) return `${operator} needs at least one value to compare ${field} with.`;
  if (values.length > MOST_VALUES) {
    return `${field} is compared with ${values.length} values; ${MOST_VALUES} are allowed.`;
  }
  const bad = values.find((value) => value.length > LONGEST_VALUE || value.includes('\u0000'));
  if (bad !== undefined) {
    return `A value of ${field} is longer than ${LONGEST_VALUE} characters or holds a NUL character.`;
  }
  return kindProblem(field, known.kind, operator, values);
}

function kindProblem(
  field: string,
  kind: ConditionField['kind'],
  operator: ConditionOperator,
  values: readonly string[],
): string | null {
  if (COMPARES_NUMBERS.includes(operator)) {
    if (kind !== 'number' && kind !== 'json')
      return `${operator} compares numbers; ${field} is none.`;
    if (values.length !== 1)
      return `${operator} compares with one number; ${values.length} are given.`;
  }
  if (COMPARES_TEXT.includes(operator) && (kind === 'number' || kind === 'id')) {
    return `${operator} compares texts; ${field} is none. Use IS or IS_NOT.`;
  }
  const numeric = COMPARES_NUMBERS.includes(operator) || kind === 'number';
  const noNumber = numeric ? values.find((value) => !isNumber(value)) : undefined;
  return noNumber === undefined
    ? null
    : `“${noNumber}” is not a number; ${field} is compared with numbers.`;
}

function isNumber(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}

/**
 * Refuses conditions on what tells who somebody is to those who may not read it:
 * they must not find it out by what the conditions hold for.
 */
export function requireSight(
  actor: Actor,
  conditions: readonly Condition[],
  fields: ReadonlyMap<string, ConditionField>,
): void {
  const personal = conditions.find(({ field }) => fields.get(field)?.personal);
  if (!personal || hasScope(actor, 'PII_READ')) return;
  throw new DomainError(
    'FORBIDDEN',
    `A condition looks at ${personal.field}, which is personal: that needs an API key with the scope PII_READ.`,
    { requiredScope: 'PII_READ', path: 'conditions' },
  );
}

const WORDS: Readonly<Record<ConditionOperator, string>> = {
  IS: 'is',
  IS_NOT: 'is not',
  STARTS_WITH: 'starts with',
  CONTAINS: 'contains',
  AT_LEAST: 'is at least',
  AT_MOST: 'is at most',
  EXISTS: 'is known',
  MISSING: 'is not known',
};

/** Says a condition in words: “type is call.inbound or call.outbound”. */
export function sayCondition({ field, property, operator, values }: Condition): string {
  const name = (property ?? field).toLowerCase().replaceAll('_', ' ');
  const compared = values.join(operator === 'IS_NOT' ? ' nor ' : ' or ');
  return `${name} ${WORDS[operator]}${compared === '' ? '' : ` ${compared}`}`;
}

/** What a client sends of a condition. */
export type ConditionInput = Pick<Condition, 'field'> &
  Partial<Record<'property', string | null> & Pick<Condition, 'operator'>> & {
    values?: readonly string[] | null | undefined;
  };

/** Makes the reader of a rule's conditions: what a client sends is checked before it is stored. */
export function conditionReader(fields: ReadonlyMap<string, ConditionField>) {
  return (given: unknown) => {
    const conditions = (given as readonly ConditionInput[]).map(completeCondition);
    const problems = conditionProblems(conditions, fields);
    for (const [index, condition] of conditions.entries()) {
      const problem = decodeIds(condition, fields);
      if (problem) problems.push({ message: problem, path: `conditions.${index}` });
    }
    return problems.length > 0
      ? { value: null, problems }
      : { value: { all: conditions }, problems: null };
  };
}

function completeCondition({ field, property, operator, values }: ConditionInput): Condition {
  return {
    field,
    property: property ?? null,
    operator: operator ?? 'IS',
    values: [...(values ?? [])],
  };
}

/** Ids are stored as the database knows them. */
function decodeIds(
  condition: Condition,
  fields: ReadonlyMap<string, ConditionField>,
): string | null {
  const type = fields.get(condition.field)?.idType;
  if (!type) return null;
  for (const [index, value] of condition.values.entries()) {
    const decoded = decodeGlobalId(value);
    if (decoded?.type !== type) return `“${value}” is not the id of a ${type}.`;
    condition.values[index] = decoded.id;
  }
  return null;
}

/** Reads conditions back that were stored by a reader. */
export function storedConditions(stored: unknown): Condition[] {
  return (stored as { all: Condition[] }).all;
}
