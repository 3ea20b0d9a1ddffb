import type {
  GoodDirection,
  MetricType,
  MetricUnit,
  MetricVariant,
} from '../../generated/prisma/enums.ts';
import { fold } from '../layouts/words.ts';

/** What there should be less of. */
const LESS =
  /\b(time|duration|delay|wait|waiting|cost|costs|churn|complaints?|errors?|defects?|incidents?|callback|repeat|abandon\w*|returns?|refunds?|delai|duree|attente|cout|couts|plaintes?|reclamations?|erreurs?|rappels?|retours?)\b/;

/** Words that turn the meaning of one of those around. */
const MORE =
  /\b(on time|in time|avoided|first time|accuracy|success|satisfaction|a temps|evitee?s?)\b/;

const SHARE = /%|\b(rate|share|ratio|percent|percentage|taux|part|pourcentage)\b/;

/** What kind of metric one is, as far as its name tells. */
export function metricKind(name: string): {
  type: MetricType;
  variant: MetricVariant;
  unit?: MetricUnit;
  goodDirection: GoodDirection;
} {
  const words = fold(name);
  if (/^(nps|net promoter score)$/.test(words)) {
    return { type: 'NPS', variant: 'STANDARD', goodDirection: 'UP' };
  }
  const isLess = LESS.test(words) && !MORE.test(words);
  return {
    type: 'CUSTOM',
    variant: 'LAST',
    ...(SHARE.test(name.includes('%') ? '%' : words) ? { unit: 'PERCENT' as const } : {}),
    goodDirection: isLess ? 'DOWN' : 'UP',
  };
}
