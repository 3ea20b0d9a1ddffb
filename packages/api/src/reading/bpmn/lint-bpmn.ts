/// <reference path="./bpmnlint.d.ts" />
import { createRequire } from 'node:module';
import { Linter, type Rule, type RuleCheck } from 'bpmnlint';
import { capitalised } from '../../kernel/words.ts';
import { type OpenedBpmn, openBpmn } from './read-bpmn.ts';

/** Something about a drawing that is seldom meant. */
export interface LintFinding {
  /** The rule of bpmnlint that says so. */
  readonly rule: string;
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  readonly message: string;
  /** The id in the file; null for the drawing as a whole. */
  readonly elementId: string | null;
}

const SEVERITIES: Readonly<Record<string, LintFinding['severity']>> = {
  error: 'ERROR',
  warn: 'WARNING',
  info: 'INFO',
};

const require = createRequire(import.meta.url);
const resolver = {
  resolveRule: (_pkg: string, name: string): unknown => require(`bpmnlint/rules/${name}`),
  resolveConfig: (_pkg: string, name: string): unknown => require(`bpmnlint/config/${name}`),
};

/** Judges a file by the recommended rules of bpmnlint, in the order of the rules. */
export async function lintBpmn(bytes: Uint8Array): Promise<LintFinding[]> {
  const opened = await openBpmn(bytes);
  fillEnds(opened);
  // A new one for each document: rules remember what they saw.
  const config = { extends: 'bpmnlint:recommended' };
  const linter = new Linter({ config, resolver, transformRule: patient });
  const results = await linter.lint(opened.root);
  return Object.entries(results).flatMap(([rule, reports]) =>
    reports.map(({ id, message, category }) => ({
      rule,
      severity: SEVERITIES[category] ?? 'INFO',
      message: `${capitalised(message)}.`,
      elementId: id ?? null,
    })),
  );
}

/** The rules look at what elements say of their flows, which a file may leave to the flows. */
function fillEnds({ drawing, sources }: OpenedBpmn): void {
  for (const { id, kind, sourceId, targetId } of drawing.flows) {
    const flow = kind === 'SEQUENCE' ? sources.get(id) : undefined;
    if (!flow) continue;
    for (const [end, property] of [
      [sourceId, 'outgoing'] as const,
      [targetId, 'incoming'] as const,
    ]) {
      const list = sources.get(end)?.get(property);
      if (Array.isArray(list) && !list.includes(flow)) list.push(flow);
    }
  }
}

/** Rules trip over what refers to nothing; that was told when the file was read. */
function patient(rule: Rule): Rule {
  const { check } = rule;
  if (typeof check === 'function') return { ...rule, check: guarded(check) };
  return {
    ...rule,
    check: {
      ...(check.enter ? { enter: guarded(check.enter) } : {}),
      ...(check.leave ? { leave: guarded(check.leave) } : {}),
    },
  };
}

function guarded(check: RuleCheck): RuleCheck {
  return (node, reporter) => {
    try {
      return check(node, reporter);
    } catch {
      return undefined;
    }
  };
}
