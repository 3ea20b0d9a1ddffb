/** What a file of rows can hold. */
export const RECORD_KINDS = ['interactions', 'contacts', 'cases', 'data-points'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How the text of a cell is read. */
export type ValueType = 'text' | 'number' | 'list' | 'moment' | 'date' | 'reference' | 'choice';

/** A field that a column can fill. */
export interface RecordField {
  type: ValueType;
  /** What such columns are called, in English and French, folded and separated by `|`. */
  headers: string;
  isRequired?: true;
  /** The most characters it may have. */
  longest?: number;
  /** For choices: the value → the words that mean it, folded and separated by `|`. */
  choices?: Readonly<Record<string, string>>;
}

const CONTACT_ID =
  'contact id|customer id|client id|user id|lead id|visitor id|person id|prospect id|customer number|id client|id contact|id prospect|code client|numero client|numero de client|n client|identifiant client';
const CASE_ID =
  'case id|case number|case|ticket id|ticket number|ticket|service id|id dossier|numero de dossier|n dossier|n de dossier|dossier|id ticket|numero de ticket|reclamation|id reclamation';
const ACCOUNT_ID =
  'account id|account|company id|company|organization id|id compte|compte|id societe|societe|entreprise';

const DIRECTIONS = {
  INBOUND: 'inbound|in|incoming|received|entrant|entrante|recu',
  OUTBOUND: 'outbound|out|outgoing|sent|sortant|sortante|emis|envoye',
  INTERNAL: 'internal|interne',
};

const CASE_KINDS = {
  COMPLAINT: 'complaint|claim|reclamation|plainte|insatisfaction',
  REQUEST: 'request|refund request|cancellation request|service request|demande',
  QUESTION: 'question|inquiry|enquiry|product inquiry|billing inquiry|demande d information',
  INCIDENT: 'incident|problem|bug|technical issue|panne|probleme',
  OTHER: 'other|autre',
};

const CASE_STATES = {
  OPEN: 'open|new|pending|pending customer response|on hold|waiting|in progress|reopened|ouvert|ouverte|nouveau|en attente|en cours|rouvert',
  CLOSED: 'closed|resolved|solved|done|ferme|fermee|clos|close|cloture|cloturee|resolu|resolue',
};

const text = (headers: string): RecordField => ({ type: 'text', headers });
const name = (headers: string): RecordField => ({ type: 'text', headers, longest: 300 });
const number = (headers: string): RecordField => ({ type: 'number', headers });
const moment = (headers: string): RecordField => ({ type: 'moment', headers });
const list = (headers: string): RecordField => ({ type: 'list', headers });
const reference = (headers: string): RecordField => ({ type: 'reference', headers });
const choice = (choices: Record<string, string>, headers: string): RecordField => ({
  type: 'choice',
  headers,
  choices,
});
const required = (field: RecordField): RecordField => ({ ...field, isRequired: true });

type Fields = Readonly<Record<string, RecordField>>;

const INTERACTION: Fields = {
  externalId: required(
    name(
      'external id|interaction id|event id|touchpoint id|activity id|call id|id|row id|id interaction|id evenement|identifiant',
    ),
  ),
  occurredAt: required(
    moment(
      'occurred at|timestamp|date time|datetime|start date|start time|started at|start|event date|event time|touch date|call date|conversion date|sent at|date|time|created at|horodatage|date heure|date et heure|date de debut|debut|date du contact|date de contact|date d appel|date de l appel|date de l evenement|heure',
    ),
  ),
  endedAt: moment('ended at|end date|end time|end|finished at|date de fin|heure de fin|fin'),
  receivedAt: moment('received at|date de reception|recu le'),
  sourceUpdatedAt: moment(
    'source updated at|updated at|modified at|last modified|date de modification|modifie le',
  ),
  type: required(
    name(
      'type|event|event type|event name|interaction type|activity type|activity|operation|action|type d evenement|type d interaction|evenement|activite|nature',
    ),
  ),
  channel: name('channel|channel name|canal|medium|utm medium'),
  direction: choice(DIRECTIONS, 'direction|sens'),
  contact: reference(CONTACT_ID),
  account: reference(ACCOUNT_ID),
  serviceCase: reference(CASE_ID),
  sentBy: list('sent by|from|sender|expediteur|emetteur'),
  sentTo: list('sent to|to|recipient|recipients|destinataire|destinataires'),
  subject: text('subject|title|objet|sujet|titre'),
  contentRef: text('content ref|content url|link|lien'),
  session: name('session id|session|visit id|id session|id visite'),
  campaign: name('campaign id|campaign|campaign name|utm campaign|id campagne|campagne'),
  message: name('message id|email id|id message'),
  outcome: name('outcome|result|disposition|resultat|conclusion'),
  value: number(
    'value|score|rating|amount|revenue|nps|csat|valeur|note|montant|revenu|chiffre d affaires',
  ),
  cost: number('cost|spend|cout|depense|depenses'),
  sentiment: number('sentiment|sentiment score|tonalite'),
};

const CONTACT: Fields = {
  externalId: required(text(`${CONTACT_ID}|external id|crm id|record id|id|identifiant|reference`)),
  account: reference(ACCOUNT_ID),
  name: text(
    'name|full name|contact name|customer name|nom complet|nom du client|nom du contact|nom|client|contact|customer',
  ),
  email: text(
    'email|e mail|email address|customer email|mail|courriel|adresse e mail|adresse mail',
  ),
  phone: text('phone|phone number|mobile phone|mobile|telephone|tel|portable|numero de telephone'),
  language: text('language|preferred language|lang|locale|langue'),
  country: text('country|country code|pays|code pays'),
  key: text('key|cle'),
  tags: list('tags|labels|etiquettes|mots cles'),
};

const CASE: Fields = {
  externalId: required(text(`${CASE_ID}|external id|id|number|numero|reference|identifiant`)),
  contact: reference(CONTACT_ID),
  account: reference(ACCOUNT_ID),
  subject: text('subject|ticket subject|case subject|title|objet|sujet|titre|motif'),
  kind: choice(CASE_KINDS, 'kind|type|ticket type|case type|nature|categorie|type de demande'),
  status: choice(CASE_STATES, 'status|ticket status|case status|state|statut|etat'),
  priority: text('priority|ticket priority|case priority|severity|priorite|urgence'),
  outcome: text('outcome|result|resultat|conclusion'),
  channel: text('channel|ticket channel|case origin|origin|canal|origine'),
  openedAt: moment(
    'opened at|opened|open date|date opened|created at|created|creation date|created date|date d ouverture|ouvert le|date de creation|cree le|date',
  ),
  firstAnsweredAt: moment(
    'first answered at|first response at|first response|first response time|first reply at|date de premiere reponse|date de la premiere reponse|premiere reponse',
  ),
  closedAt: moment(
    'closed at|closed|close date|closed date|date closed|resolved at|solved at|resolution date|time to resolution|resolution time|date de cloture|cloture le|cloture|date de fermeture|ferme le|date de resolution|resolu le',
  ),
  reopenedAt: moment('reopened at|reopened|date de reouverture|rouvert le'),
  reopenCount: number('reopen count|reopens|nombre de reouvertures'),
  key: text('key|cle'),
  tags: list('tags|labels|etiquettes|mots cles'),
};

const DATA_POINT: Fields = {
  metric: required(text('metric|metric key|kpi|indicator|measure|indicateur|mesure')),
  period: required({
    type: 'date',
    headers:
      'period|period start|period start date|month|week|quarter|year|day|date|periode|debut de periode|mois|semaine|trimestre|annee|jour',
  }),
  value: number('value|valeur|result|resultat'),
  sampleSize: number(
    'sample size|sample|respondents|responses|taille de l echantillon|repondants|reponses',
  ),
  note: text('note|comment|commentaire|remarque'),
};

const FIELDS: Readonly<Record<RecordKind, Fields>> = {
  interactions: INTERACTION,
  contacts: CONTACT,
  cases: CASE,
  'data-points': DATA_POINT,
};

/** What metrics are made of, and what columns of it are called. */
export const COMPONENTS: Readonly<Record<string, string>> = {
  promoters: 'promoters|promoteurs',
  passives: 'passives|passifs',
  detractors: 'detractors|detracteurs',
  numerator: 'numerator|numerateur',
  denominator: 'denominator|denominateur',
  sum: 'sum|somme|total',
  count: 'count|nombre',
  sumSeconds: 'sum seconds|total seconds|somme des secondes',
  last: 'last|last value|derniere valeur',
  spend: 'spend|cost|depense|depenses|cout',
  newCustomers: 'new customers|nouveaux clients',
  customersAtStart: 'customers at start|clients au debut',
  customersAtEnd: 'customers at end|clients a la fin',
  customers: 'customers|clients',
  lifetimeMargin: 'lifetime margin|marge',
};

/** The fields of a kind of record by their names. */
export const fieldsOf = (kind: RecordKind): Fields => FIELDS[kind];

/** Names below one of these are given by the mapping: `properties.agent`, `dimensions.channel`. */
export const SECTIONS: Readonly<Record<RecordKind, readonly string[]>> = {
  interactions: ['properties'],
  contacts: ['properties'],
  cases: ['properties'],
  'data-points': ['dimensions', 'components'],
};

/** The field a mapping means by a name such as `type` or `components.sum`; null when there is none. */
export function findField(kind: RecordKind, name: string): RecordField | null {
  const [section = '', ...rest] = name.split('.');
  if (rest.length > 0 && SECTIONS[kind].includes(section)) {
    return section === 'components' ? number('') : text('');
  }
  return FIELDS[kind][name] ?? null;
}
