import {
  type ASTNode,
  buildSchema,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type NameNode,
  parse,
  print,
  visit,
} from 'graphql';
import { outlineApi } from '../codegen/outline.ts';
import { capital } from '../src/resource-names.ts';

const roots = ['Query', 'Mutation', 'Subscription'];
const sharedTypes = /^(Node|PageInfo|BulkR.*|Deletion|Consequence|RowError)$/;
/** Fields that a new entity would have too. */
const commonFields =
  /^(id|key|name|description|kind|type|status|owner|position|tags|revision|(create|update)d.*|archivedAt|customFields|nodes?|edges|cursor|pageInfo|totalCount)$/;

/**
 * Doubles a schema: each noun gets a twin with the same methods, and each of its
 * types a twin whose fields have other names, as far as new entities would.
 */
export function growSchema(sdl: string): string {
  const { resources, composed } = outlineApi(buildSchema(sdl));
  const nouns = resources.map(({ noun }) => noun).sort((a, b) => b.length - a.length);
  const types = new Set(
    composed
      .map(({ name }) => name)
      .filter((name) => !roots.includes(name) && !sharedTypes.test(name)),
  );

  const nounOf = (name: string) =>
    nouns.find((noun) => name.startsWith(noun) || name.startsWith(capital(noun)));
  /** The name of the twin; the letters turned around, as no new word is like an old one. */
  const twin = (name: string): string => {
    const noun = nounOf(name);
    if (noun === undefined) return turn(name);
    const start = name.startsWith(noun) ? turn(noun) : capital(turn(noun));
    return start + name.slice(noun.length);
  };
  const isTwinned = (name: string) =>
    types.has(name) || (/(Input|Where|Order)$/.test(name) && nounOf(name) !== undefined);
  const rename = (node: NameNode, parent: ASTNode | readonly ASTNode[] | undefined) => {
    const isField =
      parent !== undefined && 'kind' in parent && parent.kind === Kind.FIELD_DEFINITION;
    if (isField) return commonFields.test(node.value) ? node : named(node, turn(node.value));
    return isTwinned(node.value) ? named(node, twin(node.value)) : node;
  };
  const copy = <T extends ASTNode>(node: T): T =>
    visit(node, { Name: (name, _, parent) => rename(name, parent) });
  const copyRoot = (field: FieldDefinitionNode): FieldDefinitionNode => ({
    ...copy(field),
    name: named(field.name, twin(field.name.value)),
  });

  const definitions = parse(sdl).definitions.flatMap((node): DefinitionNode[] => {
    if (!('name' in node) || node.name === undefined) return [node];
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION && roots.includes(node.name.value)) {
      const { fields = [] } = node;
      return [{ ...node, fields: [...fields, ...fields.map(copyRoot)] }];
    }
    return isTwinned(node.name.value) ? [node, copy(node)] : [node];
  });
  return print({ kind: Kind.DOCUMENT, definitions });
}

function named(node: NameNode, value: string): NameNode {
  return { ...node, value };
}

/** `customerGoal` → `laogRemotsuc` */
function turn(name: string): string {
  // A name cannot start with a digit: “sha256” becomes “ahs256”.
  const digits = /\d*$/.exec(name)?.[0] ?? '';
  const letters = name.slice(0, name.length - digits.length);
  const turned = [...letters].reverse().join('').toLowerCase() + digits;
  return /^[A-Z]/.test(name) ? capital(turned) : turned;
}
