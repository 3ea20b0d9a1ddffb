import { defineEntity, type RowError, rowsOf, type WriteContext } from '../../entity/index.ts';
import { DomainError } from '../../kernel/errors.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { SUBJECT_TYPES } from './rules/subject.ts';
import { refuseUnknownRule } from './rules/unknown-rule.ts';

type Row = Readonly<Record<string, unknown>>;

/** The object a suppression is about, or null when it is about all; undefined for what is no such id. */
function subjectOf({ subjectId }: Row): { type: string; id: string } | null | undefined {
  if (typeof subjectId !== 'string') return null;
  const subject = decodeGlobalId(subjectId);
  const types: readonly string[] = SUBJECT_TYPES;
  return subject && types.includes(subject.type) ? subject : undefined;
}

function namesWhatThereIs(row: Row): RowError[] {
  const refusal = refuseUnknownRule(String(row.rule));
  if (refusal) return [{ code: 'NOT_FOUND', message: refusal, path: 'rule' }];
  if (subjectOf(row) !== undefined) return [];
  return [
    {
      code: 'BAD_USER_INPUT',
      message: `“${row.subjectId}” is not the id of something a finding can be about. Take it from the subject of the finding.`,
      path: 'subjectId',
    },
  ];
}

/** Refuses subjects the workspace does not have: one statement for each type of them. */
async function findSubjects({ db, actor }: WriteContext, rows: readonly Row[]): Promise<void> {
  const wanted = rows.flatMap((row) => subjectOf(row) ?? []);
  for (const type of new Set(wanted.map((subject) => subject.type))) {
    const ids = wanted.filter((subject) => subject.type === type).map(({ id }) => id);
    const found = await rowsOf(db, type).count({
      where: { workspaceId: actor.workspaceId, id: { in: ids } },
    });
    if (found === new Set(ids).size) continue;
    throw new DomainError('NOT_FOUND', 'There is no object with the id given in subjectId.', {
      path: 'subjectId',
    });
  }
}

export const lintSuppression = defineEntity({
  model: 'LintSuppression',
  noun: 'lint suppression',
  // Without its map it would hold for every map.
  goesWith: ['journeyMapId'],
  objectIds: ['subjectId'],
  check: namesWhatThereIs,
  written: (ctx, rows) =>
    findSubjects(
      ctx,
      rows.map(({ row }) => row),
    ),
});
