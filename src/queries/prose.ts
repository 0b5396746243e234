import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { ascending } from '../domain/group.ts';
import { ALL_TABLES } from '../domain/schema/tables.ts';
import { once } from './once.ts';
import { published } from './published.ts';

export type Bulletin = CollectionEntry<'bulletins'>;

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

const allBulletins = once(async (): Promise<readonly BulletinOf[]> => {
  const { asOf } = await published();
  const entries = (await getCollection('bulletins')).filter(({ data }) => data.publishedOn <= asOf);
  return entries
    .map((entry) => ({ ...split(entry.id), entry }))
    .toSorted(
      (a, b) =>
        b.entry.data.publishedOn.localeCompare(a.entry.data.publishedOn, 'en') ||
        a.name.localeCompare(b.name, 'en'),
    );
});

/** Bulletins published by the day in one language, newest first. */
export const bulletins = async (locale: string) =>
  (await allBulletins()).filter((bulletin) => bulletin.locale === locale);

/** Bulletins of a campaign in one language, newest first. */
export const bulletinsOf = async (campaign: string, locale: string) =>
  (await bulletins(locale)).filter(({ entry }) => entry.data.campaign === campaign);

/** A page of prose in one language. */
export async function prose(name: string, locale: string) {
  const entry = await getEntry('prose', `${name}/${locale}`);
  if (!entry) throw new Error(`There is no page content/pages/${name}/${locale}.mdx`);
  return { data: entry.data, ...(await render(entry)) };
}

/** A bulletin's body, as a component, and its headings. */
export const body = (bulletin: Bulletin) => render(bulletin);

/** What a test item means for the person who bought the food; `undefined` where nobody has written it. */
export const explainers = once(
  async () => new Map((await getCollection('explainers')).map((entry) => [entry.id, entry.data])),
);

const TABLE_ORDER = ALL_TABLES.map(({ name }) => name);

/** Every table and column, in the order in which the program declares them. */
export const dictionary = once(async () =>
  (await getCollection('dictionary'))
    .map((entry) => entry.data)
    .toSorted(ascending(({ id }) => TABLE_ORDER.indexOf(id))),
);
