import { z } from 'zod';
import type { ConnectorContext } from '../contract.ts';
import type { HubspotClient } from './client.ts';
import { propertyList } from './records.ts';
import { OWN_PREFIX } from './settings.ts';
import { PATHS } from './versions.ts';

const GROUP = 'parcours';
const anything = z.looseObject({});

/**
 * Creates the properties of ours that are missing, where whoever set the source
 * up agreed to it. Looked at once in the life of a process.
 */
export async function ensureProperties(
  ctx: ConnectorContext,
  client: HubspotClient,
  objectType: string,
  written: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  if (!client.settings.createProperties) return;
  const names = [...new Set(written.flatMap((properties) => Object.keys(properties)))];
  const ours = names.filter((name) => name.startsWith(OWN_PREFIX));
  const known = (ctx.memory.get(objectType) as Set<string> | undefined) ?? new Set<string>();
  if (ours.every((name) => known.has(name))) return;
  const { results } = await client.get(PATHS.properties(objectType), {}, propertyList);
  for (const { name } of results) known.add(name);
  const missing = ours.filter((name) => !known.has(name));
  if (missing.length > 0) await create(client, objectType, missing);
  for (const name of missing) known.add(name);
  ctx.memory.set(objectType, known);
}

async function create(
  client: HubspotClient,
  objectType: string,
  names: readonly string[],
): Promise<void> {
  const group = { name: GROUP, label: 'Parcours', displayOrder: -1 };
  await client.post(PATHS.propertyGroups(objectType), group, anything).catch((error: unknown) => {
    // It may be there from an earlier time.
    if (!(error instanceof Error && 'code' in error && error.code === 'CONFLICT')) throw error;
  });
  const inputs = names.map((name) => ({
    name,
    label: labelOf(name),
    groupName: GROUP,
    type: 'string',
    fieldType: 'text',
    ...(name.endsWith('_id') ? { hasUniqueValue: true } : {}),
  }));
  await client.post(PATHS.propertiesCreate(objectType), { inputs }, anything);
}

function labelOf(name: string): string {
  const words = name.slice(OWN_PREFIX.length).replaceAll('_', ' ');
  return `Parcours: ${words}`;
}
