import type { AnySelection, Operation } from './document.ts';
import type { SchemaReader } from './schema-reader.ts';
import type { Tools } from './tools.ts';

/** A subscription field with the place it has been followed to. */
export interface Feed {
  /** Whether the field can resume after a cursor. */
  isResumable: boolean;
  /** The cursor of the last event accepted, or the one it started from. */
  after: string | undefined;
  /** The operation that follows it from that place. */
  operation(): Operation;
  /** Takes the event out of an answer's data; undefined when it was seen before. */
  accept(data: unknown): unknown;
}

/** Cursors remembered to know repeats by: more than any batch a server repeats. */
const rememberedCursors = 1_000;

/** Makes the feed of a selection with exactly one field. */
export function createFeed(
  { buildOperation }: Tools,
  schema: SchemaReader,
  selection: AnySelection,
): Feed {
  const [field = '', ...others] = Object.keys(selection);
  if (others.length > 0) throw new TypeError('A subscription selects exactly one field.');
  const chosen = recordOf(selection[field]);
  const given = recordOf(chosen.$);
  const { args, type = '' } = schema.type('Subscription').fields.get(field) ?? {};
  const isResumable =
    !!args?.after?.startsWith('ChangeCursor') && schema.type(type).fields.has('cursor');
  const seen = new Set<unknown>();

  const feed: Feed = {
    isResumable,
    after: typeof given.after === 'string' ? given.after : undefined,
    operation() {
      const resumed = { ...chosen, cursor: true, $: { ...given, after: feed.after } };
      return buildOperation(schema, 'subscription', { [field]: isResumable ? resumed : chosen });
    },
    accept(data) {
      const event = recordOf(data)[field];
      const { cursor } = recordOf(event);
      if (!isResumable || typeof cursor !== 'string') return event;
      if (seen.has(cursor) || cursor === feed.after) return undefined;
      feed.after = cursor;
      seen.add(cursor);
      if (seen.size > rememberedCursors) seen.delete(seen.values().next().value);
      return event;
    },
  };
  return feed;
}

function recordOf(value: unknown): Record<string, unknown> {
  return Object(value);
}
