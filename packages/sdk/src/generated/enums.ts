// Generated from the schema; do not edit.

/** The kind of a measure. */
export type ActionKind =
  /** Letting a machine do it. */
  | 'AUTOMATION'
  /** Accompanying people. */
  | 'COACHING'
  /** Better texts, pictures or information. */
  | 'CONTENT'
  /** Letting systems know of each other. */
  | 'DATA_SYNC'
  /** Working in another way. */
  | 'PROCESS_CHANGE'
  /** Trying something out. */
  | 'PROTOTYPE_TEST'
  /** Leaving a step out. */
  | 'STEP_REMOVAL'
  /** A new or better tool. */
  | 'TOOL'
  /** Teaching people. */
  | 'TRAINING';

/** How soon an action should be done. */
export type ActionPriority =
  /** Soon. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** In its turn. */
  | 'MEDIUM'
  /** At once. */
  | 'URGENT';

/** How far an action has come. */
export type ActionStatus =
  /** An idea. */
  | 'CONCEPT'
  /** Is done. */
  | 'DONE'
  /** Is being done. */
  | 'IN_PROGRESS'
  /** Has its date. */
  | 'PLANNED'
  /** Will not be done. */
  | 'REJECTED'
  /** Found to be right. */
  | 'VALIDATED';

/** On which side of the counter an actor stands. */
export type ActorKind =
  /** A program that acts by itself. */
  | 'AI_AGENT'
  /** Someone the customer does not meet. */
  | 'BACK_OFFICE'
  /** Someone who checks. */
  | 'COMPLIANCE'
  /** The customer. */
  | 'CUSTOMER'
  /** Someone the customer meets. */
  | 'FRONTLINE'
  /** Another company. */
  | 'PARTNER'
  /** A machine. */
  | 'SYSTEM';

/** Which of the touches before a conversion it is put down to. */
export type Attribution =
  /** Each of them: figures told apart by channel add up to more than the whole. */
  | 'ANY_TOUCH'
  /** The first one. */
  | 'FIRST_TOUCH'
  /** The last one. */
  | 'LAST_TOUCH';

/** How much of the work a machine does. */
export type AutomationLevel =
  /** A person does it with a machine. */
  | 'ASSISTED'
  /** A machine does it. */
  | 'AUTOMATED'
  /** A person does it. */
  | 'MANUAL'
  /** The customer does it. */
  | 'SELF_SERVICE';

/** What something rests on. */
export type Basis =
  /** What the team believes. */
  | 'ASSUMPTION'
  /** What was heard, seen or measured. */
  | 'EVIDENCE';

/** How it is known that an entry belongs to its row. */
export type BlueprintBasis =
  /** By the kind of the actor of the element, of its lane or of its pool. */
  | 'ACTOR'
  /** Nothing tells; work is out of sight until somebody says otherwise. */
  | 'ASSUMED'
  /** It is a card of a lane with that role. */
  | 'LANE'
  /** The link says so. */
  | 'LINK'
  /** It exchanges messages with the customer’s pool. */
  | 'MESSAGE'
  /** The process is one of systems or of data. */
  | 'NATURE'
  /** It is the step itself. */
  | 'STEP'
  /** It is a touchpoint on the step. */
  | 'TOUCHPOINT';

/** A row of a service blueprint. The line of interaction runs below CUSTOMER_ACTIONS, the line of visibility below FRONTSTAGE, the line of internal interaction below BACKSTAGE. */
export type BlueprintRow =
  /** What it does for this customer, out of sight. */
  | 'BACKSTAGE'
  /** What the customer does. */
  | 'CUSTOMER_ACTIONS'
  /** What the company does in sight of the customer. */
  | 'FRONTSTAGE'
  /** What the customer meets: touchpoints and what is to be seen or held there. */
  | 'PHYSICAL_EVIDENCE'
  /** What all customers rest on: support functions, partners and systems. */
  | 'SUPPORT';

/** A section of a map bundle. */
export type BundleSection =
  /** The section “actions”. */
  | 'ACTIONS'
  /** The section “actionEffects”. */
  | 'ACTION_EFFECTS'
  /** The section “actionPlacements”. */
  | 'ACTION_PLACEMENTS'
  /** The section “actors”. */
  | 'ACTORS'
  /** The section “baselines”. */
  | 'BASELINES'
  /** The section “benchmarks”. */
  | 'BENCHMARKS'
  /** The section “cards”. */
  | 'CARDS'
  /** The section “channels”. */
  | 'CHANNELS'
  /** The section “dataPoints”. */
  | 'DATA_POINTS'
  /** The section “departments”. */
  | 'DEPARTMENTS'
  /** The section “emotionPoints”. */
  | 'EMOTION_POINTS'
  /** The section “journey”. */
  | 'JOURNEY'
  /** The section “lanes”. */
  | 'LANES'
  /** The section “map”. */
  | 'MAP'
  /** The section “metrics”. */
  | 'METRICS'
  /** The section “metricPlacements”. */
  | 'METRIC_PLACEMENTS'
  /** The section “objectives”. */
  | 'OBJECTIVES'
  /** The section “painPoints”. */
  | 'PAIN_POINTS'
  /** The section “painPointPlacements”. */
  | 'PAIN_POINT_PLACEMENTS'
  /** The section “personas”. */
  | 'PERSONAS'
  /** The section “phases”. */
  | 'PHASES'
  /** The section “processes”. */
  | 'PROCESSES'
  /** The section “processElements”. */
  | 'PROCESS_ELEMENTS'
  /** The section “processFlows”. */
  | 'PROCESS_FLOWS'
  /** The section “processLinks”. */
  | 'PROCESS_LINKS'
  /** The section “steps”. */
  | 'STEPS'
  /** The section “systems”. */
  | 'SYSTEMS'
  /** The section “targets”. */
  | 'TARGETS'
  /** The section “touchpoints”. */
  | 'TOUCHPOINTS'
  /** The section “touchpointPlacements”. */
  | 'TOUCHPOINT_PLACEMENTS';

