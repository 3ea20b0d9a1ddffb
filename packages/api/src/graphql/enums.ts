import { builder } from './builder.ts';

/** Declares an enum whose values are all described. */
export function describedEnum<const Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
) {
  const described = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { description: text }]),
  ) as Record<Value, { description: string }>;
  const ref = builder.enumType(name, { description, values: described });
  enums.set(name, ref);
  return ref;
}

type AnyEnum = ReturnType<typeof builder.enumType>;

const enums = new Map<string, AnyEnum>();

/** The GraphQL enum of a Prisma enum, which goes by the same name. */
export function enumOf(name: string): AnyEnum {
  const ref = enums.get(name);
  if (!ref) throw new Error(`The enum ${name} is not declared; see describedEnum.`);
  return ref;
}

export const SortDirection = describedEnum('SortDirection', 'Which way a list is sorted.', {
  ASC: 'Smallest, earliest or first in the alphabet first.',
  DESC: 'Greatest, latest or last in the alphabet first.',
});
