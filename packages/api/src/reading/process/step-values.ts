import type { DrawnElement, ElementMeasures } from '../bpmn/process-drawing.ts';
import { fold } from '../layouts/words.ts';
import { readNumber } from '../values/read-number.ts';
import { secondsOf } from './step-columns.ts';

const words = <Value extends string>(known: Readonly<Record<Value, string>>) =>
  new Map(
    Object.entries<string>(known).flatMap(([value, list]) =>
      list.split('|').map((word) => [word, value as Value] as const),
    ),
  );

const KINDS = words<DrawnElement['kind']>({
  START: 'start|begin|start event|debut|depart|evenement de debut',
  END: 'end|stop|finish|end event|fin|arrivee|evenement de fin',
  TASK: 'task|step|process|activity|action|operation|tache|etape|activite|traitement|processus|process box',
  DECISION: 'decision|choice|gateway|question|test|choix|condition|branchement|exclusive gateway',
  GATEWAY: 'parallel|parallel gateway|fork|join|and|parallele|synchronisation',
  WAIT: 'wait|waiting|delay|queue|inventory|timer|buffer|attente|delai|stock|file|file d attente|en cours',
  SUBPROCESS: 'subprocess|sub process|sous processus|processus externe|external process|procedure',
  DOCUMENT: 'document|data|file document|database|donnee|donnees|base de donnees|formulaire|form',
  EVENT: 'event|evenement|intermediate event|message',
  ANNOTATION: 'note|annotation|comment|commentaire',
});

const VALUES = words<NonNullable<ElementMeasures['valueClass']>>({
  VALUE_ADDING: 'va|value adding|value added|valeur ajoutee|cva|yes|oui',
  NECESSARY: 'necessary|bva|nva necessary|business value|necessaire|bnva|enva|nvan',
  NON_VALUE_ADDING:
    'nva|non value adding|non value added|waste|non valeur ajoutee|sans valeur|no|non',
});

const WASTES = words<NonNullable<ElementMeasures['waste']>>({
  TRANSPORT: 'transport|transportation|transports',
  INVENTORY: 'inventory|stock|stocks',
  MOTION: 'motion|movement|mouvement|mouvements|deplacements',
  WAITING: 'waiting|wait|attente|attentes',
  OVERPRODUCTION: 'overproduction|over production|surproduction',
  OVERPROCESSING:
    'overprocessing|over processing|extra processing|sur traitement|surtraitement|sur qualite',
  DEFECTS: 'defects|defect|errors|defauts|defaut|erreurs|non qualite',
  SKILLS: 'skills|talent|unused talent|competences|sous utilisation des competences',
});

const lookUp =
  <Value extends string>(known: ReadonlyMap<string, Value>) =>
  (text: string): Value | null => {
    const constant = [...known.values()].find((value) => value === text.trim().toUpperCase());
    return constant ?? known.get(fold(text)) ?? null;
  };

export const kindIn = lookUp(KINDS);
export const valueClassIn = lookUp(VALUES);
export const wasteIn = lookUp(WASTES);

/** A time in seconds, and whether its unit was anybody's guess; null when it is none. */
export function readTime(
  text: string,
  unit: number | null,
): { seconds: number; isAssumed: boolean } | null {
  const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim());
  if (clock) {
    const [, hours, minutes, seconds = '0'] = clock;
    return checked(Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds), false);
  }
  const bare = readNumber(text, null);
  if (bare !== null) return checked(bare * (unit ?? 1), unit === null && bare !== 0);
  let total = 0;
  const rest = text.replace(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?/gu, (all, number, word) => {
    const seconds = secondsOf(word);
    if (seconds === null) return all;
    total += Number(number.replace(',', '.')) * seconds;
    return '';
  });
  return rest.replace(/[\s,+&]|\band\b|\bet\b/g, '') === '' && text.trim() !== ''
    ? checked(total, false)
    : null;
}

const LONGEST = 2_147_483_647;

const checked = (seconds: number, isAssumed: boolean) =>
  seconds >= 0 && seconds <= LONGEST ? { seconds: Math.round(seconds), isAssumed } : null;

/** A share from 0 to 100: `90 %`, `90` and, where all of a column are at most one, `0.9`. */
export function readPercent(text: string, isFraction: boolean): number | null {
  const number = readNumber(text, null);
  if (number === null) return null;
  const percent = isFraction && !text.includes('%') ? number * 100 : number;
  return percent >= 0 && percent <= 100 ? Math.round(percent * 1e6) / 1e6 : null;
}