/** How sure the team is of a card. */
export type CardStatus =
  /** Agreed. */
  | 'CONFIRMED'
  /** Being worked on. */
  | 'DRAFT'
  /** Just noted. */
  | 'OPEN';

/** A moment in the life of a service case. */
export type CaseMoment =
  /** It was closed, as the source says. */
  | 'CLOSED'
  /** The customer got the first answer, as the source says. */
  | 'FIRST_ANSWERED'
  /** Its first interaction began. */
  | 'FIRST_INTERACTION'
  /** Its first outbound interaction began. */
  | 'FIRST_OUTBOUND'
  /** Its last interaction ended. */
  | 'LAST_INTERACTION'
  /** It was opened, as the source says. */
  | 'OPENED';

/** What happened to an object. */
export type ChangeAction =
  /** It was archived. */
  | 'ARCHIVED'
  /** It was created. */
  | 'CREATED'
  /** It was deleted for good. */
  | 'DELETED'
  /** It was taken back into use. */
  | 'RESTORED'
  /** Some of its fields were changed. */
  | 'UPDATED';

/** What is between customer and company on a channel. */
export type ChannelMedium =
  /** A screen or a device. */
  | 'DIGITAL'
  /** A person. */
  | 'HUMAN'
  /** Several of these. */
  | 'HYBRID'
  /** A place or a thing. */
  | 'PHYSICAL';

/** The kind of a channel. */
export type ChannelType =
  /** A branch office. */
  | 'BRANCH'
  /** Written chat with a person. */
  | 'CHAT'
  /** Written chat with a program. */
  | 'CHATBOT'
  /** E-mail. */
  | 'EMAIL'
  /** A visit at the customer. */
  | 'FIELD_VISIT'
  /** A phone call with a machine. */
  | 'IVR'
  /** A self-service terminal. */
  | 'KIOSK'
  /** An app on a phone or tablet. */
  | 'MOBILE_APP'
  /** Anything else. */
  | 'OTHER'
  /** A partner company. */
  | 'PARTNER'
  /** A payment. */
  | 'PAYMENT'
  /** A phone call with a person. */
  | 'PHONE'
  /** Letters and parcels. */
  | 'POST'
  /** Text messages. */
  | 'SMS'
  /** A social network. */
  | 'SOCIAL'
  /** A shop. */
  | 'STORE'
  /** A web site. */
  | 'WEBSITE';

/** What is counted on both sides of a rate. */
export type ComputationCounting =
  /** The contacts behind them, each once in a period. */
  | 'CONTACTS'
  /** Every interaction. */
  | 'INTERACTIONS';

/** How a condition compares. Texts are compared without regard to case. */
export type ConditionOperator =
  /** It is a number and at least the value. */
  | 'AT_LEAST'
  /** It is a number and at most the value. */
  | 'AT_MOST'
  /** It contains one of the values. */
  | 'CONTAINS'
  /** It is known. */
  | 'EXISTS'
  /** It is one of the values. */
  | 'IS'
  /** It is none of the values, or is not known. */
  | 'IS_NOT'
  /** It is not known. */
  | 'MISSING'
  /** It starts with one of the values. */
  | 'STARTS_WITH';

/** What a deletion does to other objects. */
export type ConsequenceEffect =
  /** They are deleted too, as they cannot be without it. */
  | 'DELETED'
  /** They stay and lose their reference to it. */
  | 'UNLINKED';

/** Who starts a contact, seen from the company. */
export type ContactDirection =
  /** Either of them. */
  | 'BOTH'
  /** The customer. */
  | 'INBOUND'
  /** The company. */
  | 'OUTBOUND';

/** What a condition may look at in a contact. */
export type ContactField =
  /** The account they belong to, by its id. */
  | 'ACCOUNT'
  /** Their country. */
  | 'COUNTRY'
  /** One of your own fields, named in property. Needs the scope PII_READ. */
  | 'CUSTOM_FIELD'
  /** Their e-mail address. Needs the scope PII_READ. */
  | 'EMAIL'
  /** The language they prefer. */
  | 'LANGUAGE'
  /** Their tags; one of them is enough. */
  | 'TAG';

/** How a file is told in JSON. */
export type ContentEncoding =
  /** As its bytes in base64. */
  | 'BASE64'
  /** As its text. */
  | 'UTF_8';

/** What a connector can do. */
export type CrmCapability =
  /** It finds out what was deleted. */
  | 'DELETES'
  /** It lists the fields records have. */
  | 'DISCOVERY'
  /** It reads what has changed. */
  | 'POLLING'
  /** It is told of changes as they happen. */
  | 'WEBHOOKS'
  /** It writes back. */
  | 'WRITE_BACK';

/** Where an event of a webhook stands. */
export type CrmInboxStatus =
  /** It was given up; see its error, and replay it. */
  | 'DEAD'
  /** It was taken in. */
  | 'DONE'
  /** It waits to be taken in, for the first time or again. */
  | 'WAITING';

