/** A small map, as `journeyMaps.import` reads it. */
export const mapBundle = {
  format: 'parcours-map/1',
  personas: [{ key: 'sofia', name: 'Sofia' }],
  journey: { key: 'complain', name: 'I complain' },
  map: { key: 'today', name: 'Today', personas: ['sofia'] },
  phases: [{ key: 'after', name: 'After' }],
  steps: [
    { key: 'write', phase: 'after', name: 'Write' },
    { key: 'wait', phase: 'after', name: 'Wait', waitingSeconds: 172_800 },
  ],
  lanes: [{ key: 'does', name: 'Does' }],
  cards: [{ lane: 'does', step: 'write', text: 'Writes a mail' }],
  emotionPoints: [{ step: 'wait', persona: 'sofia', score: -2, source: 'MEASURED' }],
};
