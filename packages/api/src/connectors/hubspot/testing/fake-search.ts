import { z } from 'zod';
import type { FakeReply } from '../../testing/loopback-server.ts';
import { error, objectReply, shown } from './fake-replies.ts';
import type { FakeObject, FakeStore } from './fake-store.ts';

const WALL = 10_000;

const searchBody = z.strictObject({
  filterGroups: z
    .array(
      z.strictObject({
        filters: z
          .array(
            z.strictObject({
              propertyName: z.string(),
              operator: z.enum(['EQ', 'GT', 'GTE', 'LT', 'LTE']),
              value: z.string(),
            }),
          )
          .max(6),
      }),
    )
    .max(5),
  sorts: z
    .array(
      z.strictObject({ propertyName: z.string(), direction: z.enum(['ASCENDING', 'DESCENDING']) }),
    )
    .max(1),
  properties: z.array(z.string()),
  limit: z.number().int().min(1).max(200),
  after: z.string().optional(),
});

const comparable = ({ id, properties, updatedAt }: FakeObject, name: string): bigint => {
  if (name === 'hs_object_id') return BigInt(id);
  if (name === 'lastmodifieddate' || name === 'hs_lastmodifieddate') return BigInt(updatedAt);
  return BigInt(properties[name] ?? 0);
};

const COMPARE = {
  EQ: (one: bigint, other: bigint) => one === other,
  GT: (one: bigint, other: bigint) => one > other,
  GTE: (one: bigint, other: bigint) => one >= other,
  LT: (one: bigint, other: bigint) => one < other,
  LTE: (one: bigint, other: bigint) => one <= other,
};

/** Answers a search, with its one sort, its 10,000 results and its index that comes late. */
export function answerSearch(store: FakeStore, type: string, text: string): FakeReply {
  const read = searchBody.safeParse(JSON.parse(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    return error(400, 'VALIDATION_ERROR', `Invalid input JSON at ${issue?.path.join('.')}.`);
  }
  const { filterGroups, sorts, limit, after, properties } = read.data;
  const start = Number(after ?? 0);
  if (start + limit > WALL) {
    return error(400, 'VALIDATION_ERROR', 'The search goes beyond 10,000 results.');
  }
  const [sort] = sorts;
  const found = store
    .searchable(type)
    .filter((object) =>
      filterGroups.some(({ filters }) =>
        filters.every(({ propertyName, operator, value }) =>
          COMPARE[operator](comparable(object, propertyName), BigInt(value)),
        ),
      ),
    )
    .sort((one, other) => {
      const name = sort?.propertyName ?? 'hs_object_id';
      const [left, right] = [comparable(one, name), comparable(other, name)];
      // Where the sort says nothing, the order is any: here the newest id first.
      if (left === right) return BigInt(one.id) > BigInt(other.id) ? -1 : 1;
      return left < right ? -1 : 1;
    });
  const end = start + limit;
  return objectReply({
    total: found.length,
    results: found.slice(start, end).map((object) => shown(object, properties)),
    ...(found.length > end ? { paging: { next: { after: String(end) } } } : {}),
  });
}
