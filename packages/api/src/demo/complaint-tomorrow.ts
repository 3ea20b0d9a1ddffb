/** The same complaint as it should go: answered at once, told once. */
export const complaintTomorrow = {
  format: 'parcours-map/1',
  journey: { key: 'complain-late-delivery', name: 'I complain about a late delivery' },
  map: { key: 'tomorrow', name: 'Tomorrow', state: 'TO_BE', personas: ['sofia', 'marcel'] },
  phases: [
    { key: 'speak-up', name: 'Speak up' },
    { key: 'solve', name: 'Get it solved' },
  ],
  steps: [
    {
      key: 'notice',
      phase: 'speak-up',
      name: 'Be told of the delay',
      customerGoal: 'Plan anew',
      action: 'Reads the new date before the old one has passed',
    },
    {
      key: 'post',
      phase: 'speak-up',
      name: 'Complain where it suits',
      customerGoal: 'Be heard',
      action: 'Comments, rings or writes',
    },
    {
      key: 'first-answer',
      phase: 'speak-up',
      name: 'Get an answer at once',
      customerGoal: 'Know who takes care',
      action: 'Reads a name and a time',
      waitingSeconds: 300,
      waitingActivity: 'A first answer comes by itself',
    },
    {
      key: 'solution',
      phase: 'solve',
      name: 'Get the parcel',
      customerGoal: 'Have what was ordered',
    },
    { key: 'survey', phase: 'solve', name: 'Be asked how it went', optional: true },
  ],
  lanes: [
    { key: 'does', name: 'What the customer does', role: 'CUSTOMER_ACTIONS', actor: 'customer' },
    { key: 'feels', name: 'Emotions', kind: 'EMOTION' },
  ],
  cards: [
    { lane: 'does', step: 'post', text: 'Says it once' },
    { lane: 'does', step: 'first-answer', text: 'Knows a name and a time' },
  ],
  touchpointPlacements: [
    { step: 'post', touchpoint: 'public-comment', isEntryPoint: true },
    { step: 'post', touchpoint: 'hotline', isEntryPoint: true },
    {
      step: 'first-answer',
      touchpoint: 'private-message',
      isMomentOfTruth: true,
      momentOfTruthType: 'FIRST',
    },
    { step: 'survey', touchpoint: 'survey', isExitPoint: true },
  ],
  emotionPoints: [
    { step: 'post', persona: 'sofia', score: -1 },
    { step: 'first-answer', persona: 'sofia', score: 1 },
    { step: 'solution', persona: 'sofia', score: 2 },
    { step: 'first-answer', persona: 'marcel', score: 1 },
    { step: 'solution', persona: 'marcel', score: 2 },
  ],
};
