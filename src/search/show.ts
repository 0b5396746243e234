import type { SearchState } from '../domain/search/state.ts';
import type { Found } from './finder.ts';
import { fillIn, type SearchPage } from './page.ts';
import { resultItem } from './result-item.ts';

/** Results shown at first, and how many more at a time when asked for. */
const FIRST = 10;
const NEXT = 30;

export type Wait = 'idle' | 'tooShort' | 'loading' | 'failed';

/** Says that there are no results to show, and why. */
export function showWaiting(page: SearchPage, wait: Wait): void {
  page.state.textContent = page.words.state[wait];
  page.nothing.hidden = true;
  page.list.ariaBusy = String(wait === 'loading');
  if (wait === 'loading') return;
  page.list.replaceChildren();
  page.list.classList.add('settled');
  page.more.hidden = true;
  page.widen.hidden = true;
}

const isNarrowed = ({ narrowed }: SearchState): boolean => Object.keys(narrowed).length > 0;

function countLine({ formats, words }: SearchPage, state: SearchState, count: number): string {
  if (count === 0) {
    const text = isNarrowed(state) || state.q === '' ? words.state.noneChosen : words.state.none;
    return fillIn(text, { q: state.q.trim() });
  }
  const text = count === 1 ? words.state.one : words.state.several;
  return fillIn(text, { count: formats.number(count) });
}

/** Some results, as list items. */
async function items(
  page: SearchPage,
  found: Found,
  from: number,
  count: number,
): Promise<Element[]> {
  const fragments = await Promise.all(found.ids.slice(from, from + count).map(found.show));
  return fragments.map((fragment) => resultItem(page, fragment, found.words));
}

function offerMore(page: SearchPage, found: Found): void {
  page.more.hidden = page.list.childElementCount >= found.ids.length;
}

/** Adds the next results, unless something else is looked for by now, and focuses the first of them. */
export async function showMore(
  page: SearchPage,
  found: Found,
  isCurrent: () => boolean,
): Promise<void> {
  const next = await items(page, found, page.list.childElementCount, NEXT);
  if (!isCurrent()) return;
  page.list.append(...next);
  offerMore(page, found);
  next[0]?.querySelector('a')?.focus();
}

/** Shows the first results; `isCurrent` tells whether they still are what is looked for. */
export async function showFound(
  page: SearchPage,
  state: SearchState,
  found: Found,
  isCurrent: () => boolean,
): Promise<void> {
  const first = await items(page, found, 0, FIRST);
  if (!isCurrent()) return;
  page.list.replaceChildren(...first);
  page.state.textContent = countLine(page, state, found.ids.length);
  page.nothing.hidden = found.ids.length > 0;
  page.widen.hidden = !isNarrowed(state);
  offerMore(page, found);
  page.list.ariaBusy = 'false';
  page.list.classList.add('settled');
}
