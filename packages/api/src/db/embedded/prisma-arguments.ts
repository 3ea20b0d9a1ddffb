import type { ArgType } from '@prisma/driver-adapter-utils';

/** Turns a value of Prisma into one for PostgreSQL, by the type Prisma says it has. */
export function toSqlValue(value: unknown, type: ArgType | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && type?.arity === 'list') {
    return value.map((element) => toSqlValue(element, type));
  }
  if (value instanceof Date) return formatDate(value, type?.dbType);
  if (typeof value === 'string' && type?.scalarType === 'datetime') {
    return formatDate(new Date(value), type.dbType);
  }
  if (typeof value === 'string' && type?.scalarType === 'bytes') {
    return Buffer.from(value, 'base64');
  }
  return value;
}

/** Times are UTC and carry no offset: a column without a zone would reject or misread one. */
function formatDate(date: Date, dbType: string | undefined): string {
  const iso = date.toISOString();
  const day = iso.slice(0, iso.indexOf('T'));
  const time = iso.slice(iso.indexOf('T') + 1, -1);
  if (dbType === 'DATE') return day;
  if (dbType === 'TIME' || dbType === 'TIMETZ') return time;
  return `${day} ${time}`;
}