/** Where an item of the outbox stands. */
export type CrmOutboxStatus =
  /** It was refused, or given up; see its error, and replay it. */
  | 'DEAD'
  /** It has arrived. */
  | 'DONE'
  /** It is being sent. */
  | 'SENDING'
  /** No answer came, so it may have arrived. It is looked up before it is sent again. */
  | 'UNCERTAIN'
  /** It waits to be sent, for the first time or again. */
  | 'WAITING';

/** Whether a source is read and written to. */
export type CrmSourceStatus =
  /** It is read when it is time, and told what it is to be told. */
  | 'ACTIVE'
  /** It is left alone. What its webhooks send is kept until it is resumed. */
  | 'PAUSED';

/** How a table tells of a map. */
export type CsvLayout =
  /** A row a step, with its fields, feelings and pain points. */
  | 'DETAIL'
  /** A row a card, with keys, so that an import finds everything again. */
  | 'LONG'
  /** A row a lane, with a column a step. */
  | 'TRANSPOSED'
  /** A row a step, with a column a lane. */
  | 'WIDE';

/** What stands between two fields of a table. */
export type CsvSeparator =
  /** A comma, as English spreadsheet programs expect. */
  | 'COMMA'
  /** A semicolon, as French and German ones do. */
  | 'SEMICOLON'
  /** A tab. */
  | 'TAB';

/** Why a pool is taken for the customer’s. */
export type CustomerPoolBasis =
  /** It stands for an actor of the kind CUSTOMER. */
  | 'ACTOR'
  /** Its name says so, and no pool of the process stands for an actor. */
  | 'NAME';

/** Why a link leads nowhere. */
export type DanglingReason =
  /** The element is no longer in the file its process was imported from. */
  | 'ELEMENT_ABSENT'
  /** The arrow is no longer in the file its process was imported from. */
  | 'FLOW_ABSENT'
  /** The process is archived. */
  | 'PROCESS_ARCHIVED'
  /** The process has expired. */
  | 'PROCESS_EXPIRED';

/** Where a data point comes from. */
export type DataPointOrigin =
  /** The server worked it out. */
  | 'COMPUTED'
  /** It came with a file. */
  | 'IMPORT'
  /** Somebody wrote it. */
  | 'MANUAL'
  /** Another system sent it. */
  | 'SYNC';

/** What stands between whole and fraction. */
export type DecimalMark =
  /** A comma: 2,5. */
  | 'COMMA'
  /** A point: 2.5. */
  | 'POINT';

/** How well someone gets along on digital channels. */
export type DigitalAbility =
  /** Can use them with help. */
  | 'ASSISTED'
  /** Can use them alone. */
  | 'AUTONOMOUS'
  /** Cannot use them. */
  | 'EXCLUDED'
  /** Helps others use them. */
  | 'EXPERT';

/** How someone feels about digital channels. */
export type DigitalAttitude =
  /** Avoids them. */
  | 'AVERSE'
  /** Prefers them. */
  | 'EAGER'
  /** Takes them or leaves them. */
  | 'NEUTRAL'
  /** Uses them unwillingly. */
  | 'RELUCTANT';

/** How much someone uses digital channels. */
export type DigitalUse =
  /** All day long. */
  | 'INTENSIVE'
  /** Not at all. */
  | 'NONE'
  /** When there is no other way. */
  | 'RARE'
  /** Every week. */
  | 'REGULAR';

/** Where an emotion score comes from. */
export type EmotionSource =
  /** The team believes it. */
  | 'ASSUMED'
  /** It was computed from feedback or behaviour. */
  | 'MEASURED'
  /** Customers said it. */
  | 'SELF_REPORTED';

/** The form of a file a map is written as. */
export type ExportFormat =
  /** A JSON bundle: everything, in an order that suits Git. An import reads it. */
  | 'BUNDLE'
  /** A table, in one of several layouts. An import reads it. */
  | 'CSV'
  /** A drawing for the Standard Import of Lucidchart and Lucidspark. */
  | 'LUCID'
  /** A Mermaid journey diagram, with the feelings as scores. */
  | 'MERMAID'
  /** An OpenJourney file (.ojf): stages, swimlanes and nodes. An import reads it. */
  | 'OPEN_JOURNEY'
  /** A workbook with a sheet for each kind of object: everything, to edit. An import reads it. */
  | 'XLSX';

/** What became of something in a file. */
export type ExportLossCode =
  /** It is there in a form that an import cannot undo. */
  | 'CHANGED'
  /** It is not in the file. */
  | 'LEFT_OUT';

/** Which way values get better. */
export type GoodDirection =
  /** Lower is better. */
  | 'DOWN'
  /** Between rangeMin and rangeMax is best. */
  | 'RANGE'
  /** Higher is better. */
  | 'UP';

/** What an import does to an object. */
export type ImportAction =
  /** It is made. */
  | 'CREATED'
  /** It is deleted, as the bundle no longer holds it. */
  | 'REMOVED'
  /** It is changed. */
  | 'UPDATED';

/** What an import can make because a row names it. */
export type ImportCreatableKind =
  /** An action. */
  | 'ACTION'
  /** An actor. */
  | 'ACTOR'
  /** A channel; its type and medium are what its name suggests. */
  | 'CHANNEL'
  /** A department. */
  | 'DEPARTMENT'
  /** An objective. */
  | 'OBJECTIVE'
  /** A pain point. */
  | 'PAIN_POINT'
  /** A persona. */
  | 'PERSONA'
  /** A process. */
  | 'PROCESS'
  /** A system. */
  | 'SYSTEM'
  /** A tag that no object of the workspace has yet. */
  | 'TAG'
  /** A touchpoint. */
  | 'TOUCHPOINT';

