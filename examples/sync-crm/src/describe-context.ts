/** What is read of a contact. */
interface Context {
  contact: { name: string | null; persona: { name: string } | null };
  positions: readonly {
    journeyMap: { name: string };
    currentStep: { name: string } | null;
    exitedAt: string | null;
  }[];
  openCases: readonly { kind: string; subject: string | null; openedAt: string | null }[];
  lastInteractions: readonly { type: string; occurredAt: string }[];
}

const dayOf = (moment: string | null) => moment?.slice(0, 10) ?? 'some time';

/** Says in a few lines who a contact is, where they stand, what is open and what happened last. */
export function describeContext(context: Context): string {
  const { contact, positions, openCases, lastInteractions } = context;
  const persona = contact.persona ? ` (${contact.persona.name})` : '';
  const places = positions
    .filter(({ exitedAt }) => exitedAt === null)
    .map(({ journeyMap, currentStep }) => `on ${journeyMap.name}: ${currentStep?.name ?? 'begun'}`);
  const cases = openCases.map(
    ({ kind, subject, openedAt }) => `open: ${kind} “${subject ?? ''}” since ${dayOf(openedAt)}`,
  );
  const events = lastInteractions.map(({ type, occurredAt }) => `${dayOf(occurredAt)} ${type}`);
  const lines = [
    ...places,
    ...(cases.length > 0 ? cases : ['no open case']),
    ...(events.length > 0 ? events : ['no interaction yet']),
  ];
  return [`${contact.name ?? 'Nobody'}${persona}`, ...lines.map((line) => `  ${line}`)].join('\n');
}
