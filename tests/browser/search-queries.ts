import type { Searchable } from '../../src/domain/search/record.ts';

/** A page that a query may find, and everything that is said of it in public. */
export interface Findable {
  readonly path: string;
  /** Fields from which queries are drawn: names, products, brands, items and numbers. */
  readonly drawn: readonly string[];
  readonly texts: readonly string[];
}

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const words = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text) => text !== null && text !== undefined && text !== '') as string[];

/** What notices and firms can be found by, put together here without the code of the search. */
export function findables({
  categories,
  firms,
  foods,
  items,
  notices,
  problemClasses,
  regions,
}: Searchable): Findable[] {
  const name = (list: readonly { id: string; name: Bilingual }[], id: string) => {
    const found = list.find((entry) => entry.id === id)?.name;
    return [found?.zh, found?.en];
  };
  const place = (id: string) => {
    const parent = regions.find((region) => region.id === id)?.parent;
    return [...name(regions, id), ...(parent ? name(regions, parent) : [])];
  };
  const ofNotices = notices.map(({ id, producer, sample, seller, ...notice }) => {
    const failing = notice.failures.flatMap(({ item }) => name(items, item));
    const drawn = words([
      notice.product,
      notice.brand,
      producer.name,
      ...failing,
      notice.batch,
      sample.number,
      producer.licence,
    ]);
    const others = [
      notice.specification,
      notice.barcode,
      notice.number,
      sample.report,
      producer.creditCode,
      seller.name,
      ...name(categories, notice.category),
      ...name(foods, notice.food),
      ...place(seller.region),
      ...notice.problemClasses.flatMap((problem) => name(problemClasses, problem)),
    ];
    return { path: `/notices/${id}/`, drawn, texts: [...drawn, ...words(others)] };
  });
  const ofFirms = firms.map((firm) => {
    const drawn = words([firm.name, ...firm.formerNames, firm.licence]);
    const ownCategories = notices
      .filter(({ producer }) => producer.firm === firm.id)
      .flatMap(({ category }) => name(categories, category));
    const others = [firm.creditCode, ...place(firm.region), ...ownCategories];
    return { path: `/firms/${firm.id}/`, drawn, texts: [...drawn, ...words(others)] };
  });
  return [...ofNotices, ...ofFirms];
}

/** A sequence that looks random and is the same on every run (Park and Miller). */
export function* sequence(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

/** Parts of two to six characters of the drawn fields, without blanks, each once. */
export function drawQueries(from: readonly Findable[], count: number, seed: number): string[] {
  const numbers = sequence(seed);
  const below = (limit: number) => Math.floor(numbers.next().value * limit);
  const queries = new Set<string>();
  while (queries.size < count) {
    const { drawn } = from[below(from.length)]!;
    const characters = [...drawn[below(drawn.length)]!];
    const length = 2 + below(5);
    if (characters.length < length) continue;
    const start = below(characters.length - length + 1);
    const query = characters.slice(start, start + length).join('');
    // A sign alone is no query, and a blank would make two of one.
    if (/^[\p{L}\p{N}][^\s,，、;；]*[\p{L}\p{N}]$/u.test(query)) queries.add(query);
  }
  return [...queries];
}

/** Addresses of what holds the query as it is written. */
export const holding = (from: readonly Findable[], query: string): ReadonlySet<string> =>
  new Set(
    from
      .filter(({ texts }) => texts.some((text) => text.toLowerCase().includes(query.toLowerCase())))
      .map(({ path }) => path),
  );
