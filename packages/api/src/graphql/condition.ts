import type { EntityDefinition } from '../entity/index.ts';
import {
  type Condition,
  type ConditionField,
  type ConditionOperator,
  sayCondition,
} from '../kernel/conditions.ts';
import { encodeGlobalId } from '../kernel/ids.ts';
import { builder } from './builder.ts';
import { describedEnum } from './enums.ts';
import { shapeInput } from './inputs.ts';

const Operator = describedEnum(
  'ConditionOperator',
  'How a condition compares. Texts are compared without regard to case.',
  {
    IS: 'It is one of the values.',
    IS_NOT: 'It is none of the values, or is not known.',
    STARTS_WITH: 'It starts with one of the values.',
    CONTAINS: 'It contains one of the values.',
    AT_LEAST: 'It is a number and at least the value.',
    AT_MOST: 'It is a number and at most the value.',
    EXISTS: 'It is known.',
    MISSING: 'It is not known.',
  } satisfies Record<ConditionOperator, string>,
);

interface ConditionTypes {
  /** The start of the names of the types, for example Interaction. */
  prefix: string;
  /** What the conditions are about, in sentences. */
  noun: string;
  /** The fields conditions may look at, described. */
  fields: Readonly<Record<string, string>>;
  /** What the fields hold. */
  kinds: ReadonlyMap<string, ConditionField>;
}

/** Declares the GraphQL types of the conditions that the rules of an entity are made of. */
export function declareConditions(
  rule: EntityDefinition,
  { prefix, noun, fields, kinds }: ConditionTypes,
) {
  const FieldEnum = describedEnum(
    `${prefix}Field`,
    `What a condition may look at in ${noun}.`,
    fields,
  );
  const output = builder.objectRef<Condition>(`${prefix}Condition`).implement({
    description: `A condition on ${noun}; all conditions of a rule must hold.`,
    fields: (t) => ({
      field: t.field({
        type: FieldEnum,
        description: 'What it looks at.',
        resolve: ({ field }) => field,
      }),
      property: t.exposeString('property', {
        nullable: true,
        description: 'The name inside the field, where it holds many values.',
      }),
      operator: t.field({
        type: Operator,
        description: 'How it compares.',
        resolve: ({ operator }) => operator,
      }),
      values: t.stringList({
        description: 'What it compares with; one of them is enough.',
        resolve: ({ field, values }) => {
          const type = kinds.get(field)?.idType;
          return type ? values.map((value) => encodeGlobalId(type, value)) : [...values];
        },
      }),
      text: t.string({ description: 'The condition in words.', resolve: sayCondition }),
    }),
  });
  const input = builder.inputType(`${prefix}ConditionInput`, {
    description: `A condition on ${noun}; all conditions of a rule must hold.`,
    fields: (t) => ({
      field: t.field({ type: FieldEnum, required: true, description: 'What it looks at.' }),
      property: t.string({
        description: 'The name inside the field, where it holds many values; dots go deeper.',
      }),
      operator: t.field({
        type: Operator,
        required: true,
        defaultValue: 'IS',
        description: 'How it compares.',
      }),
      values: t.stringList({ description: 'What it compares with; one of them is enough.' }),
    }),
  });
  shapeInput(rule, 'conditions', input);
  return { input, output };
}
