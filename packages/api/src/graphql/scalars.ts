import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from '../kernel/errors.ts';
import { builder } from './builder.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function parseDate(text: unknown, form: RegExp, example: string): Date {
  const date = typeof text === 'string' && form.test(text) ? new Date(text) : null;
  const sameDay = date && !Number.isNaN(date.getTime()) && existsInCalendar(String(text));
  if (!date || !sameDay) throw badInput(`“${text}” is not a date like ${example}.`);
  return date;
}

/** `new Date('2026-02-30')` rolls over to March; a typing error must not. */
function existsInCalendar(text: string): boolean {
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function fromLiteral(parse: (value: unknown) => unknown) {
  return (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null);
}

const parseInstant = (value: unknown) => parseDate(value, INSTANT, '2026-11-21T09:30:00Z');
const parseDay = (value: unknown) => parseDate(value, DAY, '2026-11-21');

builder.addScalarType(
  'DateTime',
  new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    description: 'A moment, as ISO 8601 with a time zone: 2026-11-21T09:30:00Z.',
    serialize: (value) => (value as Date).toISOString(),
    parseValue: parseInstant,
    parseLiteral: (node) => fromLiteral(parseInstant)(node) as Date,
  }),
);

builder.addScalarType(
  'Date',
  new GraphQLScalarType<Date, string>({
    name: 'Date',
    description: 'A day without a time, as ISO 8601: 2026-11-21.',
    serialize: (value) => (value as Date).toISOString().slice(0, 10),
    parseValue: parseDay,
    parseLiteral: (node) => fromLiteral(parseDay)(node) as Date,
  }),
);

function jsonLiteral(node: ValueNode, variables?: Record<string, unknown> | null): unknown {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, jsonLiteral(value, variables)]),
      );
    case Kind.LIST:
      return node.values.map((value) => jsonLiteral(value, variables));
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return variables?.[node.name.value];
  }
}

builder.addScalarType(
  'JSON',
  new GraphQLScalarType({
    name: 'JSON',
    description: 'Any JSON value.',
    parseValue: (value) => value,
    parseLiteral: jsonLiteral,
  }),
);

builder.addScalarType(
  'ChangeCursor',
  new GraphQLScalarType<string, string>({
    name: 'ChangeCursor',
    description: 'A place in the log of changes. Keep the last one seen, to go on from there.',
    parseValue: (value) => {
      if (typeof value === 'string') return value;
      throw badInput('A change cursor is a text.');
    },
  }),
);
