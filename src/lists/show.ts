import type { ListRow } from '../domain/lists/list.ts';
import type { ListPage } from './page.ts';
import type { Read } from './reader.ts';
import { trusted } from './trusted.ts';

/** Rows shown at once, as on a built page. */
export const ROWS_AT_ONCE = 50;

/** Fills in `{name}` in a text of the catalogue. */
const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Says how many rows there are, were looked at, were found and are shown. */
export function say(page: ListPage, text: string, counts: Readonly<Record<string, number>>): void {
  const number = new Intl.NumberFormat(page.language).format;
  const written = Object.entries(counts).map(([name, count]) => [name, number(count)]);
  page.state.textContent = fillIn(text, { unit: page.words.unit, ...Object.fromEntries(written) });
}

/** The rows as elements; what is built is trusted as the page itself is. */
function elementsOf(rows: readonly ListRow[]): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trusted(rows.map(({ html }) => html).join(''));
  return template.content;
}

/** Shows the list as it was built. */
export function showBuilt({ built, clear, found, state }: ListPage): void {
  found.ariaBusy = 'false';
  built.hidden = false;
  found.hidden = true;
  clear.hidden = true;
  state.textContent = '';
}

/** Shows the first of the rows that were found, and says how many there are. */
export function showFound(
  page: ListPage,
  rows: readonly ListRow[],
  shown: number,
  { settled, total }: Read,
): void {
  const { state } = page.words;
  const here = Math.min(shown, rows.length);
  page.found.querySelector('ol')?.replaceChildren(elementsOf(rows.slice(0, here)));
  page.found.ariaBusy = 'false';
  page.built.hidden = true;
  page.found.hidden = false;
  page.clear.hidden = false;
  page.nothing.hidden = rows.length > 0 || settled < total;
  page.more.hidden = here === rows.length;
  page.further.hidden = settled === total;
  const counts = { total, read: settled, found: rows.length, shown: here };
  if (settled < total) say(page, state.partly, counts);
  else if (rows.length === 0) say(page, state.none, counts);
  else say(page, here < rows.length ? state.first : state.all, counts);
}
