import type { WriteContext } from '../../entity/index.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { nearestName } from '../../kernel/nearest.ts';

/** The channels that rows name, by id, key or name. */
export interface FoundChannels {
  idOf(given: string): string | null;
  /** Why a name means no channel; null when it means one. */
  problemOf(given: string): string | null;
}

/** Looks the channels of a batch up. A name is compared without regard to case. */
export async function findChannels(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  given: readonly (string | null | undefined)[],
): Promise<FoundChannels> {
  const isNamed = given.some((channel) => channel != null);
  const channels = isNamed
    ? await db.channel.findMany({
        where: { workspaceId, archivedAt: null },
        select: { id: true, key: true, name: true },
      })
    : [];
  const known = new Map<string, string[]>();
  const add = (name: string, id: string) => {
    const ids = known.get(name) ?? [];
    if (!ids.includes(id)) known.set(name, [...ids, id]);
  };
  for (const { id, key, name } of channels) {
    add(id, id);
    if (key) add(key, id);
    add(name.trim().toLowerCase(), id);
  }
  const find = (channel: string): readonly string[] => {
    const decoded = decodeGlobalId(channel);
    const name = decoded?.type === 'Channel' ? decoded.id : channel.toLowerCase();
    return known.get(name) ?? [];
  };
  return {
    idOf: (channel) => find(channel)[0] ?? null,
    problemOf(channel) {
      const ids = find(channel);
      if (ids.length === 1) return null;
      if (ids.length > 1) {
        return `“${channel}” means ${ids.length} channels. Use the key or the id of the one meant.`;
      }
      const nearest = nearestName(
        channel,
        channels.map(({ name }) => name),
      );
      return `There is no channel “${channel}”.${nearest ? ` Did you mean “${nearest}”?` : ' Create it first with channelCreate.'}`;
    },
  };
}
