import type { Searchable } from './record.ts';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What the codes of a publication are called, in all languages. */
export interface Names {
  readonly category: (code: string) => readonly string[];
  readonly food: (code: string) => readonly string[];
  readonly problemClass: (code: string) => readonly string[];
  readonly item: (code: string) => Bilingual | undefined;
  /** A place and, of a city reported apart, the league that it is counted under. */
  readonly places: (code: string) => readonly string[];
  readonly region: (code: string) => readonly string[];
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
  const both = (name: Bilingual | undefined) => (name ? [name.zh, name.en] : []);
  const places = (code: string) => {
    const parent = regions.get(code)?.parent;
    return parent ? [code, parent] : [code];
  };
  return {
    category: (code) => both(categories.get(code)?.name),
    food: (code) => both(foods.get(code)?.name),
    problemClass: (code) => both(classes.get(code)?.name),
    item: (code) => items.get(code)?.name,
    places,
    region: (code) => places(code).flatMap((place) => both(regions.get(place)?.name)),
  };
}
