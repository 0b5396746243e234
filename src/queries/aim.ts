import { getCollection } from 'astro:content';
import { ascending } from '../domain/group.ts';
import { inMemory, theOnly } from './in-memory.ts';
import { once } from './once.ts';

/** Where the next campaign should look. */
export const aim = once('aim', () => theOnly('aim'));

/** Topics under standing watch, in the order of their table. */
export const watchTopics = once('watchTopics', async () =>
  (await inMemory('watch')).toSorted(ascending(({ order }) => order)),
);

const watchTexts = once(
  'watchTexts',
  async () => new Map((await getCollection('watchTexts')).map(({ data, id }) => [id, data])),
);

/** What is written of a topic; the check has proved that there is such a text. */
export async function watchText(id: string) {
  const text = (await watchTexts()).get(id);
  if (!text) throw new Error(`There is no text content/watch/${id}.yaml`);
  return text;
}
