import { type GraphQLField, getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import type { ApiOutline } from './outline.ts';
import { printDocs } from './print-docs.ts';
import { printGraphType } from './print-models.ts';
import { fieldName } from './print-selections.ts';
import { printInputType, printOutputType } from './print-types.ts';
import { connectionItem, type Resource } from './resources.ts';

type Field = GraphQLField<unknown, unknown>;

/** Arguments that walk a connection: the client gives them itself. */
const pagingArgs = ['last', 'before'];

/** Prints the resources: what `parcours.journeys` and its like can do. */
export function printOperations(api: ApiOutline): string {
  const resources = api.resources.map((resource) => printResource(api, resource));
  const members = api.resources
    .map(({ plural, lookup, listing }) => {
      const { description } = listing ?? lookup ?? {};
      return `${printDocs({ description }, '  ')}  ${plural}: ${resourceName(plural)};\n`;
    })
    .join('');
  const docs = printDocs({ description: 'Every resource of the API, by its plural.' });
  return `${resources.join('\n')}\n${docs}export interface Resources {\n${members}}\n`;
}

function printResource(api: ApiOutline, resource: Resource): string {
  const { plural, lookup, listing, reads, writes } = resource;
  const members = [
    ...(lookup ? printLookup(lookup) : []),
    ...(listing ? [printListing(listing)] : []),
    ...[...reads].map(([method, field]) => printMethod(api, method, field, 'Read')),
    ...[...writes].map(([method, field]) => printMethod(api, method, field, 'Write')),
  ];
  const docs = printDocs({ description: `What can be done with ${plural}.` });
  return `${docs}export interface ${resourceName(plural)} {\n${members.join('')}}\n`;
}

/** Arguments that name an object by themselves; all others do so together. */
const ALONE = new Set(['id', 'key']);

function printLookup(field: Field): string[] {
  const name = getNamedType(field.type).name;
  const together = field.args.filter((arg) => !ALONE.has(arg.name));
  const alone = field.args.filter((arg) => ALONE.has(arg.name)).map((arg) => [arg]);
  const ways = [...alone, ...(together.length > 0 ? [together] : [])].map((args) => {
    const members = args.map(
      (arg) => `${arg.name}: ${printInputType(arg.type).replace(/ \| null$/, '')}`,
    );
    return `{ ${members.join('; ')} }`;
  });
  const by = [...(field.args.some((arg) => arg.name === 'id') ? ['string'] : []), ...ways];
  const types = `${by.join(' | ')}, ${name}Graph, ${name}Select, ${name}`;
  return ['get', 'find'].map((method) => {
    const answer =
      method === 'get' ? 'Throws a NotFoundError when there is none.' : 'Null when there is none.';
    const description = `${firstSentence(field)} ${answer}`;
    const type = method === 'get' ? 'Get' : 'Find';
    return printMember({ ...field, description }, method, `${type}<${types}>`);
  });
}

function firstSentence({ description }: Field): string {
  return (description ?? '').replace(/,? or null\b/, '').trim();
}

function printListing(field: Field): string {
  const name = connectionItem(field)?.name ?? '';
  const dropped = field.args.map((arg) => arg.name).filter((arg) => pagingArgs.includes(arg));
  const args = fieldName({ name: 'Query' }, field, 'Args');
  const names = dropped.map((arg) => `'${arg}'`).join(' | ');
  const given = names === '' ? args : `Omit<${args}, ${names}>`;
  return printMember(field, 'list', `Listing<${given}, ${name}Graph, ${name}Select, ${name}>`);
}

function printMethod(
  api: ApiOutline,
  method: string,
  field: Field,
  kind: 'Read' | 'Write',
): string {
  const named = getNamedType(field.type);
  const given = givenType(field, kind === 'Read' ? 'Query' : 'Mutation');
  const plain = printOutputType(field.type, (name) => name);
  const answer = isLeafType(named)
    ? `${plain}, never, ${plain}`
    : `${printGraphType(api, field)}, ${named.name}Select, ${plain}`;
  return printMember(field, method, `${kind}<${given}, ${answer}>`);
}

/** A lone `input` is given as it is; other arguments are given by name. */
function givenType(field: Field, root: 'Query' | 'Mutation'): string {
  const [only, ...others] = field.args;
  if (only?.name === 'input' && others.length === 0) return printInputType(only.type);
  return argsType(field, root);
}

function argsType(field: Field, root: 'Query' | 'Mutation'): string {
  if (field.args.length === 0) return 'void';
  const args = fieldName({ name: root }, field, 'Args');
  return field.args.some(isRequiredArgument) ? args : `${args} | void`;
}

function printMember(field: Field, method: string, type: string): string {
  return `${printDocs(field, '  ')}  ${method}: ${type};\n`;
}

function resourceName(plural: string): string {
  return `${plural.charAt(0).toUpperCase()}${plural.slice(1)}Resource`;
}
