import { createHash } from 'node:crypto';
import { badInput, DomainError } from '../kernel/errors.ts';

/** A place in the log of one workspace. */
export interface Place {
  /** How many changes precede it, counting the one it stands behind; 0 is the beginning. */
  readonly position: number;
  /** Part of that change's id: it tells this history from another one with as many changes. */
  readonly tag: string;
}

/** The place before the first change. */
export const BEGINNING: Place = { position: 0, tag: '' };

const TAG_LENGTH = 12;
const TEXT = /^(.{8})(\d{1,15})\.([0-9a-f]{12})?$/;

/** The last part of a UUID of version 7 is random. */
export function tagOf(eventId: string): string {
  return eventId.slice(-TAG_LENGTH);
}

/** Prints a place as the text clients keep; the seal ties it to the workspace. */
export function encodeChangeCursor(workspaceId: string, { position, tag }: Place): string {
  const body = `${position}.${tag}`;
  return Buffer.from(seal(workspaceId, body) + body).toString('base64url');
}

/** Reads a cursor back; refuses what is none, or belongs to another workspace. */
export function decodeChangeCursor(workspaceId: string, cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, sealed, position = '', tag = ''] = TEXT.exec(text) ?? [];
  const ends = position === '0' ? tag === '' : tag !== '';
  if (!ends || sealed !== seal(workspaceId, text.slice(8))) {
    throw badInput(
      'This is not a change cursor of this workspace. Take one from changeCursor, or from a change.',
      'after',
    );
  }
  return { position: Number(position), tag };
}

/** The refusal of a place from which the log cannot be read on without a gap. */
export function cursorExpired(): DomainError {
  return new DomainError(
    'CURSOR_EXPIRED',
    'The log no longer holds what follows this cursor: it is too old, or the database was restored. Ask for changeCursor, read everything again, then subscribe from that cursor.',
    { path: 'after' },
  );
}

function seal(workspaceId: string, body: string): string {
  return createHash('sha256')
    .update(`change\0${workspaceId}\0${body}`)
    .digest('base64url')
    .slice(0, 8);
}
