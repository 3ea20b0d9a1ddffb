import { fold } from '../layouts/words.ts';

/** What a column of a step list may tell of a step. */
export type StepField =
  | 'id'
  | 'name'
  | 'type'
  | 'next'
  | 'condition'
  | 'share'
  | 'rework'
  | 'reworkShare'
  | 'lane'
  | 'documentation'
  | 'durationSeconds'
  | 'waitingSeconds'
  | 'cycleSeconds'
  | 'changeoverSeconds'
  | 'batchSize'
  | 'uptimePercent'
  | 'operators'
  | 'completeAccuratePercent'
  | 'valueClass'
  | 'waste'
  | 'dailyDemand'
  | 'dailyWorkSeconds';

/** What columns are called, in English and in French, without accents and units. */
const WORDS: Readonly<Record<StepField, string>> = {
  id: 'id|no|nr|n|number|numero|ref|reference|code|key|step id|step no|step number|process step id',
  name: 'step|name|step name|process step|activity|task|description of step|label|process|stage|etape|nom|nom de l etape|activite|tache|libelle|processus|process step description|operation',
  type: 'type|kind|shape|shape type|type de forme|forme|nature|type d etape|step type',
  next: 'next|next step|next steps|next step id|goes to|to|successor|successors|suivant|suivante|etape suivante|etapes suivantes|suite|vers|successeur|successeurs',
  condition:
    'condition|conditions|if|si|connector label|label of connector|answer|reponse|decision|libelle du lien',
  share: 'share|probability|part|proportion|repartition|probabilite|share percent',
  rework:
    'rework|rework to|back to|returns to|reprise|reprise vers|retour|retour vers|retouche|rework step',
  reworkShare:
    'rework rate|rework share|rework percent|taux de reprise|taux de retour|taux de retouche|part de reprise',
  lane: 'lane|swimlane|actor|role|function|responsible|owner|who|department|service|team|couloir|acteur|fonction|responsable|qui|departement|equipe|intervenant',
  documentation:
    'documentation|description|comment|comments|note|notes|details|commentaire|commentaires|remarque|remarques',
  durationSeconds:
    'duration|time|process time|processing time|touch time|work time|pt|p t|value added time|duree|temps|temps de traitement|temps de travail|temps de process|temps operatoire|tt|duration seconds|process seconds',
  waitingSeconds:
    'wait|waiting|wait time|waiting time|queue time|delay|lead time before|inventory time|wt|attente|temps d attente|delai|file d attente|temps de file|waiting seconds|wait seconds',
  cycleSeconds: 'cycle|cycle time|ct|c t|temps de cycle|tc|t c|cycle seconds',
  changeoverSeconds:
    'changeover|changeover time|change over|change over time|setup|set up|setup time|co|c o|changement|changement de serie|temps de changement|temps de changement de serie|reglage|changeover seconds',
  batchSize: 'batch|batch size|lot size|lot|taille de lot|taille du lot',
  uptimePercent:
    'uptime|up time|availability|reliability|disponibilite|taux de disponibilite|fiabilite|uptime percent',
  operators:
    'operators|operator|people|staff|fte|workers|headcount|operateurs|operateur|personnes|effectif|etp|nombre d operateurs|nb operateurs|number of operators',
  completeAccuratePercent:
    'c a|ca|complete accurate|complete and accurate|percent complete and accurate|percent c a|complet et exact|complet exact|taux c a|complete accurate percent',
  valueClass: 'value|value class|va nva|value added|valeur|classe de valeur|valeur ajoutee|va',
  waste: 'waste|muda|gaspillage|type de gaspillage',
  dailyDemand:
    'demand|daily demand|customer demand|demande|demande client|demande journaliere|demande par jour',
  dailyWorkSeconds:
    'available time|working time|available working time|daily working time|net available time|temps disponible|temps de travail disponible|temps d ouverture|daily work seconds',
};

const FIELDS = new Map(
  Object.entries(WORDS).flatMap(([field, words]) =>
    words.split('|').map((word) => [word, field as StepField] as const),
  ),
);

/** Seconds of a unit of time, as people write it. */
const UNITS: readonly (readonly [seconds: number, words: string])[] = [
  [0.001, 'ms|millisecond|milliseconds|milliseconde|millisecondes'],
  [1, 's|sec|secs|second|seconds|seconde|secondes'],
  [60, 'm|min|mins|mn|minute|minutes'],
  [3_600, 'h|hr|hrs|hour|hours|heure|heures'],
  [86_400, 'd|day|days|j|jour|jours'],
  [604_800, 'w|wk|week|weeks|sem|semaine|semaines'],
];

const SECONDS = new Map(
  UNITS.flatMap(([seconds, words]) => words.split('|').map((word) => [word, seconds] as const)),
);

/** How many seconds a unit of time has; null for what is none. */
export const secondsOf = (unit: string): number | null => SECONDS.get(fold(unit)) ?? null;

/** What a header says: the field, and the unit of time in brackets or at its end. */
export function readHeader(header: string): { field: StepField; unit: number | null } | null {
  const bracketed = /[([]([^)\]]*)[)\]]/.exec(header)?.[1] ?? '';
  const bare = fold(header.replace(/[([][^)\]]*[)\]]/g, ' ').replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
  const whole = FIELDS.get(bare);
  if (whole) {
    const said = bare.endsWith('seconds') ? 1 : null;
    return { field: whole, unit: secondsOf(bracketed) ?? said };
  }
  const [, start = '', last = ''] = /^(?:percent )?(.*?)(?: (?:in |en )?(\S+))?$/.exec(bare) ?? [];
  const field = FIELDS.get(start);
  const unit = secondsOf(last);
  return field && unit !== null ? { field, unit } : null;
}
