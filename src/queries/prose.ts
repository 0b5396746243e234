import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { ascending } from '../domain/group.ts';
import { isOut, momentOfPublication } from '../domain/release.ts';
import { ALL_TABLES } from '../domain/schema/tables.ts';
import { inMemory } from './in-memory.ts';
import { once } from './once.ts';
import { published } from './published.ts';

/** What is known of a bulletin without its text. */
export type Bulletin = Pick<CollectionEntry<'bulletins'>, 'id' | 'data'>;

/** `six-categories-findings/zh` is one bulletin in one language. */
const split = (id: string) => {
  const [name = '', locale = ''] = id.split('/');
  return { name, locale };
};

/** A bulletin in one language. */
export interface BulletinOf {
  readonly name: string;
  readonly locale: string;
  readonly entry: Bulletin;
}

/** Bulletins that are out, or those that are not yet, newest first. */
async function bulletinsThat(areOut: boolean): Promise<readonly BulletinOf[]> {
  const now = momentOfPublication(await published());
  const entries = (await getCollection('bulletins')).filter(
    ({ data }) => isOut(data, now) === areOut,
  );
  return entries
    .map(({ data, id }) => ({ ...split(id), entry: { data, id } }))
    .toSorted(
      (a, b) =>
        b.entry.data.publishedOn.localeCompare(a.entry.data.publishedOn, 'en') ||
        a.name.localeCompare(b.name, 'en'),
    );
}

const allBulletins = once('allBulletins', () => bulletinsThat(true));

/** Bulletins that are yet to come out in one language, for the live preview alone. */
export const comingBulletins = async (locale: string) =>
  import.meta.env.DEV
    ? (await bulletinsThat(false)).filter((bulletin) => bulletin.locale === locale)
    : [];

/** Bulletins that are out in one language, newest first. */
export const bulletins = async (locale: string) =>
  (await allBulletins()).filter((bulletin) => bulletin.locale === locale);

/** Bulletins of a campaign in one language, newest first. */
export const bulletinsOf = async (campaign: string, locale: string) =>
  (await bulletins(locale)).filter(({ entry }) => entry.data.campaign === campaign);

const pages = once(
  'pages',
  async () => new Map((await getCollection('prose')).map(({ data, id }) => [id, data])),
);

/** Texts as they are written, by collection and id: what a page shows of one hangs on its text as well. */
const texts = once('texts', async () => {
  const [bulletins, prose] = await Promise.all([
    getCollection('bulletins'),
    getCollection('prose'),
  ]);
  const written = (entries: readonly { readonly id: string; readonly body?: string }[]) =>
    new Map(entries.map(({ body, id }) => [id, body]));
  return { bulletins: written(bulletins), prose: written(prose) };
});

async function rendered(collection: 'bulletins' | 'prose', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry || (await texts())[collection].get(id) === undefined) {
    throw new Error(`There is no text "${id}" in the collection "${collection}"`);
  }
  return render(entry);
}

/** A page of prose in one language. */
export async function prose(name: string, locale: string) {
  const id = `${name}/${locale}`;
  const known = (await pages()).get(id);
  if (!known) throw new Error(`There is no page content/pages/${id}.mdx`);
  return { data: known, ...(await rendered('prose', id)) };
}

/** A bulletin's body, as a component, and its headings. */
export const body = ({ id }: Bulletin) => rendered('bulletins', id);

/** What a test item means for the person who bought the food; `undefined` where nobody has written it. */
export const explainers = once(
  'explainers',
  async () => new Map((await getCollection('explainers')).map((entry) => [entry.id, entry.data])),
);

const TABLE_ORDER = ALL_TABLES.map(({ name }) => name);

/** Every table and column, in the order in which the program declares them. */
export const dictionary = once('dictionary', async () =>
  (await inMemory('dictionary')).toSorted(ascending(({ id }) => TABLE_ORDER.indexOf(id))),
);
