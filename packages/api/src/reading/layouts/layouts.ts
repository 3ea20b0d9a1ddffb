const MATRIX_LAYOUTS = ['lanes-as-rows', 'steps-as-rows'] as const;

/** Which way round a matrix stands. */
export type MatrixLayout = (typeof MATRIX_LAYOUTS)[number];

const TABLE_LAYOUTS = ['long', 'detail'] as const;

/** How the rows of a table tell of a map: a card each, or a phase or step with all it has. */
export type TableLayout = (typeof TABLE_LAYOUTS)[number];

export const LAYOUTS = [...MATRIX_LAYOUTS, ...TABLE_LAYOUTS] as const;

/** How a sheet tells of maps. */
export type Layout = MatrixLayout | TableLayout;
