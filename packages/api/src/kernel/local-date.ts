/** A day of the calendar without time or zone, as YYYY-MM-DD. */
export type LocalDate = string;

const DAY_MS = 86_400_000;

/** Counts the days from 1970-01-01, so that days can be added and compared. */
export function dayNumberOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The day so many days after 1970-01-01. */
export function dateOfDayNumber(days: number): LocalDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier when the number is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The day a date column holds: the database hands it out as midnight UTC. */
export function toLocalDate(column: Date): LocalDate {
  return column.toISOString().slice(0, 10);
}

/** What a date column takes for a day. */
export function toDateColumn(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
