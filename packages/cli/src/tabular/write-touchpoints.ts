import { slugOf } from '../importing/slug.ts';
import { fold } from '../layouts/words.ts';
import { channelKind } from '../values/channel-kind.ts';
import type { RowRun } from './map-writer.ts';
import { findValue, nameOf, type RowValue } from './row-values.ts';

const YES = new Set(['yes', 'oui', 'true', 'vrai', 'x', '1']);

/**
 * Writes the touchpoints of a row and the channel each is on. A channel without a
 * touchpoint is where the contact happens, and becomes a touchpoint of that name.
 */
export function writeTouchpoints({ writer, part, row, steps }: RowRun): void {
  const touchpoint = findValue(row, 'touchpoint');
  const channel = findValue(row, 'channel');
  const value = touchpoint ?? channel;
  if (!value) return;
  const channels = channel?.texts.map((name) => writeChannel(part, nameOf(name), channel)) ?? [];
  const isPaired = channels.length === value.texts.length;
  if (channel && channels.length > 1 && !isPaired) {
    const message = 'A touchpoint has one channel; the row does not say which belongs to which.';
    part.leaveOut(channel.column.name, message, channel.cell);
  }
  const moment = findValue(row, 'touchpoint.isMomentOfTruth');
  const isMomentOfTruth = moment !== undefined && YES.has(fold(moment.texts.join()));
  for (const [index, text] of value.texts.entries()) {
    const name = nameOf(text);
    const key = slugOf(name);
    const on = isPaired ? channels[index] : channels.length === 1 ? channels[0] : undefined;
    part.addOnce('touchpoints', { key, name, ...(on ? { channel: on } : {}) }, value.cell);
    for (const step of steps) {
      const placement = { step: step.key, touchpoint: key };
      const truth = isMomentOfTruth ? { isMomentOfTruth } : {};
      writer.place('touchpointPlacements', { ...placement, ...truth }, value.cell);
    }
  }
}

function writeChannel(part: RowRun['part'], name: string, { cell }: RowValue): string {
  const key = slugOf(name);
  part.addOnce('channels', { key, name, ...channelKind(name) }, cell);
  return key;
}
