import { expect, it } from 'vitest';
import { metricKind } from './metric-kind.ts';

it.each([
  ['NPS', { type: 'NPS', variant: 'STANDARD', goodDirection: 'UP' }],
  ['Load accuracy', { type: 'CUSTOM', variant: 'LAST', goodDirection: 'UP' }],
  ['Time to schedule confirmation', { type: 'CUSTOM', variant: 'LAST', goodDirection: 'DOWN' }],
  ['On-time route start', { type: 'CUSTOM', variant: 'LAST', goodDirection: 'UP' }],
  ['Délai de réponse', { type: 'CUSTOM', variant: 'LAST', goodDirection: 'DOWN' }],
  [
    'Removal damage incident rate',
    { type: 'CUSTOM', variant: 'LAST', unit: 'PERCENT', goodDirection: 'DOWN' },
  ],
  ['Taux de conversion', { type: 'CUSTOM', variant: 'LAST', unit: 'PERCENT', goodDirection: 'UP' }],
  ['Satisfied (%)', { type: 'CUSTOM', variant: 'LAST', unit: 'PERCENT', goodDirection: 'UP' }],
])('“%s” is taken for what its name tells', (name, kind) => {
  expect(metricKind(name)).toEqual(kind);
});
