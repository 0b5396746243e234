import {
  nextOrder,
  readTableOrder,
  sortedPlaces,
  writeTableOrder,
  type Direction,
  type Key,
  type TableOrder,
} from '../domain/lists/table.ts';

/** What a cell says: the value of its figure, else its text. */
function keyOf(cell: Element | undefined): Key {
  const figure = cell?.querySelector('data');
  if (figure) return Number(figure.value);
  const text = cell?.textContent.trim() ?? '';
  return text === '' ? null : text;
}

/** The headings by which a table can be sorted, each with its name and place. */
const headings = (table: HTMLTableElement) =>
  [...(table.tHead?.rows[0]?.cells ?? [])].flatMap((heading, place) => {
    const column = heading.dataset['sort'];
    return column === undefined ? [] : [{ heading, column, place }];
  });

/** Figures are asked for to see the highest, names to find one. */
const naturalOf = (heading: Element): Direction =>
  heading.classList.contains('num') ? 'descending' : 'ascending';

function sortTable(table: HTMLTableElement, built: readonly HTMLTableRowElement[]): void {
  const order = readTableOrder(new URLSearchParams(window.location.search).get(table.id));
  const columns = headings(table);
  for (const { heading, column } of columns) {
    heading.ariaSort = column === order?.column ? order.direction : null;
  }
  const place = columns.find(({ column }) => column === order?.column)?.place;
  const keys = built.map((row) => (place === undefined ? null : keyOf(row.cells[place])));
  const language = document.documentElement.lang;
  const places = sortedPlaces(keys, order?.direction ?? 'ascending', language);
  table.tBodies[0]?.append(...places.flatMap((at) => built[at] ?? []));
}

/** The page's address with a table in an order. */
function addressWith(table: HTMLTableElement, order: TableOrder | undefined): string {
  const values = new URLSearchParams(window.location.search);
  if (order) values.set(table.id, writeTableOrder(order));
  else values.delete(table.id);
  return window.location.pathname + (values.size > 0 ? `?${values.toString()}` : '');
}

/** Makes buttons of the headings of a table. */
function startTable(table: HTMLTableElement): () => void {
  const built = [...(table.tBodies[0]?.rows ?? [])];
  const sort = () => sortTable(table, built);
  for (const { heading, column } of headings(table)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => {
      const now = readTableOrder(new URLSearchParams(window.location.search).get(table.id));
      const address = addressWith(table, nextOrder(now, column, naturalOf(heading)));
      history.pushState(null, '', address);
      sort();
    });
    heading.append(button);
  }
  return sort;
}

/** Makes the tables of a page sort by their headings; the order stands in the address. */
export function startTables(root: ParentNode): void {
  const tables = root.querySelectorAll<HTMLTableElement>('table.sortable');
  const sorts = [...tables].map(startTable);
  const sortAll = () => sorts.forEach((sort) => sort());
  if (sorts.length === 0) return;
  window.addEventListener('popstate', sortAll);
  sortAll();
}
