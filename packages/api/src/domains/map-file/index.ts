export { pruneMapFileImports } from './prune-imports.ts';
