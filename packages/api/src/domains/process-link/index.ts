export { LineOfVisibility, ProcessLinkKind } from './process-link.schema.ts';
