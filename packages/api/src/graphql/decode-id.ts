import { nounOf } from '../entity/definition.ts';
import { badInput } from '../kernel/errors.ts';
import { decodeGlobalId } from '../kernel/ids.ts';
import { withArticle } from '../kernel/words.ts';

/** Reads the id of an object of one type as a client sends it; refuses what is none. */
export function decodeId(model: string, globalId: string, path = 'id'): string {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type === model) return decoded.id;
  throw badInput(`“${globalId}” is not the id of ${withArticle(nounOf(model))}.`, path);
}
