import { getCollection, getEntry } from 'astro:content';
import { ascending, byKey } from '../domain/group.ts';
import { once } from './once.ts';

/** Where the next campaign should look. */
export const aim = once(async () => {
  const entry = await getEntry('aim', 'aim');
  if (!entry) throw new Error('The collection "aim" is empty');
  return entry.data;
});

/** Topics under standing watch, in the order of their table. */
export const watchTopics = once(async () =>
  (await getCollection('watch')).map(({ data }) => data).toSorted(ascending(({ order }) => order)),
);

const watchTexts = once(async () => byKey(await getCollection('watchTexts'), ({ id }) => id));

/** What is written of a topic; the check has proved that there is such a text. */
export async function watchText(id: string) {
  const entry = (await watchTexts()).get(id);
  if (!entry) throw new Error(`There is no text content/watch/${id}.yaml`);
  return entry.data;
}
