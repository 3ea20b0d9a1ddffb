import type { ServiceContext } from '../../context.ts';
import {
  settleSingle,
  type WriteCall,
  type WriteContext,
  write,
  writeRows,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { type MapSource, readLockedSide } from './map-source.ts';
import { mapTemplate } from './map-template.entity.ts';
import { type Content, FIGURES, leaveOut } from './rules/leave-out.ts';
import { countParts, refuseTooLarge } from './take-snapshot.ts';

/** What a template is made of, and what it is called. */
export interface TemplateDraft {
  readonly source: MapSource;
  readonly key: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly leaveOut: readonly Content[];
}

/**
 * Keeps the structure of a map for others to start from: without what is felt
 * and measured there, and without the personas it was drawn for.
 *
 * @returns the UUID of the template
 * @throws DomainError `NOT_FOUND`, `KEY_TAKEN`, `BAD_USER_INPUT`
 */
export async function createTemplate(
  ctx: ServiceContext,
  call: WriteCall,
  draft: TemplateDraft,
): Promise<string> {
  requireScope(ctx.actor, 'WRITE');
  return write(ctx, call, (tx) => create(tx, draft));
}

async function create(ctx: WriteContext, { source, leaveOut: contents, ...named }: TemplateDraft) {
  const side = await readLockedSide(ctx, source, 'source');
  const structure = leaveOut(side.document, [...FIGURES, ...contents]);
  const { Touchpoint, Channel, Actor } = structure.library;
  const document = {
    ...structure,
    personaIds: [],
    // What the structure does not refer to is not kept.
    library: {
      ...{ Persona: {}, PainPoint: {}, Action: {}, Metric: {} },
      ...{ Process: {}, ProcessElement: {}, ProcessFlow: {} },
      ...{ Touchpoint, Channel, Actor },
    },
  };
  refuseTooLarge(document);
  const row = { ...named, partCount: countParts(document), document };
  return settleSingle(await writeRows(ctx, mapTemplate, [row], { mode: 'CREATE' }));
}
