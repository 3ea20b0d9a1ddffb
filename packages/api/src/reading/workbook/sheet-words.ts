import { BUNDLE_SECTIONS } from '../../kernel/bundle-sections.generated.ts';
import type { SectionShape } from '../../kernel/bundle-shape.ts';
import { wordsOf } from '../../kernel/camel-words.ts';
import { fold } from '../layouts/words.ts';

/** What sheets are called besides the name of their section, in English and French, folded. */
const SHEETS: Readonly<Record<string, string>> = {
  departments: 'services|service|directions|equipes|departements|teams|org units',
  actors: 'acteurs|roles|intervenants',
  systems: 'systemes|systeme|applications|outils|si|it systems',
  channels: 'canaux|canal',
  personas: 'personae|clients types',
  objectives: 'objectifs|goals',
  touchpoints: 'touch points|points de contact|point de contact',
  processes: 'processus',
  processElements: 'activites|taches|etapes du processus|process steps|elements de processus',
  processFlows: 'flux|enchainements',
  journey: 'journeys|parcours|parcours client|parcours clients',
  map: 'maps|cartes|cartographies|cartographie|journey maps',
  phases: 'stages',
  steps: 'etapes|etape|journey steps',
  lanes: 'swimlanes|couloirs|lignes',
  cards: 'contenus|cellules|vignettes|fiches',
  touchpointPlacements: 'contacts par etape|points de contact par etape',
  emotionPoints: 'emotions|ressentis|perceptions|courbe d emotion',
  painPoints: 'irritants|irritant|points de friction|points de douleur',
  painPointPlacements: 'irritants par etape|pain points by step',
  actions: 'plan d actions|plan d action|chantiers|solutions|initiatives',
  actionPlacements: 'actions par etape|actions by step',
  processLinks: 'liens processus|liens avec les processus|liens de processus|process mapping',
  metrics: 'kpi|kpis|indicateur|indicateurs|mesures',
  metricPlacements: 'indicateurs par etape|kpis by step',
};

/** What columns are called besides the name of their field, by field, or by section and field. */
const COLUMNS: Readonly<Record<string, string>> = {
  key: 'cle|code|id|identifiant|ref',
  name: 'nom|intitule|titre|title|libelle|label',
  description: 'descriptif|detail|details',
  tags: 'tag|etiquettes|mots cles',
  position: 'ordre|order|rang|numero|n|no',
  parent: 'rattachement|fait partie de',
  step: 'etape|journey step|step name',
  phase: 'stage|phase name',
  lane: 'couloir|ligne|swimlane',
  persona: 'personas',
  personas: 'persona',
  text: 'texte|contenu|content|card text',
  channel: 'canal',
  preferredChannels: 'canaux preferes|canaux',
  ownerActor: 'owner|responsable|acteur',
  actor: 'acteur|role',
  system: 'systeme|application|outil',
  systems: 'systemes|systeme|applications|outils',
  department: 'service|direction|equipe|departement|team',
  touchpoint: 'touch point|point de contact',
  painPoint: 'irritant',
  painPoints: 'pain point|irritants|irritant',
  objectives: 'objectifs|objective|objectif',
  process: 'processus',
  processElement: 'activite|tache|process step|element',
  severity: 'gravite|severite',
  cause: 'causes|origine',
  frequency: 'frequence',
  status: 'statut',
  priority: 'priorite',
  state: 'etat',
  startDate: 'debut|date de debut|start',
  dueDate: 'echeance|date d echeance|due',
  doneDate: 'fait le|date de fin|done',
  reviewDate: 'date de revue|revue',
  score: 'note|emotion score',
  label: 'libelle|emotion',
  sampleSize: 'effectif|n',
  goal: 'objectif|but',
  customerGoal: 'objectif client|objectif du client',
  'steps.action': 'action client|actions client|customer action|customer actions',
  thoughts: 'pensees|thinking',
  'steps.expectation': 'expectations',
  waitingActivity: 'waiting|moment d attente',
  waitingSeconds: 'attente en secondes|attente s',
  durationSeconds: 'duree en secondes|duree s',
  optional: 'facultatif|facultative',
  isMomentOfTruth: 'moment of truth|moment de verite|mot',
  isEntryPoint: 'entry point|point d entree',
  isExitPoint: 'exit point|point de sortie',
  'personas.goals': 'objectifs|buts',
  needs: 'besoins',
  'personas.expectations': 'attentes',
  frustrations: 'freins',
  behaviours: 'comportements|behaviors',
  occupation: 'metier|profession',
  quote: 'citation|verbatim',
  bio: 'biographie|portrait',
  sharePercent: 'part|share|poids',
  kind: 'type|nature|lien',
  unit: 'unite',
  note: 'remarque|commentaire|comment',
  organizationAware: 'connu|known',
};

/** Words with more than one meaning in a section: nobody guesses. */
const AMBIGUOUS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  steps: {
    attente: ['step.expectation', 'step.waitingActivity'],
    attentes: ['step.expectation', 'step.waitingActivity'],
  },
  personas: { cible: ['persona.segment', 'persona.goals'] },
};

const sections = new Map(
  BUNDLE_SECTIONS.flatMap((section) =>
    [
      ...[section.name, wordsOf(section.name), section.noun, section.nouns].map(fold),
      ...(SHEETS[section.name]?.split('|') ?? []),
    ].map((word) => [word, section] as const),
  ),
);

/** The section a sheet of this name holds; null when the name does not say. */
export function sectionOfSheet(name: string): SectionShape | null {
  return sections.get(fold(name)) ?? null;
}

/** Whether a sheet is called by something that maps have and files cannot carry. */
export const isKnownSheet = (name: string): boolean =>
  Object.values(SHEETS).some((words) => words.split('|').includes(fold(name)));

/** The field of a section a header names; null when it names none. */
export function fieldOfHeader(section: SectionShape, header: string): string | null {
  const word = fold(header);
  const exact = section.fields.find(
    ({ name }) => word === fold(wordsOf(name)) || word === fold(name),
  );
  const other = section.fields.find(({ name }) => aliasesOf(section, name).includes(word));
  const field = (exact ?? other)?.name;
  // On the sheet of steps, a column “Step” says what the steps are called.
  return field ?? (sectionOfSheet(word) === section ? 'name' : null);
}

function aliasesOf(section: SectionShape, field: string): string[] {
  const own = COLUMNS[`${section.name}.${field}`];
  return [...(own?.split('|') ?? []), ...(COLUMNS[field]?.split('|') ?? [])];
}

/** What a header of a section can mean, where that is more than one thing. */
export function meaningsOfHeader(section: SectionShape, header: string): readonly string[] {
  return AMBIGUOUS[section.name]?.[fold(header)] ?? [];
}
