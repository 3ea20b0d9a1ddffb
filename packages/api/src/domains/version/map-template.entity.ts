import { defineEntity } from '../../entity/index.ts';

/** Made out of a map by the server: what it is called may change, what it holds never does. */
export const mapTemplate = defineEntity({
  model: 'MapTemplate',
  noun: 'map template',
  // Larger than what clients may send as JSON, and well formed: the server wrote it.
  readers: { document: (value) => ({ value: value as object, problems: null }) },
});
