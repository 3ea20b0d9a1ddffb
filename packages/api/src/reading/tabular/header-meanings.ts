import { fold } from '../layouts/words.ts';
import type { ColumnMapping } from '../mapping/mapping.ts';
import { readTarget } from './read-target.ts';
import type { Target } from './targets.ts';

/** What headers are called in English and French, and the one thing each can mean. */
const MEANINGS: readonly (readonly [words: string, target: Target])[] = [
  ['journey|journey name|parcours|parcours client|nom du parcours', 'journey.name'],
  ['journey key|cle du parcours', 'journey.key'],
  ['map key|cle de la cartographie', 'map.key'],
  ['phase key|cle de la phase', 'phase.key'],
  ['step key|cle de l etape', 'step.key'],
  ['lane key|cle du couloir', 'lane.key'],
  ['card key|cle de la carte', 'card.key'],
  ['map|map name|cartographie|nom de la cartographie', 'map.name'],
  ['map state|state of the map|etat de la cartographie', 'map.state'],
  ['phase|phases|phase name|nom de la phase', 'phase.name'],
  ['phase goal|goal of the phase|objectif de la phase|but de la phase', 'phase.goal'],
  ['step|step name|journey step|nom de l etape', 'step.name'],
  ['stage number|step number|phase number|order|ordre|numero|n|no', 'order'],
  ['lane|lane name|swimlane|couloir|ligne', 'lane'],
  ['text|card text|content|texte|contenu', 'text'],
  ['tags|tag|etiquettes|mots cles', 'tags'],
  ['customer goal|objectif client|objectif du client', 'step.customerGoal'],
  ['customer action|customer actions|actions client|actions du client', 'step.action'],
  ['thoughts|thinking|pensees', 'step.thoughts'],
  ['expectation|expectations', 'step.expectation'],
  ['waiting seconds', 'step.waitingSeconds'],
  ['duration seconds', 'step.durationSeconds'],
  ['optional|facultatif|facultative', 'step.optional'],
  ['persona|personas', 'persona.name'],
  ['touchpoint|touchpoints|touch point|touch points', 'touchpoint'],
  ['point de contact|points de contact', 'touchpoint'],
  ['moment of truth|moment de verite', 'touchpoint.isMomentOfTruth'],
  ['channel|channels|canal|canaux', 'channel'],
  ['emotion score|score d emotion|note d emotion', 'emotion.score'],
  ['pain point|pain points|irritant|irritants', 'painPoint.name'],
  ['point de friction|points de friction', 'painPoint.name'],
  ['kpi|kpis|indicateur|indicateurs', 'kpi'],
  ['opportunity|opportunities|opportunite|opportunites', 'opportunity'],
];

/** Words that mean one thing here and another there. Nobody guesses: the person is asked. */
const AMBIGUOUS: readonly (readonly [words: string, targets: readonly string[]])[] = [
  ['stage|stages|stage name|etape|etapes', ['phase', 'step']],
  ['attente|attentes', ['step.expectation', 'step.waitingActivity']],
  ['cible|cibles', ['persona', 'map.state', 'card']],
  [
    'objective|objectives|objectif|objectifs|goal|goals|but',
    ['step.customerGoal', 'phase.goal', 'objective'],
  ],
  ['action|actions', ['step.action', 'action', 'card']],
  ['emotion|emotions|feeling|feelings|ressenti', ['emotion.score', 'emotion.label', 'card']],
  ['carte|cartes', ['map', 'text']],
  ['state|etat|status|statut', ['map.state', 'action.status', 'custom']],
];

const byWord = <T>(table: readonly (readonly [words: string, meaning: T])[]): Map<string, T> =>
  new Map(table.flatMap(([words, meaning]) => words.split('|').map((word) => [word, meaning])));

const meanings = byWord(MEANINGS);
const ambiguous = byWord(AMBIGUOUS);

/** Fields of something counted, by the words that follow its number: “Pain point 1 severity”. */
const COUNTED_FIELDS: Readonly<Record<string, string>> = {
  severity: 'severity',
  gravite: 'severity',
  cause: 'cause',
  description: 'description',
  frequency: 'frequency',
  frequence: 'frequency',
};

/** A header with a number in it: the words before, the number, and the words after. */
export function countedHeader(
  header: string,
): { words: string; number: string; rest: string } | null {
  const match = /^(\D+?) (\d{1,2})(?: (.+))?$/.exec(fold(header));
  const [, words = '', number = '', rest = ''] = match ?? [];
  const target = meanings.get(words);
  const isCounted = target === 'painPoint.name' || target === 'kpi' || target === 'opportunity';
  return match && isCounted ? { words, number, rest } : null;
}

/** What a header can only mean; null when it means nothing known, or more than one thing. */
export function meaningOf(header: string): ColumnMapping | null {
  const only = meanings.get(fold(header));
  // Several tags in one cell stand on lines of their own.
  if (only) return { to: only, number: null, ...(only === 'tags' ? { list: '\n' } : {}) };
  const counted = countedHeader(header);
  if (!counted) return null;
  const { words, number, rest } = counted;
  const target = meanings.get(words);
  if (target !== 'painPoint.name')
    return rest === '' && target ? { to: target, number: null } : null;
  const field = rest === '' ? 'name' : (COUNTED_FIELDS[rest] ?? 'custom');
  return readTarget(`painPoint[${number}].${field}`);
}

/** What a header can mean, where that is more than one thing. */
export function possibleMeanings(header: string): readonly string[] {
  return ambiguous.get(fold(header)) ?? [];
}
