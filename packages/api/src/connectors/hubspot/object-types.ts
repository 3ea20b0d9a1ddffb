interface ObjectType {
  /** The numeric name webhooks use. */
  typeId: string;
  /** The word webhooks start with. */
  singular: string;
  /** The property that tells when an object was last changed. */
  modified: string;
  /** What of it is read by itself. */
  properties: readonly string[];
  /** Which associations are read with it. */
  associations: readonly string[];
}

const activity = (
  typeId: string,
  singular: string,
  properties: readonly string[],
  associations: readonly string[] = ['contacts'],
): ObjectType => ({
  typeId,
  singular,
  modified: 'hs_lastmodifieddate',
  properties: ['hs_object_id', 'hs_lastmodifieddate', 'hs_timestamp', ...properties],
  associations,
});

/** The objects that are read: accounts and contacts first, then what happened with them. */
export const OBJECT_TYPES = {
  companies: activity('0-2', 'company', ['name', 'industry', 'country', 'createdate'], []),
  contacts: {
    typeId: '0-1',
    singular: 'contact',
    modified: 'lastmodifieddate',
    properties: [
      'hs_object_id',
      'lastmodifieddate',
      'createdate',
      'firstname',
      'lastname',
      'email',
      'phone',
      'hs_language',
      'lifecyclestage',
      'hs_merged_object_ids',
    ],
    associations: ['companies'],
  },
  tickets: activity(
    '0-5',
    'ticket',
    [
      'subject',
      'createdate',
      'closed_date',
      'hs_is_closed',
      'hs_ticket_category',
      'hs_ticket_priority',
      'hs_pipeline_stage',
      'source_type',
      'first_agent_reply_date',
    ],
    ['contacts', 'companies'],
  ),
  deals: activity('0-3', 'deal', ['dealname', 'dealstage', 'amount', 'closedate', 'createdate']),
  calls: activity('0-48', 'call', [
    'hs_call_title',
    'hs_call_direction',
    'hs_call_disposition',
    'hs_call_duration',
  ]),
  emails: activity('0-49', 'email', ['hs_email_subject', 'hs_email_direction', 'hs_email_status']),
  meetings: activity('0-47', 'meeting', [
    'hs_meeting_title',
    'hs_meeting_outcome',
    'hs_meeting_start_time',
    'hs_meeting_end_time',
  ]),
  notes: activity('0-46', 'note', []),
  tasks: activity('0-27', 'task', ['hs_task_subject', 'hs_task_status']),
  communications: activity('0-18', 'communication', ['hs_communication_channel_type']),
  feedback_submissions: activity('0-19', 'feedback_submission', [
    'hs_survey_type',
    'hs_value',
    'hs_submission_timestamp',
  ]),
} as const satisfies Record<string, ObjectType>;

export type ObjectTypeName = keyof typeof OBJECT_TYPES;

export const OBJECT_TYPE_NAMES = Object.keys(OBJECT_TYPES) as ObjectTypeName[];

/** The type with this name, or null for one that is not read. */
export function objectTypeOf(name: string): ObjectType | null {
  return Object.hasOwn(OBJECT_TYPES, name) ? OBJECT_TYPES[name as ObjectTypeName] : null;
}

/** The type a webhook means, by its number or by the word it starts with. */
export function typeOfWebhook(subscription: string, typeId: string | undefined): string | null {
  const [word] = subscription.split('.');
  const known = OBJECT_TYPE_NAMES.find((name) =>
    word === 'object' ? OBJECT_TYPES[name].typeId === typeId : OBJECT_TYPES[name].singular === word,
  );
  return known ?? null;
}
