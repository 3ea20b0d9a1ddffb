import { folded } from '../../../kernel/folded.ts';

/** An element or an arrow as far as it can be known again. */
export interface KnownPart {
  readonly elementId: string;
  /** Empty for an arrow without a label. */
  readonly name: string;
  /** The type of an element, or the kind of an arrow. */
  readonly type: string;
  /** The ids of the elements before and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export type AnchorReason = 'SAME_NAME' | 'SAME_NEIGHBOURS';

/** A part that may be what another one has become. */
export interface AnchorProposal {
  readonly elementId: string;
  readonly reasons: readonly AnchorReason[];
}

/**
 * Proposes what a part that is gone may have become: one of the same type that was not
 * there before, with the same name, or between the same neighbours.
 *
 * @param gone the part as it was last drawn
 * @param added the parts that were not in that drawing
 * @returns the best first; nothing when nothing fits
 */
export function proposeAnchors(gone: KnownPart, added: readonly KnownPart[]): AnchorProposal[] {
  const proposals = added
    .filter(({ type }) => type === gone.type)
    .map((part): AnchorProposal => {
      const reasons: AnchorReason[] = [];
      const name = folded(gone.name);
      if (name !== '' && folded(part.name) === name) reasons.push('SAME_NAME');
      if (haveSameNeighbours(part, gone)) reasons.push('SAME_NEIGHBOURS');
      return { elementId: part.elementId, reasons };
    });
  const rank = ({ reasons }: AnchorProposal) =>
    (reasons.includes('SAME_NAME') ? 2 : 0) + (reasons.includes('SAME_NEIGHBOURS') ? 1 : 0);
  return proposals
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => rank(other) - rank(one));
}

/** What stands alone has no neighbours to be known by. */
function haveSameNeighbours(one: KnownPart, other: KnownPart): boolean {
  const sides = [one.before, one.after, other.before, other.after].map((ids) =>
    [...ids].sort().join('\n'),
  );
  const [before, after, otherBefore, otherAfter] = sides;
  return (before !== '' || after !== '') && before === otherBefore && after === otherAfter;
}
