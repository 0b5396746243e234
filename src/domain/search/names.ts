import type { Searchable } from './record.ts';

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What the codes of a publication are called, in all languages. */
export interface Names {
  readonly category: (code: string) => readonly string[];
  readonly categoryName: (code: string) => Bilingual;
  readonly food: (code: string) => readonly string[];
  readonly foodName: (code: string) => Bilingual;
  readonly problemClass: (code: string) => readonly string[];
  readonly item: (code: string) => Bilingual | undefined;
  /** A place and, of a city reported apart, the league that it is counted under. */
  readonly places: (code: string) => readonly string[];
  readonly region: (code: string) => readonly string[];
  readonly regionName: (code: string) => Bilingual;
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

export function namesOf(publication: Searchable): Names {
  const [categories, foods, classes, items, regions] = [
    byId(publication.categories),
    byId(publication.foods),
    byId(publication.problemClasses),
    byId(publication.items),
    byId(publication.regions),
  ];
  const unknown = (code: string): Bilingual => ({ zh: code, en: code });
  const both = (name: Bilingual | undefined) => (name ? [name.zh, name.en] : []);
  const places = (code: string) => {
    const parent = regions.get(code)?.parent;
    return parent ? [code, parent] : [code];
  };
  return {
    category: (code) => both(categories.get(code)?.name),
    categoryName: (code) => categories.get(code)?.name ?? unknown(code),
    food: (code) => both(foods.get(code)?.name),
    foodName: (code) => foods.get(code)?.name ?? unknown(code),
    problemClass: (code) => both(classes.get(code)?.name),
    item: (code) => items.get(code)?.name,
    places,
    regionName: (code) => regions.get(code)?.name ?? unknown(code),
    region: (code) => places(code).flatMap((place) => both(regions.get(place)?.name)),
  };
}
