import type { Reference } from '../../kernel/reference.ts';
import { holds, readTemplate } from './read-template.ts';
import type { Emitted, MappingReference, MappingRule } from './rule.ts';

/** A record with what rules may read of it. */
export interface MappableRecord {
  objectType: string;
  externalId: string;
  updatedAt: Date | null;
  payload: Record<string, unknown>;
}

/** What a rule makes of a record: an object of ours, as its source tells of it. */
export interface Emission {
  emit: Emitted;
  reference: Reference;
  fields: Record<string, unknown>;
  contact?: Reference | null;
  account?: Reference | null;
  serviceCase?: Reference | null;
}

/** Why a rule made nothing of a record it is for. */
export interface MappingProblem {
  code: string;
  message: string;
  path: string | null;
}

/** The object type that references of each kind have where a rule does not say. */
const USUAL_TYPE: Readonly<Record<Emitted, string>> = {
  ACCOUNT: 'account',
  CONTACT: 'contact',
  SERVICE_CASE: 'case',
  INTERACTION: 'interaction',
};

/**
 * Applies rules to a record. The same record and rules give the same, always:
 * that is what lets a mapping be changed and run again.
 */
export function applyMapping(
  rules: readonly MappingRule[],
  system: string,
  record: MappableRecord,
): { emissions: Emission[]; problems: MappingProblem[] } {
  const emissions: Emission[] = [];
  const problems: MappingProblem[] = [];
  for (const rule of rules) {
    if (rule.objectTypes && !rule.objectTypes.includes(record.objectType)) continue;
    if (!rule.when.every((condition) => holds(condition, record.payload))) continue;
    const id = rule.id ? readTemplate(rule.id, record.payload) : record.externalId;
    if (id === undefined || id === null || id === '') {
      problems.push({
        code: 'BAD_USER_INPUT',
        message: `The record has nothing where the rule for ${rule.emit} looks for its id.`,
        path: rule.id && 'path' in rule.id ? rule.id.path : null,
      });
      continue;
    }
    emissions.push(emit(rule, system, String(id), record));
  }
  return { emissions, problems };
}

function emit(rule: MappingRule, system: string, id: string, record: MappableRecord): Emission {
  const { payload } = record;
  const fields: Record<string, unknown> = {};
  for (const [name, template] of Object.entries(rule.fields)) {
    const value = readTemplate(template, payload);
    if (value !== undefined) fields[name] = value;
  }
  const emission: Emission = {
    emit: rule.emit,
    reference: { system, objectType: rule.objectType ?? USUAL_TYPE[rule.emit], externalId: id },
    fields,
  };
  const contact = referenceOf(rule.contact, 'CONTACT', system, payload);
  const account = referenceOf(rule.account, 'ACCOUNT', system, payload);
  const serviceCase = referenceOf(rule.serviceCase, 'SERVICE_CASE', system, payload);
  if (contact !== undefined) emission.contact = contact;
  if (account !== undefined) emission.account = account;
  if (serviceCase !== undefined) emission.serviceCase = serviceCase;
  return emission;
}

function referenceOf(
  reference: MappingReference | undefined,
  kind: Emitted,
  system: string,
  payload: unknown,
): Reference | undefined {
  if (!reference) return undefined;
  const id = readTemplate(reference.id, payload);
  // A record that names nobody leaves what is known: an association may just not be read yet.
  if (id === undefined || id === null || id === '') return undefined;
  return { system, objectType: reference.objectType ?? USUAL_TYPE[kind], externalId: String(id) };
}
