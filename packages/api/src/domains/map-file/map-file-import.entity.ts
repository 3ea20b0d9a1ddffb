import { defineEntity } from '../../entity/index.ts';

/** Not written through the shared operations: it is asked for, and the server does it. */
export const mapFileImport = defineEntity({ model: 'MapFileImport', noun: 'map file import' });
