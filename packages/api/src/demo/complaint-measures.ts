const HOUR = 3_600;

/** How many complaints waited how many hours for a first answer. */
const waited = (hours: Readonly<Record<number, number>>) => ({
  durations: Object.fromEntries(
    Object.entries(hours).map(([each, count]) => [String(Number(each) * HOUR), count]),
  ),
});

/** How often the survey was answered with 1, 2, 3, 4 and 5. */
const answered = (...counts: number[]) =>
  Object.fromEntries(counts.map((count, i) => [`score${i + 1}`, count]));

/**
 * What the complaint is measured by: the automatic first answer was put in place
 * in the middle of October.
 */
export const complaintMeasures = {
  metrics: [
    {
      key: 'first-answer',
      name: 'First answer to a complaint',
      description: 'From the comment under a post to the first answer by a person, by the clock.',
      type: 'FIRST_RESPONSE_TIME',
      variant: 'MEDIAN',
      objective: 'faster-answers',
    },
    {
      key: 'complaint-satisfaction',
      name: 'Satisfaction after a complaint',
      description: 'The survey at the end: how satisfied are you, from 1 to 5?',
      type: 'CSAT',
      variant: 'MEAN',
      objective: 'keep-customers',
    },
  ],
  dataPoints: [
    { metric: 'first-answer', month: '2026-08', components: waited({ 12: 11, 24: 22, 48: 15 }) },
    { metric: 'first-answer', month: '2026-09', components: waited({ 12: 12, 24: 24, 48: 12 }) },
    { metric: 'first-answer', month: '2026-10', components: waited({ 6: 10, 12: 14, 24: 22 }) },
    { metric: 'first-answer', month: '2026-11', components: waited({ 6: 13, 12: 25, 24: 10 }) },
    {
      metric: 'complaint-satisfaction',
      month: '2026-09',
      components: answered(14, 17, 9, 5, 3),
    },
    {
      metric: 'complaint-satisfaction',
      month: '2026-11',
      components: answered(5, 8, 12, 15, 8),
    },
  ],
  baselines: [
    {
      key: 'summer',
      metric: 'first-answer',
      value: 24 * HOUR,
      firstDate: '2026-08-01',
      lastDate: '2026-09-30',
      sampleSize: 96,
    },
  ],
  targets: [
    {
      key: 'half-a-day',
      metric: 'first-answer',
      operator: 'AT_MOST',
      value: 12 * HOUR,
      dueDate: '2027-03-31',
    },
    { key: 'satisfied', metric: 'complaint-satisfaction', operator: 'AT_LEAST', value: 4 },
  ],
  benchmarks: [
    {
      key: 'retail',
      metric: 'first-answer',
      value: 10 * HOUR,
      source: 'An example; put in a study you trust',
      industry: 'Online retail',
      region: 'FR',
      year: 2026,
      percentile: 50,
    },
  ],
  metricPlacements: [
    { key: 'hand-over', metric: 'first-answer', step: 'hand-over' },
    { key: 'hand-over-work', metric: 'first-answer', processElement: 'hand-over' },
    { key: 'survey', metric: 'complaint-satisfaction', touchpoint: 'survey' },
  ],
  actionEffects: [
    {
      key: 'faster',
      action: 'automatic-first-answer',
      metric: 'first-answer',
      expectedChangePercent: -50,
      beforeFirstDate: '2026-09-01',
      beforeLastDate: '2026-09-30',
      afterFirstDate: '2026-11-01',
      afterLastDate: '2026-11-30',
    },
  ],
};
