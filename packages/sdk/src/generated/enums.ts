// Generated from the schema; do not edit.

/** What became of one row of a bulk write. */
export type BulkRowStatus =
  /** A new object was written. */
  | 'CREATED'
  /** An object was changed. */
  | 'UPDATED'
  /** The object was so already. */
  | 'UNCHANGED'
  /** The row was refused; its errors say why. */
  | 'REJECTED';

/** What happened to an object. */
export type ChangeKind =
  /** It was created. */
  | 'CREATED'
  /** It was written. */
  | 'UPDATED'
  /** It is gone. */
  | 'DELETED';

/** How a map relates to time. */
export type JourneyMapState =
  /** The journey as it is today. */
  | 'AS_IS'
  /** The journey that is being built. */
  | 'TO_BE'
  /** The journey nobody has to pay for. */
  | 'IDEAL';

/** How bad a pain point is. */
export type Severity =
  /** Hardly noticed. */
  | 'MINOR'
  /** Noticed, seldom decisive. */
  | 'MODERATE'
  /** Often decisive. */
  | 'HIGH'
  /** Customers leave. */
  | 'CRITICAL';

/** The order of a sort. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';
