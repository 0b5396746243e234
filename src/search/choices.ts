import { FACETS, type Facet } from '../domain/search/record.ts';
import type { FacetCounts } from '../domain/search/selection.ts';
import type { SearchState } from '../domain/search/state.ts';
import { fillIn } from './markup.ts';
import { countOf, type SearchPage } from './page.ts';
import type { FacetValues } from './pages.ts';

const select = ({ facets }: SearchPage, facet: Facet): HTMLSelectElement => {
  const found = facets.get(facet);
  if (!found) throw new Error(`The page does not offer ${facet}`);
  return found;
};

const values = (menu: HTMLSelectElement): readonly string[] =>
  [...menu.options].map(({ value }) => value).filter((value) => value !== '');

/** All values that the page offers. */
export const offered = (page: SearchPage): FacetValues =>
  Object.fromEntries(
    FACETS.map((facet) => [facet, values(select(page, facet))]),
  ) as unknown as FacetValues;

/** What is typed and chosen. */
export function chosenState(page: SearchPage): SearchState {
  const chosen = FACETS.map((facet) => [facet, select(page, facet).value] as const);
  return {
    q: page.field.value,
    sort: page.sort.value === 'date' ? 'date' : 'relevance',
    narrowed: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
  };
}

/** Puts a state into the form. A value that is not offered counts as none. */
export function choose(page: SearchPage, { q, sort, narrowed }: SearchState): void {
  page.field.value = q;
  page.sort.value = sort;
  for (const facet of FACETS) {
    const menu = select(page, facet);
    menu.value = narrowed[facet] ?? '';
    if (menu.selectedIndex === -1) menu.value = '';
  }
}

/** Every value that the page offers, with the facet it is of. */
const options = (page: SearchPage): readonly (readonly [Facet, HTMLOptionElement])[] =>
  FACETS.flatMap((facet) =>
    [...select(page, facet).options]
      .filter(({ value }) => value !== '')
      .map((option) => [facet, option] as const),
  );

/**
 * Writes beside each value how many results it leaves; what leaves none can not be chosen. Where not all has
 * been counted, there may be more of each.
 */
export function showCounts(page: SearchPage, counts: FacetCounts, isCounted: boolean): void {
  for (const [facet, option] of options(page)) {
    const count = counts[facet][option.value] ?? 0;
    const label = option.dataset['label'] ?? '';
    const told = { label, count: countOf(page, count, isCounted) };
    option.text = count > 0 || isCounted ? fillIn(page.words.option, told) : label;
    option.disabled = count === 0 && isCounted && !option.selected;
  }
}

/** Offers every value again, while nothing is looked for. */
export function clearCounts(page: SearchPage): void {
  for (const [, option] of options(page)) {
    option.text = option.dataset['label'] ?? '';
    option.disabled = false;
  }
}
