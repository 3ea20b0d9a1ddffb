import { NO, YES } from '../layouts/read-field.ts';
import { fold } from '../layouts/words.ts';
import { channelKind } from '../values/channel-kind.ts';
import { slugOf } from '../values/slug.ts';
import type { RowRun } from './map-writer.ts';
import { nameOf, type RowValue, takeValue } from './row-values.ts';

/**
 * Writes the touchpoints of a row and the channel each is on. A channel without a
 * touchpoint is where the contact happens, and becomes a touchpoint of that name.
 */
export function writeTouchpoints({ writer, part, row, steps }: RowRun): void {
  const touchpoint = takeValue(row, 'touchpoint');
  const channel = takeValue(row, 'channel');
  const value = touchpoint ?? channel;
  if (!value) return;
  const channels = channel?.texts.map((name) => writeChannel(part, nameOf(name), channel)) ?? [];
  const isPaired = channels.length === value.texts.length;
  if (channel && channels.length > 1 && !isPaired) {
    const message = 'A touchpoint has one channel; the row does not say which belongs to which.';
    part.leaveOut(channel.column.name, message, channel.cell);
  }
  const moment = takeValue(row, 'touchpoint.isMomentOfTruth');
  const word = fold(moment?.texts.join() ?? '');
  const isMomentOfTruth = YES.has(word);
  if (moment && !isMomentOfTruth && !NO.has(word)) {
    part.refuse('NOT_A_FLAG', `“${moment.cell.text}” must be yes or no.`, moment.cell);
  }
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
  part.guess('channels', { key, name, ...channelKind(name) }, cell);
  return key;
}