/** What an import may do to what exists and to what does not. */
export type ImportMode =
  /** Makes new objects only. What exists on the map is refused; what exists in the workspace, such as personas and channels, is used as it is and counted as skipped. */
  | 'CREATE'
  /** Like UPSERT; then removes from the sections named in replace what the bundle no longer holds. */
  | 'REPLACE'
  /** Changes what exists. What does not exist is refused, with a problem for each object. */
  | 'UPDATE'
  /** Changes what exists. What does not exist is left out without a problem and counted as skipped. */
  | 'UPDATE_ONLY'
  /** Makes what does not exist and changes what does. */
  | 'UPSERT';

/** Why undoing an import would lose something. */
export type ImportUndoLossReason =
  /** Someone changed what the import wrote. */
  | 'CHANGED'
  /** Someone deleted what the import changed. */
  | 'DELETED'
  /** Something refers to what the import made. */
  | 'USED';

/** Who turned to whom, seen from the company. */
export type InteractionDirection =
  /** The customer turned to the company. */
  | 'INBOUND'
  /** The company dealt with it among itself. */
  | 'INTERNAL'
  /** The company turned to the customer. */
  | 'OUTBOUND';

/** What a condition may look at in an interaction. */
export type InteractionField =
  /** The campaign. */
  | 'CAMPAIGN'
  /** The channel, by its id. */
  | 'CHANNEL'
  /** Who turned to whom: INBOUND, OUTBOUND or INTERNAL. */
  | 'DIRECTION'
  /** The message. */
  | 'MESSAGE'
  /** How it ended. */
  | 'OUTCOME'
  /** A property, named in property. Needs the scope PII_READ. */
  | 'PROPERTY'
  /** Where it comes from. */
  | 'SOURCE'
  /** What it was about. Needs the scope PII_READ. */
  | 'SUBJECT'
  /** What happened. */
  | 'TYPE'
  /** What the customer gave. */
  | 'VALUE';

/** Where a job stands. */
export type JobStatus =
  /** It was called off. What it had done by then stays. */
  | 'CANCELLED'
  /** It could not be done; see its error. What it had done by then stays. */
  | 'FAILED'
  /** It waits to be started, for the first time or again. */
  | 'QUEUED'
  /** It is being done. */
  | 'RUNNING'
  /** It was done; see its result. */
  | 'SUCCEEDED';

/** How far the work on a journey has come. */
export type JourneyStatus =
  /** Drawn for a first time. */
  | 'DRAFT'
  /** Does not exist yet. */
  | 'FUTURE'
  /** Being looked at. */
  | 'IN_REVIEW'
  /** In use. */
  | 'LIVE'
  /** Will be drawn. */
  | 'PLANNED'
  /** Evidence is being gathered. */
  | 'RESEARCHING'
  /** Known, but not drawn. */
  | 'UNMAPPED';

/** The size and nature of a journey. */
export type JourneyType =
  /** A way nobody should have to go. */
  | 'ANTI_JOURNEY'
  /** What someone of the company lives through. */
  | 'EMPLOYEE'
  /** The whole relation, from first hearing of the company to leaving it. */
  | 'LIFECYCLE'
  /** A large part of it. */
  | 'MACRO'
  /** One thing to get done. */
  | 'MICRO'
  /** A journey shown together with the work behind it. */
  | 'SERVICE_BLUEPRINT';

/** What a lane shows. */
export type LaneKind =
  /** The actions on the steps. */
  | 'ACTION'
  /** Something of your own. */
  | 'CUSTOM'
  /** The emotion curve. */
  | 'EMOTION'
  /** The pain points of the steps. */
  | 'PAIN_POINT'
  /** The processes behind the steps. */
  | 'PROCESS'
  /** Cards with text. */
  | 'TEXT'
  /** The touchpoints of the steps. */
  | 'TOUCHPOINT';

/** The part of a lane in a service blueprint. */
export type LaneRole =
  /** What people do out of sight. */
  | 'BACKSTAGE_ACTIONS'
  /** What machines do out of sight. */
  | 'BACKSTAGE_TECH'
  /** What the customer does. */
  | 'CUSTOMER_ACTIONS'
  /** What people do in sight of the customer. */
  | 'FRONTSTAGE_ACTIONS'
  /** What machines do in sight of the customer. */
  | 'FRONTSTAGE_TECH'
  /** What the customer sees and holds. */
  | 'PHYSICAL_EVIDENCE'
  /** What others do to make it possible. */
  | 'SUPPORT_PROCESSES';

/** Whether the customer sees the work. */
export type LineOfVisibility =
  /** Out of sight, for this customer. */
  | 'BACKSTAGE'
  /** In sight of the customer. */
  | 'FRONTSTAGE'
  /** Out of sight, for all customers. */
  | 'SUPPORT';

/** How much a finding matters. */
export type LintSeverity =
  /** The map says something wrong, or somebody cannot get through the journey. */
  | 'ERROR'
  /** Something to look at; it may well be meant. */
  | 'INFO'
  /** Something is missing that the map is made for. */
  | 'WARNING';

