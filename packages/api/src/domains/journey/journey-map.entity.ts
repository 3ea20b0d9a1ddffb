import type { RowError } from '../../entity/index.ts';
import { defineEntity } from '../../entity/index.ts';

function scaleIsAscending({
  emotionMin = -2,
  emotionMax = 2,
}: Readonly<Record<string, unknown>>): RowError[] {
  if (Number(emotionMin) < Number(emotionMax)) return [];
  return [
    {
      code: 'BAD_USER_INPUT',
      message: `The emotion scale from ${emotionMin} to ${emotionMax} is empty; emotionMin must be smaller than emotionMax.`,
      path: 'emotionMin',
    },
  ];
}

export const journeyMap = defineEntity({
  model: 'JourneyMap',
  noun: 'journey map',
  parent: 'journeyId',
  links: { personaIds: 'JourneyMapPersona' },
  ranges: { emotionMin: [-100, 100], emotionMax: [-100, 100] },
  check: scaleIsAscending,
});
