import type { RowError } from '../../entity/index.ts';
import { withArticle } from '../../kernel/words.ts';
import type { Section } from './bundle-sections.ts';
import type { ImportRun, RowDraft } from './import-run.ts';
import { type Decision, decideByMode } from './rules/decide-by-mode.ts';

/** Decides what to do with a row; where the mode refuses it, that is the one reason that counts. */
export function decideRow(run: ImportRun, section: Section, draft: RowDraft): Decision {
  if (section.implied.size > 0 && run.noMap) return decideWithoutMap(run, section, draft);
  // What the row means is told before what may be done to it.
  if (draft.isUncertain) return 'WRITE';
  const exists = draft.existing !== null;
  const decision = decideByMode(run.options.mode, { exists, isShared: section.isShared });
  if (decision === 'REFUSE_EXISTING') refuse(draft, existing(section, draft));
  else if (decision === 'REFUSE_MISSING') refuse(draft, missing(section, draft));
  return decision;
}

function decideWithoutMap(run: ImportRun, section: Section, draft: RowDraft): Decision {
  if (run.noMap === 'SKIPPED') return 'SKIP';
  const place = section.name === 'map' ? 'journey' : 'map';
  refuse(draft, {
    code: 'REJECTED',
    message: `The ${place} of the bundle is refused, so the ${section.entity.noun} has no place.`,
    path: null,
  });
  return 'REFUSE_MISSING';
}

function refuse(draft: RowDraft, error: RowError): void {
  draft.errors.splice(0, draft.errors.length, error);
}

function existing({ entity: { noun } }: Section, draft: RowDraft): RowError {
  return {
    code: 'KEY_TAKEN',
    message: `There is already ${withArticle(noun)}${labelOf(draft)}. The mode CREATE changes nothing that exists: use UPSERT, or another key.`,
    path: 'key',
  };
}

function missing({ entity: { noun } }: Section, draft: RowDraft): RowError {
  return {
    code: 'NOT_FOUND',
    message: `There is no ${noun}${labelOf(draft)}. The mode UPDATE makes nothing new: use UPSERT to make it, or UPDATE_ONLY to leave it out.`,
    path: draft.input.id === undefined ? 'key' : 'id',
  };
}

/** What the row calls its object. */
function labelOf({ input, row }: RowDraft): string {
  const fields = { key: input.key ?? row.key, id: row.id, name: row.name };
  const told = Object.entries(fields).find(([, value]) => typeof value === 'string');
  return told ? ` with the ${told[0]} “${told[1]}”` : '';
}
