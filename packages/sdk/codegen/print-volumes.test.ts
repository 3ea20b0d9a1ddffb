import { describe, expect, it } from 'vitest';
import { cutVolumes, printMapFiles } from './print-volumes.ts';

const long = (name: string) => `${name} ${'x'.repeat(900)}`;

describe('cutVolumes', () => {
  it('fills volumes by the alphabet, and starts the next where few letters tell it apart', () => {
    const lines = new Map(['Phase', 'Card', 'Phases', 'Lane', 'Action'].map((n) => [n, long(n)]));

    expect(cutVolumes(lines)).toEqual([
      { from: 'A', types: `${long('Action')}\n${long('Card')}` },
      { from: 'L', types: `${long('Lane')}\n${long('Phase')}` },
      { from: 'Phases', types: long('Phases') },
    ]);
  });
});

describe('printMapFiles', () => {
  it('loads volumes one by one for the client, and all of them for documents', () => {
    const files = printMapFiles('the map', [
      { from: 'Action', types: 'Action id' },
      { from: 'Step', types: 'Step id' },
    ]);

    expect([...files.keys()]).toEqual([
      'schema-map.ts',
      'all-types.ts',
      'types-1.ts',
      'types-2.ts',
    ]);
    expect(files.get('schema-map.ts')).toContain("  ['Step', () => import('./types-2.ts')],\n");
    expect(files.get('all-types.ts')).toContain(
      "import { types as types2 } from './types-2.ts';\n",
    );
    expect(files.get('types-2.ts')).toBe('export const types = `Step id`;\n');
  });
});
