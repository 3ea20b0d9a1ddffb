import { type Agreement, defineEntity } from '../../entity/index.ts';

/** A score means something on the scale of its map only. */
const scoreOnScale: Agreement = {
  with: 'journeyMapId',
  reads: ['emotionMin', 'emotionMax'],
  check({ score }, { emotionMin, emotionMax }) {
    const value = Number(score);
    if (value >= Number(emotionMin) && value <= Number(emotionMax)) return [];
    return [
      {
        code: 'BAD_USER_INPUT',
        message: `The score ${value} is not on the emotion scale of the map, which goes from ${emotionMin} to ${emotionMax}. Give a score on it, or change emotionMin or emotionMax of the map first.`,
        path: 'score',
        details: { emotionMin, emotionMax },
      },
    ];
  },
  disagreeing: ({ emotionMin, emotionMax }) => ({
    OR: [{ score: { lt: emotionMin } }, { score: { gt: emotionMax } }],
  }),
  refuse: ({ emotionMin, emotionMax }, count) => ({
    code: 'REJECTED',
    message: `${count === 1 ? '1 emotion point of the map is' : `${count} emotion points of the map are`} not on a scale from ${emotionMin} to ${emotionMax}. Change or delete ${count === 1 ? 'it' : 'them'} first, or import the map with the new scale and the new scores together.`,
    path: 'emotionMin',
    details: { count },
  }),
};

export const emotionPoint = defineEntity({
  model: 'EmotionPoint',
  noun: 'emotion point',
  parent: 'journeyMapId',
  container: 'journeyMapId',
  goesWith: ['personaId'],
  ranges: { score: [-100, 100] },
  agreements: [scoreOnScale],
});