/** What can be left out of a map. */
export type MapContent =
  /** The actions on the steps. */
  | 'ACTIONS'
  /** The cards. */
  | 'CARDS'
  /** The emotion points. */
  | 'EMOTIONS'
  /** The metrics of the map, its phases, steps and touchpoints. */
  | 'METRICS'
  /** The pain points at the steps. */
  | 'PAIN_POINTS'
  /** The links from the steps to processes. */
  | 'PROCESS_LINKS'
  /** The touchpoints on the steps. */
  | 'TOUCHPOINTS';

/** How much of a file is left out when a row of it is refused. */
export type MapFileAtomicity =
  /** All of it. For files of up to 10000 objects. */
  | 'ALL'
  /** The map the row belongs to. For maps of up to 10000 objects. */
  | 'MAP'
  /** The row alone, and what cannot be without it. */
  | 'ROW';

/** Where the import of a file stands. */
export type MapFileImportStatus =
  /** It is written, but for what was refused. */
  | 'APPLIED'
  /** It is being written. */
  | 'APPLYING'
  /** It could not be read, or its job was cancelled or failed; see the error. */
  | 'FAILED'
  /** What it comes to is known, and nothing is written. Apply it to write that. */
  | 'PLANNED'
  /** It is being found out what it comes to. */
  | 'PLANNING'
  /** It waits to be read, or is being read. */
  | 'READING'
  /** Nothing is written, since rows were refused that keep the others out. */
  | 'REFUSED';

/** What kind of file one is. */
export type MapFileKind =
  /** Text with separators. */
  | 'CSV'
  /** JSON, one value or one a line; or YAML. */
  | 'JSON'
  /** A workbook. */
  | 'XLSX';

/** How a sheet tells of maps. */
export type MapFileLayout =
  /** A row per phase or step, with all that belongs to it. */
  | 'DETAIL'
  /** A matrix: a row per lane, a column per step. */
  | 'LANES_AS_ROWS'
  /** A row per card, with its map, phase, step and lane. */
  | 'LONG'
  /** A matrix: a row per step, a column per lane. */
  | 'STEPS_AS_ROWS';

/** How much a problem of a file matters. */
export type MapFileProblemSeverity =
  /** It kept an object or a value out. */
  | 'ERROR'
  /** It kept nothing out: a map has no field for it, and it is kept aside or left out. */
  | 'WARNING';

/** What a map shows. */
export type MapState =
  /** The journey as it is lived today (French: état actuel). */
  | 'AS_IS'
  /** The journey without any constraint. */
  | 'IDEAL'
  /** The journey as it should become (French: cible). */
  | 'TO_BE';

/** What figures are worked out from. */
export type MeasureSubject =
  /** What customers did. */
  | 'INTERACTION'
  /** What customers brought up, and how long it took. */
  | 'SERVICE_CASE';

/** What is behind a member. */
export type MemberKind =
  /** A person. */
  | 'PERSON'
  /** A program. */
  | 'SERVICE';

/** What kind of measure a metric is. */
export type MetricType =
  /** What it costs to win a customer (French: coût d'acquisition client). */
  | 'CAC'
  /** How much effort it took, or how easy it was, by the answers given on a scale. */
  | 'CES'
  /** How many of the customers at the start left: what retention leaves of 100 %. */
  | 'CHURN_RATE'
  /** What a customer brings in over the whole time. */
  | 'CLV'
  /** How many of those who entered went all the way (French: taux de conversion). */
  | 'CONVERSION_RATE'
  /** Satisfaction of customers, by the answers given on a scale. */
  | 'CSAT'
  /** Anything else: a sum, a mean or a last value. */
  | 'CUSTOM'
  /** Satisfaction of employees, by the answers given on a scale. */
  | 'EMPLOYEE_SATISFACTION'
  /** Interactions per person reached (French: taux d'engagement). */
  | 'ENGAGEMENT_RATE'
  /** From asking to the first answer. */
  | 'FIRST_RESPONSE_TIME'
  /** Net Promoter Score: how many recommend, less how many advise against; -100 to 100 points. */
  | 'NPS'
  /** One amount divided by another. */
  | 'RATIO'
  /** From asking to the solution (French: temps de résolution). */
  | 'RESOLUTION_TIME'
  /** How many of the customers at the start stayed to the end (French: taux de rétention). */
  | 'RETENTION_RATE';

/** What values are counted in. */
export type MetricUnit =
  /** An amount of money in the currency of the metric. */
  | 'CURRENCY'
  /** A plain number. */
  | 'NUMBER'
  /** Percent: 2.8 is 2.8 %. */
  | 'PERCENT'
  /** Points from -100 to 100, of NPS. */
  | 'POINTS'
  /** Points of the scale answers are given on. */
  | 'SCORE'
  /** Seconds. */
  | 'SECONDS';

/** Which of the usages of its type a metric follows. Values of different variants never compare. */
export type MetricVariant =
  /** The mean answer on a scale of ease, for CES: more is better. */
  | 'EASE_MEAN'
  /** The share of answers above the middle of a scale of ease, for CES. */
  | 'EASE_SHARE'
  /** The mean answer on a scale of effort, for CES: less is better. */
  | 'EFFORT_MEAN'
  /** The share of answers below the middle of a scale of effort, for CES: little effort. */
  | 'EFFORT_SHARE'
  /** What was known last, for CUSTOM. */
  | 'LAST'
  /** The mean: for CSAT, EMPLOYEE_SATISFACTION, times and CUSTOM. */
  | 'MEAN'
  /** The time half of the cases took at most. */
  | 'MEDIAN'
  /** The time nine of ten cases took at most. */
  | 'P90'
  /** As a plain number, for RATIO. */
  | 'QUOTIENT'
  /** In percent, for RATIO. */
  | 'SHARE'
  /** The only one there is: for NPS, the rates, CAC and CLV. */
  | 'STANDARD'
  /** Everything added up, for CUSTOM. */
  | 'SUM'
  /** The share of the two best answers, in percent: for CSAT and EMPLOYEE_SATISFACTION. */
  | 'TOP_TWO_BOX';

