// Generated from the schema; do not edit.

import { types as types1 } from './types-1.ts';
import { types as types2 } from './types-2.ts';
import { types as types3 } from './types-3.ts';
import { types as types4 } from './types-4.ts';
import { types as types5 } from './types-5.ts';
import { types as types6 } from './types-6.ts';
import { types as types7 } from './types-7.ts';
import { types as types8 } from './types-8.ts';
import { types as types9 } from './types-9.ts';
import { types as types10 } from './types-10.ts';
import { types as types11 } from './types-11.ts';
import { types as types12 } from './types-12.ts';
import { types as types13 } from './types-13.ts';
import { types as types14 } from './types-14.ts';
import { types as types15 } from './types-15.ts';

/** All volumes of the schema map at once. */
export const allTypes = [types1, types2, types3, types4, types5, types6, types7, types8, types9, types10, types11, types12, types13, types14, types15].join('\n');
