import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJson } from '../source/read-documents.ts';
import { isOpenJourney, readOpenJourney } from './read-open-journey.ts';

const NODE_FIELDS = [
  'title',
  'description',
  'severity',
  'score',
  'sentiment',
  'purpose',
  'isMomentOfTruth',
  'icon',
  'tags',
  'blueprint',
  'other',
];

/** Any value, filled with a text that stands nowhere else. */
function anyValue(shape: string, text: string): unknown {
  switch (shape) {
    case 'list':
      return [text];
    case 'objects':
      return [{ item: text }];
    case 'object':
      return { evidence: [{ item: text, more: `${text}+` }], else: text };
    default:
      return text;
  }
}

it('keeps whatever a node says, or tells its path', () => {
  const shape = fc.constantFrom('text', 'list', 'objects', 'object');
  const fields = fc.dictionary(fc.constantFrom(...NODE_FIELDS), shape);
  const purpose = fc.constantFrom(undefined, 'touchpoint', 'pain', 'milestone');

  fc.assert(
    fc.property(fc.array(fc.tuple(fields, purpose), { maxLength: 4 }), (nodes) => {
      const texts: string[] = [];
      const written = nodes.map(([shapes, meaning], index) => {
        const said = Object.entries(shapes).map(([field, one]) => {
          const text = `node ${index} says ${field}!`;
          texts.push(text);
          return [field, anyValue(one, text)];
        });
        const isMeant = meaning === undefined || 'purpose' in shapes ? {} : { purpose: meaning };
        return { id: 'n', stageId: 1, swimlaneId: 'a', ...isMeant, ...Object.fromEntries(said) };
      });
      const stages = [{ id: 1, name: 'Find' }];
      const swimlanes = [{ id: 'a', name: 'Does' }];
      const [document] = readJson(JSON.stringify({ stages, swimlanes, nodes: written }));

      const value = document?.value;
      if (!document || !isOpenJourney(value)) throw new Error('It is an OpenJourney file.');
      const part = readOpenJourney(value, document.placeOf);

      const kept = JSON.stringify([part.sections(), part.losses.map(({ cell }) => cell.text)]);
      expect(texts.filter((text) => !kept.includes(text))).toEqual([]);
      const cards = part.sections().cards ?? [];
      const keys = cards.flatMap(({ key }) => key ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 300 },
  );
});

it('takes a layer of a blueprint that is one entry, or a text', () => {
  const blueprint = {
    evidence: 'Sign',
    onstage: { actor: 'Steward', action: 'Waves' },
    support: null,
  };
  const [document] = readJson(
    JSON.stringify({
      stages: [{ id: 's', name: 'Find' }],
      swimlanes: [{ id: 'l', name: 'Does' }],
      nodes: [{ stageId: 's', swimlaneId: 'l', title: 'Looks', blueprint }],
    }),
  );

  const part = readOpenJourney(document?.value as Record<string, unknown>, () => null);

  expect(part.sections().cards?.map(({ lane, text }) => `${lane}: ${text}`)).toEqual(
    expect.arrayContaining(['blueprint-evidence: Sign', 'blueprint-onstage: Steward: Waves']),
  );
  expect(part.losses).toEqual([]);
});