/** Who says how many answers are enough. */
export type MinimumSource =
  /** The metric does. */
  | 'METRIC'
  /** The rule of thumb does, as the metric says nothing. */
  | 'USUAL';

/** The named moments of truth. */
export type MomentOfTruthType =
  /** The first meeting with the offer. */
  | 'FIRST'
  /** Using it. */
  | 'SECOND'
  /** Telling others about it. */
  | 'ULTIMATE'
  /** Reading up before any contact. */
  | 'ZERO';

/** Why there is no value. */
export type NoValueReason =
  /** There is nothing to divide by: no answers, no cases, no customers. */
  | 'NOTHING_TO_DIVIDE'
  /** There are no data points. */
  | 'NO_DATA'
  /** Only count and sum are known, and a median or 90th percentile does not follow from them. */
  | 'NO_DURATIONS'
  /** The periods do not follow on each other, or the next does not begin with the customers the last ended with. */
  | 'PERIODS_NOT_CONSECUTIVE'
  /** There are several last values of one moment. */
  | 'SEVERAL_LAST_VALUES'
  /** Some data points hold their value only; values are not averaged, so several have none in common. */
  | 'VALUES_ONLY';

/** Why two values of a metric must not be compared. */
export type ObjectionCode =
  /** The action was not done between the two windows. */
  | 'ACTION_NOT_DONE_BETWEEN'
  /** They are amounts of different currencies. */
  | 'DIFFERENT_CURRENCY'
  /** The two windows do not hold points of the same dimensions. */
  | 'DIFFERENT_DIMENSIONS'
  /** They were worked out by different formulas, or versions of one. */
  | 'DIFFERENT_FORMULA'
  /** The answers were given on different scales. */
  | 'DIFFERENT_SCALE'
  /** They are counted in different units. */
  | 'DIFFERENT_UNIT'
  /** They follow different variants. */
  | 'DIFFERENT_VARIANT'
  /** There is no value after. */
  | 'NO_VALUE_AFTER'
  /** There is no value before. */
  | 'NO_VALUE_BEFORE'
  /** Too few answers, cases or customers stand behind the value after. */
  | 'TOO_FEW_AFTER'
  /** Too few answers, cases or customers stand behind the value before. */
  | 'TOO_FEW_BEFORE'
  /** One window is longer than the other. */
  | 'WINDOWS_DIFFER_IN_LENGTH'
  /** The window after starts before the window before has ended. */
  | 'WINDOWS_OVERLAP'
  /** A window begins or ends within a period of the metric. */
  | 'WINDOW_CUTS_PERIOD';

/** In what way a pain point hurts. */
export type PainPointKind =
  /** The journey ends here (French: point de rupture). */
  | 'BREAK'
  /** It works, with effort (French: point de friction). */
  | 'FRICTION'
  /** Someone was not informed or has no access. */
  | 'NOT_REACHED'
  /** An expectation was not met. */
  | 'NOT_SATISFIED';

/** How much a pain point hurts. */
export type PainPointSeverity =
  /** It makes people leave. */
  | 'CRITICAL'
  /** It makes people complain. */
  | 'HIGH'
  /** It is noticed. */
  | 'MINOR'
  /** It annoys. */
  | 'MODERATE';

/** Who feels a pain point. */
export type PainPointSide =
  /** The customer. */
  | 'CUSTOMER'
  /** Someone of the company. */
  | 'EMPLOYEE'
  /** A system that breaks or blocks. */
  | 'SYSTEM';

/** A stretch of the calendar, in the time zone of the workspace. */
export type PeriodUnit =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** Three months, from January, April, July or October on. */
  | 'QUARTER'
  /** A week from Monday to Sunday (ISO 8601). */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** How a contact came to its persona. */
export type PersonaAssignment =
  /** It was chosen by hand; rules leave it alone. */
  | 'MANUAL'
  /** A persona rule found it. */
  | 'RULE';

/** What a persona is to the company. */
export type PersonaKind =
  /** Is served by a public body. */
  | 'CITIZEN'
  /** Buys from the company. */
  | 'CUSTOMER'
  /** Works for the company. */
  | 'EMPLOYEE'
  /** Works with the company. */
  | 'PARTNER'
  /** Is treated. */
  | 'PATIENT'
  /** Might buy from the company. */
  | 'PROSPECT'
  /** Is taught. */
  | 'STUDENT'
  /** Uses what someone else bought. */
  | 'USER';

/** Why an element or arrow may be what another one has become. It is always of the same type and new. */
export type ProcessAnchorReason =
  /** It is called the same, but for case, accents and space. */
  | 'SAME_NAME'
  /** It stands between the same elements, or joins them. */
  | 'SAME_NEIGHBOURS';

