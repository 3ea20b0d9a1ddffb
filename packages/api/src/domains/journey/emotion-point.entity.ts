import { defineEntity } from '../../entity/index.ts';

export const emotionPoint = defineEntity({
  model: 'EmotionPoint',
  noun: 'emotion point',
  parent: 'journeyMapId',
  container: 'journeyMapId',
  goesWith: ['personaId'],
  ranges: { score: [-100, 100] },
});
