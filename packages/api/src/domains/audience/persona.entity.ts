import { defineEntity } from '../../entity/index.ts';

export const persona = defineEntity({
  model: 'Persona',
  noun: 'persona',
  links: { preferredChannelIds: 'PersonaChannel' },
  ranges: { sharePercent: [0, 100] },
});
