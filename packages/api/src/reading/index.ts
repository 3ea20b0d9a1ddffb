export { groupLosses, type LossGroup } from './drafts/group-losses.ts';
export type { Loss, MapPart } from './drafts/map-part.ts';
export type { FilePlace, Origin } from './drafts/origin.ts';
export { ReadingFailure } from './failure.ts';
export { LAYOUTS, type Layout } from './layouts/layouts.ts';
export type { Problem } from './layouts/map-draft.ts';
export { fold } from './layouts/words.ts';
export { MAP_STATES, type Mapping, NO_MAPPING } from './mapping/mapping.ts';
export { readMapping } from './mapping/read-mapping.ts';
export { YamlReader } from './mapping/yaml-reader.ts';
export { proposeMapping } from './maps/propose-mapping.ts';
export {
  type FileKind,
  nameOfMap,
  type Reading,
  type ReadMap,
  readMaps,
} from './maps/read-maps.ts';
export { type Cell, columnLetters, isEmpty } from './source/cell.ts';
export type { JsonPath, PlaceFinder } from './source/json-place.ts';
export { readSource } from './source/read-source.ts';
export { type FileFacts, inspectFile } from './tables/inspect-file.ts';
export { openTable } from './tables/open-table.ts';
export type { Table, TableRow } from './tables/table.ts';
export { channelKind } from './values/channel-kind.ts';
export { csvLine } from './values/csv-line.ts';
export { type DateReader, readerOf } from './values/date-pattern.ts';
export { addEvidence, type DateEvidence, noEvidence, settleFormats } from './values/date-shapes.ts';
export { type DecimalMark, markOf, readNumber } from './values/read-number.ts';
export { slugOf } from './values/slug.ts';
export { type Clock, clockOf, isTimeZone } from './values/time-zone.ts';