/** What became of an element or an arrow. */
export type ProcessDiffKind =
  /** The later version has it newly. */
  | 'ADDED'
  /** Something else about it is another. */
  | 'CHANGED'
  /** What programs note in it beyond the standard is another. */
  | 'EXTENDED'
  /** It stands in another pool, lane or sub-process, or sits on another activity. */
  | 'MOVED'
  /** The arrow starts or ends elsewhere. */
  | 'RECONNECTED'
  /** It is drawn elsewhere, or in another size. */
  | 'REDRAWN'
  /** The later version no longer has it. */
  | 'REMOVED'
  /** It is called otherwise. */
  | 'RENAMED'
  /** It is another kind of element, event or arrow. */
  | 'RETYPED';

/** What a difference is about. */
export type ProcessDiffSubject =
  /** An element, a pool or a lane. */
  | 'ELEMENT'
  /** An arrow. */
  | 'FLOW';

/** What an import does to an element. */
export type ProcessElementChangeKind =
  /** The file has it newly. */
  | 'ADDED'
  /** What is to be known about it, or what it calls, is another. */
  | 'CHANGED'
  /** The file no longer has it; it is kept and marked absent, because something refers to it. */
  | 'KEPT'
  /** It stands in another pool, lane or sub-process, or sits on another activity. */
  | 'MOVED'
  /** The file no longer has it. */
  | 'REMOVED'
  /** It is called otherwise. */
  | 'RENAMED'
  /** It had been absent, and the file has it again. */
  | 'RETURNED'
  /** It is another kind of element, or another event. */
  | 'RETYPED';

/** The kind of a process element. */
export type ProcessElementType =
  /** A note, or a frame around elements. */
  | 'ANNOTATION'
  /** The way is chosen. */
  | 'DECISION'
  /** A document or data is made or read. */
  | 'DOCUMENT'
  /** Where the process ends. */
  | 'END'
  /** Something happens on the way, or makes something else happen. */
  | 'EVENT'
  /** The ways part or meet, all of them. */
  | 'GATEWAY'
  /** A role, department or system inside a pool. */
  | 'LANE'
  /** A participant with everything it does. */
  | 'POOL'
  /** Where the process starts. */
  | 'START'
  /** A process of its own. */
  | 'SUBPROCESS'
  /** Something is done. */
  | 'TASK'
  /** Something is waited for. */
  | 'WAIT';

/** The form of a file a process came in. */
export type ProcessFileFormat =
  /** BPMN 2.0. */
  | 'BPMN'
  /** A Mermaid flowchart. */
  | 'MERMAID'
  /** A list of steps. */
  | 'STEP_LIST'
  /** A list of steps with the measures of a value stream. */
  | 'VALUE_STREAM';

/** What is wrong with part of a file. */
export type ProcessFindingCode =
  /** Times have no unit and were taken for seconds. */
  | 'ASSUMED_UNIT'
  /** An arrow has no start or no end in the drawing and was left out. */
  | 'DANGLING_FLOW'
  /** It names something the file does not hold. */
  | 'DANGLING_REFERENCE'
  /** A column or field tells nothing a process has a place for and was left out. */
  | 'IGNORED_COLUMN'
  /** An id occurs twice; the second element was left out. */
  | 'REPEATED_ID'
  /** It could not be read and was left out. */
  | 'UNREADABLE_PART';

/** What goes along an arrow. */
export type ProcessFlowKind =
  /** Nothing: it ties a note or an artefact to an element. */
  | 'ASSOCIATION'
  /** Data that is read or written. */
  | 'DATA'
  /** A message from one participant to another. */
  | 'MESSAGE'
  /** The work: what is done next. */
  | 'SEQUENCE';

/** The form of a file a process is written as. */
export type ProcessFormat =
  /** BPMN 2.0: the file it was imported from, byte by byte, or with what was changed here; a new file with a layout for one that was drawn here. */
  | 'BPMN'
  /** DOT, the language of Graphviz, with pools and lanes as clusters. */
  | 'DOT'
  /** A Mermaid flowchart, with pools and lanes as subgraphs. An import reads it. */
  | 'MERMAID';

/** What a process does for the customer. */
export type ProcessLinkKind =
  /** It makes the customer wait. */
  | 'DELAYS'
  /** It brings what the step is about. */
  | 'DELIVERS'
  /** It starts the step. */
  | 'IS_TRIGGERED_BY'
  /** They are one thing, seen from both sides. */
  | 'SAME_AS'
  /** It makes the step possible. */
  | 'SUPPORTS'
  /** The step starts it. */
  | 'TRIGGERS';

/** What a process is about. */
export type ProcessNature =
  /** The work people do. */
  | 'BUSINESS'
  /** Where data comes from and goes. */
  | 'DATA'
  /** What systems do. */
  | 'INFORMATION_SYSTEM';

/** How a process is drawn. */
export type ProcessNotation =
  /** BPMN 2.0, with pools, lanes, events and gateways. */
  | 'BPMN'
  /** Boxes and arrows. */
  | 'FLOWCHART'
  /** A value stream map, with times and inventories. */
  | 'VALUE_STREAM';

/** How grave a finding about a process is. All of them are advice. */
export type ProcessReviewSeverity =
  /** The drawing does not say what it seems to say. */
  | 'ERROR'
  /** It could be said better. */
  | 'INFO'
  /** It can be misread. */
  | 'WARNING';

/** What a process shows. */
export type ProcessState =
  /** The work as it is done today. */
  | 'AS_IS'
  /** The work as it should become. */
  | 'TO_BE';

/** How far the description of a process has come. */
export type ProcessStatus =
  /** Being drawn. */
  | 'DRAFT'
  /** No longer true. */
  | 'EXPIRED'
  /** Being looked at. */
  | 'IN_REVIEW'
  /** Binding. */
  | 'RELEASED';

