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

/** The component that shows a row of each list, and the name under which it takes its entry. */
const ROWS: Readonly<Record<ListName, readonly [row: AstroComponentFactory, prop: string]>> = {
  notices: [NoticeRow, 'notice'],
  firms: [FirmRow, 'firm'],
  cases: [CaseRow, 'entry'],
  changes: [ChangeRow, 'change'],
};

let container: Promise<experimental_AstroContainer> | undefined;

/** The rows of a part as its file holds them: what the built pages show, and what they can be found by. */
export async function partFile<N extends ListName>(
  list: N,
  rows: ListRows<N>,
  locals: App.Locals,
  site: URL,
): Promise<readonly ListRow[]> {
  container ??= experimental_AstroContainer.create();
  const [renderer, data] = await Promise.all([container, published()]);
  const { f, locale, t, to } = locals;
  const telling = { data, f, locale, t, to, site };
  const [component, prop] = ROWS[list];
  const written = rows.map(async ({ entry, facets }) => ({
    html: (await renderer.renderToString(component, { props: { [prop]: entry }, locals })).trim(),
    cells: CELLS[list](entry, telling),
    facets,
  }));
  return Promise.all(written);
}
