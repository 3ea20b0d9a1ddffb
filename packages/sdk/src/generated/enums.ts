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

/** How sure the team is of a card. */
export type CardStatus =
  /** Agreed. */
  | 'CONFIRMED'
  /** Being worked on. */
  | 'DRAFT'
  /** Just noted. */
  | 'OPEN';

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

/** What a map shows. */
export type MapState =
  /** The journey as it is lived today (French: état actuel). */
  | 'AS_IS'
  /** The journey without any constraint. */
  | 'IDEAL'
  /** The journey as it should become (French: cible). */
  | 'TO_BE';

/** What is behind a member. */
export type MemberKind =
  /** A person. */
  | 'PERSON'
  /** A program. */
  | 'SERVICE';

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

/** The kind of a process element. */
export type ProcessElementType =
  /** The way is chosen. */
  | 'DECISION'
  /** A document or data is made or read. */
  | 'DOCUMENT'
  /** Where the process ends. */
  | 'END'
  /** Where the process starts. */
  | 'START'
  /** A process of its own. */
  | 'SUBPROCESS'
  /** Something is done. */
  | 'TASK'
  /** Something is waited for. */
  | 'WAIT';

/** What a process does for the customer. */
export type ProcessLinkKind =
  /** It makes the customer wait. */
  | 'DELAYS'
  /** It brings what the step is about. */
  | 'DELIVERS'
  /** It starts the step. */
  | 'IS_TRIGGERED_BY'
  /** It makes the step possible. */
  | 'SUPPORTS'
  /** The step starts it. */
  | 'TRIGGERS';

/** How a process is drawn. */
export type ProcessNotation =
  /** Boxes and arrows. */
  | 'FLOWCHART';

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

/** Which way a list is sorted. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first. */
  | 'DESC';

/** How far a file has come. */
export type UploadStatus =
  /** All its bytes are there. */
  | 'COMPLETE'
  /** It is announced, and its bytes have not all arrived. */
  | 'WAITING';
