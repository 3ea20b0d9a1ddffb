declare module 'bpmnlint' {
  interface Rule {
    check: RuleCheck | { enter?: RuleCheck; leave?: RuleCheck };
  }
  type RuleCheck = (node: unknown, reporter: unknown) => unknown;

  interface Report {
    readonly id?: string;
    readonly message: string;
    readonly category: string;
  }

  interface Resolver {
    resolveRule(pkg: string, name: string): unknown;
    resolveConfig(pkg: string, name: string): unknown;
  }

  export class Linter {
    constructor(options: {
      config: { extends: string };
      resolver: Resolver;
      transformRule?: (rule: Rule) => Rule;
    });
    /** What each rule reports, by the names of the rules. */
    lint(root: unknown): Promise<Record<string, readonly Report[]>>;
  }
}
