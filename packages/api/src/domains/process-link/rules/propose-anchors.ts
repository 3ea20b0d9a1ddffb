/** An element as far as it can be known again. */
export interface KnownElement {
  readonly elementId: string;
  readonly name: string;
  readonly type: string;
  /** The ids of the elements before and after it along the flows. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export type AnchorReason = 'SAME_NAME' | 'SAME_NEIGHBOURS';

/** An element that may be what another one has become. */
export interface AnchorProposal {
  readonly elementId: string;
  readonly reasons: readonly AnchorReason[];
}

/**
 * Proposes what an element that is gone may have become: an element of the same type that
 * was not there before, with the same name, or between the same neighbours.
 *
 * @param gone the element as it was last drawn
 * @param added the elements that were not in that drawing
 * @returns the best first; nothing when nothing fits
 */
export function proposeAnchors(
  gone: KnownElement,
  added: readonly KnownElement[],
): AnchorProposal[] {
  const proposals = added
    .filter(({ type }) => type === gone.type)
    .map((element): AnchorProposal => {
      const reasons: AnchorReason[] = [];
      if (folded(element.name) === folded(gone.name)) reasons.push('SAME_NAME');
      if (haveSameNeighbours(element, gone)) reasons.push('SAME_NEIGHBOURS');
      return { elementId: element.elementId, reasons };
    });
  const rank = ({ reasons }: AnchorProposal) =>
    (reasons.includes('SAME_NAME') ? 2 : 0) + (reasons.includes('SAME_NEIGHBOURS') ? 1 : 0);
  return proposals
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => rank(other) - rank(one));
}

/** Case, accents and space do not make another name. */
const folded = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** What stands alone has no neighbours to be known by. */
function haveSameNeighbours(one: KnownElement, other: KnownElement): boolean {
  const sides = [one.before, one.after, other.before, other.after].map((ids) =>
    [...ids].sort().join('\n'),
  );
  const [before, after, otherBefore, otherAfter] = sides;
  return (before !== '' || after !== '') && before === otherBefore && after === otherAfter;
}
