import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { corpusFile, missingCorpus } from '../../testing/corpus.ts';
import { readFailure } from './read-failure.ts';
import { apiError, associationReply, batchReply, objectPage, propertyList } from './records.ts';
import { modifiedAt, toRecord } from './to-record.ts';

const folder = corpusFile('crm/hubspot');
const missing = missingCorpus(folder);
const bodies = missing ? [] : listBodies(folder);

function listBodies(inside: string): string[] {
  return readdirSync(inside, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(inside, entry.name);
    if (entry.isDirectory()) return listBodies(full);
    return entry.name.endsWith('.json') ? [full] : [];
  });
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const parts = (body: Record<string, unknown>) => Object.keys(body);

/** Which form a captured body has to have; null for what is not read, such as requests. */
function schemaOf(body: Record<string, unknown>): z.ZodType | null {
  const [first] = (body.results ?? []) as Record<string, unknown>[];
  if (body.status === 'error') return apiError;
  if (first && 'fieldType' in first) return propertyList;
  if (first && Array.isArray(first.to)) return associationReply;
  if (first && 'properties' in first) return 'completedAt' in body ? batchReply : objectPage;
  if (Array.isArray(body.results) && body.errors) return batchReply;
  return null;
}

describe.skipIf(missing)(`captured answers of HubSpot${missing ? ` (${missing})` : ''}`, () => {
  it('are all read that are of a kind that is read', () => {
    const results = bodies.map((file) => {
      const body = read(file);
      const schema = schemaOf(body);
      return { file, isRead: schema?.safeParse(body).success ?? null };
    });

    expect(results.filter(({ isRead }) => isRead === false)).toEqual([]);
    expect(results.filter(({ isRead }) => isRead === true).length).toBeGreaterThanOrEqual(15);
  });

  it('with objects become records that know when they were changed', () => {
    const objects = bodies
      .map(read)
      .flatMap((body) => (schemaOf(body) === objectPage ? objectPage.parse(body).results : []));

    expect(objects.length).toBeGreaterThan(0);
    for (const object of objects) {
      const record = toRecord('contacts', object, {});
      const stamp = modifiedAt(object);
      expect(record).toMatchObject({ externalId: object.id, people: [object.id] });
      expect(record.updatedAt?.getTime() ?? null).toBe(stamp);
    }
  });

  it('that are errors end as refusals with a sentence, whatever status they come with', () => {
    const errors = bodies.filter((file) => read(file).status === 'error');

    expect(errors.length).toBeGreaterThanOrEqual(3);
    for (const file of errors) {
      const text = readFileSync(file, 'utf8');
      for (const status of [200, 400, 403, 409]) {
        const failure = readFailure({ status, headers: {}, text }, new Date(0));
        expect({ file, parts: parts(read(file)), message: failure?.message }).toMatchObject({
          message: expect.stringMatching(/\w.*\.$/s),
        });
      }
    }
  });
});
