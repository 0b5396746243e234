import { experimental_AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ListName, ListRow } from '../../domain/lists/list.ts';
import type { ListRows } from '../../queries/lists.ts';
import { published } from '../../queries/published.ts';
import ChangeRow from '../changes/ChangeRow.astro';
import { CELLS } from './cells.ts';
import CaseRow from './CaseRow.astro';
import FirmRow from './FirmRow.astro';
import NoticeRow from './NoticeRow.astro';
import PartRows from './PartRows.astro';

/** The component that shows a row of each list, and the name under which it takes its entry. */
const ROWS: Readonly<Record<ListName, readonly [row: AstroComponentFactory, prop: string]>> = {
  notices: [NoticeRow, 'notice'],
  firms: [FirmRow, 'firm'],
  cases: [CaseRow, 'entry'],
  changes: [ChangeRow, 'change'],
};

/** Ends a row; a noncharacter, which no data can hold. */
const END = '\uFDEF';

/**
 * The rows as HTML, rendered together in a container of their own: one remembers a route for each thing that it has
 * rendered, and becomes slower with each.
 */
async function htmlOf<N extends ListName>(
  list: N,
  rows: ListRows<N>,
  locals: App.Locals,
): Promise<readonly string[]> {
  const container = await experimental_AstroContainer.create();
  const [row, prop] = ROWS[list];
  const props = { row, prop, entries: rows.map(({ entry }) => entry), end: END };
  const html = await container.renderToString(PartRows, { props, locals });
  return html.split(END).map((one) => one.trim());
}

/** The rows of a part as its file holds them: what the built pages show, and what they can be found by. */
export async function partFile<N extends ListName>(
  list: N,
  rows: ListRows<N>,
  locals: App.Locals,
  site: URL,
): Promise<readonly ListRow[]> {
  const [html, data] = await Promise.all([htmlOf(list, rows, locals), published()]);
  const { f, locale, t, to } = locals;
  const telling = { data, f, locale, t, to, site };
  return rows.map(({ entry, facets }, place) => ({
    html: html[place] ?? '',
    cells: CELLS[list](entry, telling),
    facets,
  }));
}
