/** Folds case, accents, punctuation and spaces away: “Pain-points ” and “pain points” are one word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

const STEP = new Set([
  'step',
  'steps',
  'step name',
  'journey step',
  'stage name',
  'etape',
  'etapes',
  'nom de l etape',
]);

const PHASE = new Set(['phase', 'phases', 'phase name', 'nom de la phase']);

/** Tells whether a header can only mean the names of the steps. */
export const meansStep = (header: string): boolean => STEP.has(fold(header));

/** Tells whether a header can only mean the phases. */
export const meansPhase = (header: string): boolean => PHASE.has(fold(header));

/** What lanes are often called, in English and French, and what else the word may mean. */
const LANE_WORDS: readonly (readonly [words: string, hint: string | null])[] = [
  ['expectation|expectations|attente|attentes', 'fields: { "%": expectation }'],
  ['goal|goals|customer goal|objectif|objectifs|but', 'fields: { "%": customerGoal }'],
  ['thoughts|thinking|pensees', 'fields: { "%": thoughts }'],
  ['customer action|customer actions|actions client|actions du client', 'fields: { "%": action }'],
  ['action|actions', 'fields: { "%": action }, or lanes: { "%": { kind: ACTION } }'],
  ['waiting|moment d attente|temps d attente', 'fields: { "%": waitingActivity }'],
  [
    'emotion|emotions|feeling|feelings|ressenti|perception|perceptions',
    'lanes: { "%": { kind: EMOTION } }',
  ],
  [
    'touchpoint|touchpoints|touch point|touch points|point de contact|points de contact',
    'lanes: { "%": { kind: TOUCHPOINT } }',
  ],
  [
    'pain point|pain points|irritant|irritants|point de friction|points de friction',
    'lanes: { "%": { kind: PAIN_POINT } }',
  ],
  ['process|processes|processus', 'lanes: { "%": { kind: PROCESS } }'],
  ['stage|stages', 'step: "%", or phase: "%"'],
  ['channel|channels|canal|canaux', null],
  ['opportunity|opportunities|opportunite|opportunites', null],
  ['storyline|story|user goals|user goal|problems|problem|experience|ideas', null],
  ['description|owner|systems|tools|customer|front office|back office|persona', null],
];

/** What has to be asked about a word. */
export interface Question {
  means: string;
  /** What a mapping can say of it. */
  says: readonly string[];
}

/** Words that mean one thing here and another there, and what a mapping can say of each. */
const OPEN_WORDS: readonly (readonly [words: string, Question])[] = [
  [
    'attente|attentes',
    {
      means: 'an expectation or a wait',
      says: [
        'fields: { "%": expectation }',
        'fields: { "%": waitingActivity }',
        'lanes: { "%": { kind: TEXT } }',
      ],
    },
  ],
  [
    'cible|cibles',
    {
      means: 'a persona, a target or the TO_BE state',
      says: [
        'lanes: { "%": { kind: TEXT } }',
        'columns: { "%": persona }',
        'map: { state: TO_BE } with ignore: ["%"]',
      ],
    },
  ],
  [
    'etape|etapes|stage name',
    { means: 'a phase or a step', says: ['step: "%"', 'both step: "%" and phase: "%"'] },
  ],
];

const questions = new Map(
  OPEN_WORDS.flatMap(([words, question]) => words.split('|').map((word) => [word, question])),
);

/** What has to be asked about a header of a matrix; null when it means one thing. */
export function questionAbout(header: string): Question | null {
  const question = questions.get(fold(header));
  if (!question) return null;
  return { ...question, says: question.says.map((line) => line.replaceAll('%', header)) };
}

/** What programs call a row of scores. */
const EMOTION_CURVE = new Set([
  'emotional journey',
  'emotion curve',
  'emotional curve',
  'emotions curve',
  'experience graph',
  'experience curve',
  'courbe d emotion',
  'courbe des emotions',
  'courbe emotionnelle',
  'courbe d experience',
]);

/** Tells whether a lane of this name, where it holds numbers, holds scores. */
export const meansEmotionCurve = (header: string): boolean => EMOTION_CURVE.has(fold(header));

const hints = new Map(
  LANE_WORDS.flatMap(([words, hint]) => words.split('|').map((word) => [word, hint] as const)),
);

/** Tells whether a text is one of the words lanes are often called. */
export const soundsLikeLane = (text: string): boolean => hints.has(fold(text));

/** What a mapping file can say about a header that has more than one meaning; null when it has one. */
export function mappingHint(header: string): string | null {
  return hints.get(fold(header))?.replaceAll('%', header) ?? null;
}

/** Tells whether a text counts steps: “Stage 1: …”, “2. Order”, “Étape 3”. */
export const isNumbered = (text: string): boolean =>
  /^((step|stage|etape|phase|moment) )?\d+\b/.test(fold(text));
