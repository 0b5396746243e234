import { getLiveCollection, type LiveContentConfig } from 'astro:content';

/** Collections that come of the data. */
export type Collection = keyof LiveContentConfig['collections'];

/** All entries of a collection that is served from memory. Astro hands its errors back; here they stop the build. */
export async function inMemory<C extends Collection>(collection: C) {
  const { entries = [], error } = await getLiveCollection(collection);
  if (error) throw new Error(`The collection "${collection}" can not be read`, { cause: error });
  return entries.map(({ data }) => data);
}

/**
 * The one entry of a collection that has just one.
 * @throws where it is missing
 */
export async function theOnly<C extends Collection>(collection: C) {
  const [entry] = await inMemory(collection);
  if (!entry) throw new Error(`The collection "${collection}" is empty`);
  return entry;
}
