import { defineEntity } from '../../entity/index.ts';
import { assignPersonas } from './assign-personas.service.ts';

export const contact = defineEntity({
  model: 'Contact',
  noun: 'contact',
  managed: ['personaRuleId', 'erasedAt'],
  // A persona chosen by hand is no rule's any more.
  follows: ({ personaId }) => (personaId === undefined ? {} : { personaRuleId: null }),
  written: async (ctx, rows) => {
    await assignPersonas(
      ctx,
      rows.map(({ row }) => String(row.id)),
    );
  },
  personal: ['name', 'email', 'phone', 'customFields'],
});
