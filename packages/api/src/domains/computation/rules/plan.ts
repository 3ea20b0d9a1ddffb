/** What a computation works out for a metric of a type. */
export type ComputationPlan = 'SCORES' | 'DURATIONS' | 'QUOTIENT' | 'ACQUISITION' | 'AMOUNTS';

const PLANS: Readonly<Record<string, ComputationPlan>> = {
  NPS: 'SCORES',
  CSAT: 'SCORES',
  CES: 'SCORES',
  EMPLOYEE_SATISFACTION: 'SCORES',
  FIRST_RESPONSE_TIME: 'DURATIONS',
  RESOLUTION_TIME: 'DURATIONS',
  CONVERSION_RATE: 'QUOTIENT',
  ENGAGEMENT_RATE: 'QUOTIENT',
  RATIO: 'QUOTIENT',
  CAC: 'ACQUISITION',
  CUSTOM: 'AMOUNTS',
};

/** How the values of a type are worked out; null for types that need figures from elsewhere. */
export function planOf(type: string): ComputationPlan | null {
  return PLANS[type] ?? null;
}

/** The columns of a computation, as far as they depend on each other. */
export interface ComputationColumns {
  subject: 'INTERACTION' | 'SERVICE_CASE';
  conditions: unknown;
  baseConditions: unknown;
  attribution: string | null;
  spendMetricId: string | null;
  fromMoment: string | null;
  toMoment: string | null;
}

export interface ColumnProblem {
  message: string;
  path: string;
}

/** What figures of interactions can be told apart by, and those of service cases. */
export const DIMENSIONS = {
  INTERACTION: ['channel', 'source', 'type', 'campaign', 'touchpoint', 'persona'],
  SERVICE_CASE: ['channel', 'kind', 'priority', 'persona'],
} as const;

type Demand = 'NEEDED' | 'ALLOWED' | 'SENSELESS';

const DEMANDS: Readonly<
  Record<ComputationPlan, Partial<Record<keyof ComputationColumns, Demand>>>
> = {
  SCORES: { conditions: 'NEEDED' },
  AMOUNTS: { conditions: 'NEEDED' },
  DURATIONS: { fromMoment: 'NEEDED', toMoment: 'NEEDED' },
  QUOTIENT: { conditions: 'NEEDED', baseConditions: 'NEEDED', attribution: 'ALLOWED' },
  ACQUISITION: {
    conditions: 'NEEDED',
    baseConditions: 'ALLOWED',
    attribution: 'ALLOWED',
    spendMetricId: 'NEEDED',
  },
};

const COLUMNS: readonly (keyof ComputationColumns)[] = [
  'conditions',
  'baseConditions',
  'attribution',
  'spendMetricId',
  'fromMoment',
  'toMoment',
];

/** Lists what keeps a computation from making sense for a metric. */
export function computationProblems(
  columns: ComputationColumns,
  metric: { type: string; variant: string; dimensions: readonly string[] },
): ColumnProblem[] {
  const plan = planOf(metric.type);
  if (!plan || (plan === 'AMOUNTS' && metric.variant === 'LAST')) {
    return [
      {
        message:
          `Values of ${metric.type} ${plan ? metric.variant : ''} cannot be worked out from interactions or service cases. Give them as data points.`.replace(
            '  ',
            ' ',
          ),
        path: 'metricId',
      },
    ];
  }
  const subject = plan === 'DURATIONS' ? 'SERVICE_CASE' : 'INTERACTION';
  const problems: ColumnProblem[] = [];
  if (columns.subject !== subject) {
    problems.push({
      message: `Values of ${metric.type} are worked out from ${subject}; subject is ${columns.subject}.`,
      path: 'subject',
    });
  }
  for (const column of COLUMNS) {
    const demand = DEMANDS[plan][column] ?? 'SENSELESS';
    const isGiven = columns[column] !== null && columns[column] !== undefined;
    if (demand === 'NEEDED' && !isGiven) {
      problems.push({
        message: `${column} is missing; values of ${metric.type} need it.`,
        path: column,
      });
    }
    if (demand === 'SENSELESS' && isGiven) {
      problems.push({
        message: `${column} means nothing for values of ${metric.type}. Leave it out.`,
        path: column,
      });
    }
  }
  if (columns.fromMoment !== null && columns.fromMoment === columns.toMoment) {
    problems.push({
      message: 'fromMoment and toMoment are the same: every duration would be 0.',
      path: 'toMoment',
    });
  }
  if (columns.attribution && !columns.baseConditions) {
    problems.push({
      message: 'attribution needs baseConditions: they say what the touches are.',
      path: 'baseConditions',
    });
  }
  const known: readonly string[] = DIMENSIONS[subject];
  const strange = metric.dimensions.find((name) => !known.includes(name));
  if (strange !== undefined) {
    problems.push({
      message: `The metric tells figures apart by “${strange}”, which ${subject} does not have. It has ${known.join(', ')}.`,
      path: 'metricId',
    });
  }
  return problems;
}
