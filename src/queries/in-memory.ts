import { getLiveCollection, type LiveContentConfig } from 'astro:content';

/** All entries of a collection that is served from memory. Astro hands its errors back; here they stop the build. */
export async function inMemory<C extends keyof LiveContentConfig['collections']>(collection: C) {
  const { entries = [], error } = await getLiveCollection(collection);
  if (error) throw new Error(`The collection "${collection}" can not be read`, { cause: error });
  return entries.map(({ data }) => data);
}
