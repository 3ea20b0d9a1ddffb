import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapWith, place, site, sofia, step, touchpoint } from '../../testing/linted-maps.ts';
import type { LintedPersona, LintedStep, Medium } from '../linted-map.ts';
import { personaWithoutNonDigitalPath as rule } from './persona-without-non-digital-path.ts';

const unaffected = { ...sofia, digitalUse: null, digitalAttitude: null, digitalAbility: null };
const excluded: LintedPersona = { ...unaffected, digitalAbility: 'EXCLUDED' };

/** A step that offers touchpoints with these media; null is a touchpoint without channel. */
function offering(name: string, ...media: (Medium | null)[]): LintedStep {
  const channelOf = (medium: Medium | null) => medium && { id: medium, name: medium, medium };
  return step({
    id: name,
    key: null,
    name,
    placements: media.map((medium, index) =>
      place({ id: `${name}${index}`, touchpoint: touchpoint({ channel: channelOf(medium) }) }),
    ),
  });
}

const check = (persona: LintedPersona, ...steps: LintedStep[]) =>
  rule.check(mapWith({ personas: [persona], steps }));

describe('the inclusion check', () => {
  it.each([
    ['digitalUse', 'NONE'],
    ['digitalUse', 'RARE'],
    ['digitalAttitude', 'RELUCTANT'],
    ['digitalAttitude', 'AVERSE'],
    ['digitalAbility', 'EXCLUDED'],
    ['digitalAbility', 'ASSISTED'],
  ])('takes %s %s for low, and says so', (field, value) => {
    const [remark] = check({ ...unaffected, [field]: value }, offering('Order', 'DIGITAL'));

    expect(remark?.message).toBe(
      `“Sofia” (${field} ${value}) has no way through without digital channels: “Order” stands in the way.`,
    );
  });

  it.each([
    ['digitalUse', 'REGULAR'],
    ['digitalUse', 'INTENSIVE'],
    ['digitalAttitude', 'NEUTRAL'],
    ['digitalAttitude', 'EAGER'],
    ['digitalAbility', 'AUTONOMOUS'],
    ['digitalAbility', 'EXPERT'],
    ['digitalAbility', null],
  ])('does not take %s %s for low', (field, value) => {
    expect(check({ ...unaffected, [field]: value }, offering('Order', 'DIGITAL'))).toEqual([]);
  });

  it.each<[what: string, step: LintedStep, isOpen: boolean]>([
    ['one digital touchpoint', offering('Order', 'DIGITAL'), false],
    ['several digital touchpoints', offering('Order', 'DIGITAL', 'DIGITAL'), false],
    ['a person beside it', offering('Order', 'DIGITAL', 'HUMAN'), true],
    ['a place beside it', offering('Order', 'PHYSICAL', 'DIGITAL'), true],
    ['a screen with help beside it', offering('Order', 'DIGITAL', 'HYBRID'), true],
    ['a channel nobody named', offering('Order', 'DIGITAL', null), true],
    ['no touchpoint at all', offering('Order'), true],
    ['a step that may be left out', { ...offering('Order', 'DIGITAL'), optional: true }, true],
  ])('lets pass or not at a step with %s', (_what, order, isOpen) => {
    expect(check(excluded, offering('Ask', 'HUMAN'), order)).toHaveLength(isOpen ? 0 : 1);
  });

  it('names every persona that is shut out, all its low fields and each step in the way', () => {
    const names = ['Search', 'Order', 'Pay', 'Track', 'Receive', 'Rate', 'Return'];
    const shut = names.map((name) => offering(name, 'DIGITAL'));
    const other: LintedPersona = { ...sofia, id: 'p3', name: 'Paul', digitalUse: 'RARE' };
    const steps = [...shut, offering('Ask', 'HUMAN')];

    expect(
      rule.check(
        mapWith({
          personas: [sofia, { ...excluded, id: 'p2', digitalAttitude: 'AVERSE' }, other],
          steps,
        }),
      ),
    ).toEqual([
      {
        message:
          '“Sofia” (digitalAttitude AVERSE, digitalAbility EXCLUDED) has no way through without digital channels: “Search”, “Order”, “Pay”, “Track”, “Receive” and 2 more stand in the way.',
        subject: {
          type: 'Persona',
          id: 'p2',
          name: 'Sofia',
          path: 'sofia',
          stepId: null,
          stepPath: null,
        },
        related: names.map((name) => ({
          type: 'Step',
          id: name,
          name,
          path: `ask / ${name}`,
          stepId: name,
          stepPath: `ask / ${name}`,
        })),
      },
      expect.objectContaining({ subject: expect.objectContaining({ id: 'p3' }) }),
    ]);
  });

  it('is quiet exactly when each step that counts has another way, on any map', () => {
    const media = fc.array(
      fc.constantFrom<Medium | null>('DIGITAL', 'HUMAN', 'PHYSICAL', 'HYBRID', null),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(media, fc.boolean()), { maxLength: 6 }), (drawn) => {
        const steps = drawn.map(([offered, optional], index) => ({
          ...offering(String(index), ...offered),
          optional,
        }));
        const found = check(excluded, ...steps).flatMap(({ related = [] }) =>
          related.map(({ id }) => Number(id)),
        );

        // Opening the steps named lets the persona through, and leaving one of them does not.
        const open = (left: number | null) =>
          steps.map((one, index) =>
            found.includes(index) && index !== left
              ? { ...one, placements: [...one.placements, place()] }
              : one,
          );
        expect(check(excluded, ...open(null))).toEqual([]);
        for (const left of found) expect(check(excluded, ...open(left))).toHaveLength(1);
      }),
    );
  });

  it('is not fooled by the website being open to those who like it', () => {
    const steps = [step({ placements: [place({ touchpoint: site })] })];

    expect(check(sofia, ...steps)).toEqual([]);
    expect(check(excluded, ...steps)).toHaveLength(1);
  });
});
