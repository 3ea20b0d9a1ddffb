export { type MeasureSubject, markDays, onMarks } from './mark-days.ts';
