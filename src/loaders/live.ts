import type { LiveLoader } from 'astro/loaders';
import type { Publication } from '../domain/publication/publication.ts';
import { sharedSource } from './handed-over.ts';
import { currentPublication } from './publication.ts';

/**
 * Serves a collection straight from the publication in memory. Astro's store holds all its collections in one
 * text, which at 100,000 notices would be longer than a text can be; what grows with the data stays out of it.
 */
export function liveLoader<T extends { readonly id: string }>(
  name: string,
  pick: (publication: Publication) => readonly T[],
): LiveLoader<T, { readonly id: string }> {
  const entries = async () => {
    const publication = await currentPublication(sharedSource(), import.meta.env.DEV);
    return (publication ? pick(publication) : []).map((data) => ({ id: data.id, data }));
  };
  return {
    name: `tongbao-live-${name}`,
    loadCollection: async () => ({ entries: await entries() }),
    loadEntry: async ({ filter }) => (await entries()).find(({ id }) => id === filter.id),
  };
}
