/** Where interactions of a type take place on the map of today. */
export const complaintRules = [
  {
    key: 'comment',
    name: 'Comments',
    type: 'comment.created',
    step: 'post',
    touchpoint: 'public-comment',
  },
  {
    key: 'message',
    name: 'Private messages',
    type: 'message.sent',
    step: 'hand-over',
    touchpoint: 'private-message',
  },
  {
    key: 'first-answer',
    name: 'First answers',
    type: 'answer.sent',
    step: 'first-answer',
    touchpoint: 'service-mail',
  },
  { key: 'call', name: 'Calls', type: 'call.inbound', step: 'first-answer', touchpoint: 'hotline' },
  {
    key: 'solution',
    name: 'Solutions',
    type: 'solution.sent',
    step: 'solution',
    touchpoint: 'service-mail',
  },
  { key: 'survey', name: 'Surveys', type: 'survey.answered', step: 'survey', touchpoint: 'survey' },
] as const;

/** Who complained. The names are made up. */
export const complaintContacts = [
  {
    id: '1001',
    name: 'Sofia Exempel',
    email: 'sofia@example.org',
    language: 'sv',
    tags: ['online'],
  },
  { id: '1002', name: 'Marcel Exemple', phone: '+33 1 99 00 12 34', language: 'fr', tags: [] },
  {
    id: '1003',
    name: 'Chiara Esempio',
    email: 'chiara@example.org',
    language: 'it',
    tags: ['online'],
  },
] as const;

/** What they brought up. */
export const complaintCases = [
  {
    id: 'K-77',
    contact: '1001',
    fields: {
      kind: 'COMPLAINT',
      subject: 'Sofia waits for her parcel',
      status: 'CLOSED',
      openedAt: '2026-11-09T09:12:00Z',
      firstAnsweredAt: '2026-11-11T09:40:00Z',
      closedAt: '2026-11-12T15:05:00Z',
    },
  },
  {
    id: 'K-81',
    contact: '1002',
    fields: {
      kind: 'COMPLAINT',
      subject: 'Marcel got the wrong parcel',
      status: 'OPEN',
      openedAt: '2026-11-18T14:30:00Z',
      firstAnsweredAt: '2026-11-18T14:41:00Z',
    },
  },
] as const;

const story = (
  id: string,
  type: string,
  occurredAt: string,
  contact: string,
  more: Record<string, unknown> = {},
) => ({
  source: 'demo',
  externalId: id,
  type,
  occurredAt,
  contact: { system: 'demo-crm', externalId: contact },
  ...more,
});

const ofCase = (externalId: string) => ({
  serviceCase: { system: 'demo-crm', externalId },
});

/** What happened: a comment nobody answers for two days, a solution, and a survey that says so. */
export const complaintInteractions = [
  story('c-1', 'comment.created', '2026-11-09T09:12:00Z', '1001', {
    ...ofCase('K-77'),
    channel: 'facebook',
    direction: 'INBOUND',
    subject: 'Where is my parcel?',
    sentiment: -0.7,
  }),
  story('c-2', 'message.sent', '2026-11-09T11:02:00Z', '1001', {
    ...ofCase('K-77'),
    channel: 'facebook',
    direction: 'OUTBOUND',
  }),
  story('c-3', 'case.handed-over', '2026-11-10T16:20:00Z', '1001', {
    ...ofCase('K-77'),
    direction: 'INTERNAL',
  }),
  story('c-4', 'answer.sent', '2026-11-11T09:40:00Z', '1001', {
    ...ofCase('K-77'),
    channel: 'e-mail',
    direction: 'OUTBOUND',
  }),
  story('c-5', 'solution.sent', '2026-11-12T15:05:00Z', '1001', {
    ...ofCase('K-77'),
    channel: 'e-mail',
    direction: 'OUTBOUND',
    outcome: 'sent again',
  }),
  story('c-6', 'survey.answered', '2026-11-13T08:30:00Z', '1001', {
    ...ofCase('K-77'),
    channel: 'e-mail',
    direction: 'INBOUND',
    value: 2,
    properties: { comment: 'Two days without a word.' },
  }),
  story('c-7', 'call.inbound', '2026-11-18T14:30:00Z', '1002', {
    ...ofCase('K-81'),
    channel: 'phone',
    direction: 'INBOUND',
    endedAt: '2026-11-18T14:41:00Z',
  }),
  story('c-8', 'comment.created', '2026-11-20T19:45:00Z', '1003', {
    channel: 'facebook',
    direction: 'INBOUND',
    subject: 'Third day. Anybody there?',
    sentiment: -0.5,
  }),
];