/** Where a phase lies, seen from the purchase. */
export type PurchaseTime =
  /** After the purchase. */
  | 'AFTER_PURCHASE'
  /** Before the purchase. */
  | 'BEFORE_PURCHASE'
  /** In the purchase. */
  | 'DURING_PURCHASE';

/** What became of a row, or would become of it in a dry run. */
export type RowStatus =
  /** A new object was made. */
  | 'CREATED'
  /** The row was refused; its errors say why. */
  | 'REJECTED'
  /** The object already was as the row says. */
  | 'UNCHANGED'
  /** An object was changed. */
  | 'UPDATED';

/** What an API key allows. */
export type Scope =
  /** Read and write, and manage members and keys. */
  | 'ADMIN'
  /** Read personal data. */
  | 'PII_READ'
  /** Read everything but personal data. */
  | 'READ'
  /** Read the schema by introspection. */
  | 'SCHEMA_READ'
  /** Create, change and delete. */
  | 'WRITE';

/** What candidates are judged by. Estimates and computed figures are in the same unit. */
export type SelectionCriterion =
  /** How many take part. Computed: those of touchpoints and lanes of a journey; those of the elements of a process, else its lanes or pools. */
  | 'ACTORS'
  /** How many parts it has. Computed: steps and touchpoints of the largest map of a journey; tasks, sub-processes, decisions and gateways of a process. */
  | 'COMPLEXITY'
  /** How much customers feel it, from 0 to 5. Computed: 5 times the share of steps with a moment of truth, a pain point of high or critical severity, or a feeling in the lowest third of the scale. */
  | 'CX_IMPACT'
  /** How often one customer meets it in a year. Computed from the ways through the maps of a journey in the last 365 days. */
  | 'FREQUENCY'
  /** How much can be made better, from 0 to 5. Computed: 5 times the share of steps of a journey with a pain point; 5 times the share of waiting in the lead time of a process. */
  | 'IMPROVEMENT_POTENTIAL'
  /** How well it fits the objectives of the selection, from 0 to 5. Computed: 5 times the share of them that the journey serves, or the journeys that the process serves. */
  | 'OBJECTIVE_FIT'
  /** Cases a day. Computed: ways begun through the maps of a journey in the last 90 days; the daily demand of a process. */
  | 'VOLUME';

/** What kind of matter a case is. */
export type ServiceCaseKind =
  /** The customer is not content. */
  | 'COMPLAINT'
  /** Something does not work. */
  | 'INCIDENT'
  /** Something else. */
  | 'OTHER'
  /** The customer wants to know something. */
  | 'QUESTION'
  /** The customer wants something done. */
  | 'REQUEST';

/** Whether a case is still being worked on. */
export type ServiceCaseStatus =
  /** It is not. */
  | 'CLOSED'
  /** It is. */
  | 'OPEN';

/** Why a map version was taken. */
export type SnapshotReason =
  /** The server kept it before it restored another version. */
  | 'AUTO'
  /** It was kept around an import. */
  | 'IMPORT'
  /** Somebody wanted to keep it. */
  | 'MANUAL'
  /** A stage of the work was reached. */
  | 'MILESTONE'
  /** It was shown to others. */
  | 'PUBLISH';

/** Which way a list is sorted. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first. */
  | 'DESC';

/** How a value is compared with a target. */
export type TargetOperator =
  /** It reaches the target from the value on. */
  | 'AT_LEAST'
  /** It reaches the target up to the value. */
  | 'AT_MOST'
  /** It reaches the target from the value up to upperValue. */
  | 'BETWEEN';

/** Where a target stands. */
export type TargetStatus =
  /** It is reached. */
  | 'MET'
  /** It was not reached by its due day. */
  | 'MISSED'
  /** It is not reached, and still can be. */
  | 'NOT_MET'
  /** There is no value to judge it by. */
  | 'NO_DATA';

/** How far a file has come. */
export type UploadStatus =
  /** All its bytes are there. */
  | 'COMPLETE'
  /** It is announced, and its bytes have not all arrived. */
  | 'WAITING';

/** Whether customers would pay for the work. */
export type ValueClass =
  /** They would not, and it must be done all the same. */
  | 'NECESSARY'
  /** They would not, and nobody would miss it. */
  | 'NON_VALUE_ADDING'
  /** They would: it brings them nearer to what they want. */
  | 'VALUE_ADDING';

/** Which wait of the customer is meant. */
export type WaitBasis =
  /** As the map declares it. */
  | 'DECLARED'
  /** As it was lived: the median of what customers waited. */
  | 'LIVED';

/** A kind of waste. */
export type Waste =
  /** It is wrong and done again. */
  | 'DEFECTS'
  /** More lies around than is needed. */
  | 'INVENTORY'
  /** People walk, search and click. */
  | 'MOTION'
  /** More is done to it than is asked for. */
  | 'OVERPROCESSING'
  /** More is made, or sooner, than is asked for. */
  | 'OVERPRODUCTION'
  /** What people can do is not used. */
  | 'SKILLS'
  /** Things are carried about. */
  | 'TRANSPORT'
  /** Somebody waits, or the case does. */
  | 'WAITING';

/** What a workspace is for. */
export type WorkspaceKind =
  /** A team maps in it. */
  | 'TEAM'
  /** Others begin as it is: workspaceCreate with fromTemplate copies it. */
  | 'TEMPLATE';
