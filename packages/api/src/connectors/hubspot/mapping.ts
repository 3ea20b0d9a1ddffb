import { type MappingRule, mappingOf } from '../mapping/rule.ts';

const contact = { id: { path: 'associations.contacts.0' } };
const account = { id: { path: 'associations.companies.0' } };
const serviceCase = { objectType: 'ticket', id: { path: 'id' } };
const property = (name: string) => ({ path: `properties.${name}` });
const moment = (name: string) => ({ path: `properties.${name}`, as: 'moment' as const });

const DIRECTIONS = {
  INBOUND: 'INBOUND',
  OUTBOUND: 'OUTBOUND',
  INCOMING_EMAIL: 'INBOUND',
  EMAIL: 'OUTBOUND',
  FORWARDED_EMAIL: 'OUTBOUND',
};

interface Activity {
  objectType: string;
  type: string;
  fields?: Record<string, { path: string; as?: 'moment' | 'number'; map?: Record<string, string> }>;
}

const ACTIVITIES: readonly Activity[] = [
  {
    objectType: 'calls',
    type: 'call',
    fields: {
      subject: property('hs_call_title'),
      direction: { ...property('hs_call_direction'), map: DIRECTIONS },
      outcome: property('hs_call_disposition'),
    },
  },
  {
    objectType: 'emails',
    type: 'email',
    fields: {
      subject: property('hs_email_subject'),
      direction: { ...property('hs_email_direction'), map: DIRECTIONS },
      outcome: property('hs_email_status'),
    },
  },
  {
    objectType: 'meetings',
    type: 'meeting',
    fields: { subject: property('hs_meeting_title'), outcome: property('hs_meeting_outcome') },
  },
  { objectType: 'notes', type: 'note' },
  {
    objectType: 'tasks',
    type: 'task',
    fields: { subject: property('hs_task_subject'), outcome: property('hs_task_status') },
  },
  { objectType: 'communications', type: 'communication' },
];

/** How objects of HubSpot become contacts, cases and interactions where nobody says otherwise. */
export const HUBSPOT_MAPPING: readonly MappingRule[] = mappingOf([
  {
    emit: 'ACCOUNT',
    objectTypes: ['companies'],
    objectType: 'account',
    fields: {
      name: { path: 'properties.name', default: 'Unnamed company' },
      industry: property('industry'),
    },
  },
  {
    emit: 'CONTACT',
    objectTypes: ['contacts'],
    fields: {
      name: { text: '{properties.firstname} {properties.lastname}' },
      email: { path: 'properties.email', as: 'lower' },
      phone: property('phone'),
      language: property('hs_language'),
    },
    account,
  },
  {
    emit: 'SERVICE_CASE',
    objectTypes: ['tickets'],
    objectType: 'ticket',
    fields: {
      subject: property('subject'),
      status: { ...property('hs_is_closed'), map: { true: 'CLOSED', false: 'OPEN' } },
      kind: {
        ...property('hs_ticket_category'),
        map: { PRODUCT_ISSUE: 'INCIDENT', BILLING_ISSUE: 'REQUEST', GENERAL_INQUIRY: 'QUESTION' },
        default: 'OTHER',
      },
      priority: property('hs_ticket_priority'),
      openedAt: moment('createdate'),
      firstAnsweredAt: moment('first_agent_reply_date'),
      closedAt: moment('closed_date'),
    },
    contact,
    account,
  },
  {
    emit: 'INTERACTION',
    objectTypes: ['tickets'],
    fields: {
      type: { value: 'ticket' },
      occurredAt: moment('createdate'),
      direction: { value: 'INBOUND' },
      subject: property('subject'),
      outcome: property('hs_pipeline_stage'),
      properties: {
        object: {
          channel: property('source_type'),
          category: property('hs_ticket_category'),
          priority: property('hs_ticket_priority'),
        },
      },
    },
    contact,
    account,
    serviceCase,
  },
  {
    emit: 'INTERACTION',
    objectTypes: ['deals'],
    fields: {
      type: { value: 'deal' },
      occurredAt: moment('createdate'),
      outcome: property('dealstage'),
      value: { path: 'properties.amount', as: 'number' },
    },
    contact,
  },
  ...ACTIVITIES.map(({ objectType, type, fields = {} }) => ({
    emit: 'INTERACTION' as const,
    objectTypes: [objectType],
    fields: { type: { value: type }, occurredAt: moment('hs_timestamp'), ...fields },
    contact,
  })),
  {
    emit: 'INTERACTION',
    objectTypes: ['feedback_submissions'],
    fields: {
      type: { value: 'feedback' },
      occurredAt: moment('hs_submission_timestamp'),
      direction: { value: 'INBOUND' },
      value: { path: 'properties.hs_value', as: 'number' },
      properties: { object: { survey: property('hs_survey_type') } },
    },
    contact,
  },
]);
