export { readValueStreams } from './value-stream.service.ts';
