import { searchWords } from '../domain/search/query.ts';
import { writeState, type SearchState } from '../domain/search/state.ts';
import { chosenState, clearCounts, offered, showCounts } from './choices.ts';
import { finderOf, type Finder, type Found } from './finder.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchPage } from './page.ts';
import { showFound, showMore, showWaiting, type Wait } from './show.ts';

/** What the events of a page set off. */
export interface Session {
  /** Loads what a search needs, ahead of the first. */
  readonly prepare: () => void;
  /** Searches for what now is typed and chosen. */
  readonly search: () => void;
  /** Shows the next results. */
  readonly more: () => void;
}

/** Why there is nothing to look for; `null` if there is. */
function reasonToWait({ q, narrowed }: SearchState): Wait | null {
  const typed = q.trim() !== '';
  if (typed && searchWords(q).length === 0) return 'tooShort';
  return typed || Object.keys(narrowed).length > 0 ? null : 'idle';
}

function rememberInAddress(state: SearchState): void {
  window.history.replaceState(null, '', `${window.location.pathname}${writeState(state)}`);
}

/** A page's searches, of which only the latest is shown. */
export function sessionOf(page: SearchPage): Session {
  let finder: Promise<Finder> | undefined;
  let found: Found | undefined;
  let latest = 0;

  const load = () =>
    (finder ??= loadPagefind(page.script, page.home).then((pagefind) =>
      finderOf(pagefind, offered(page)),
    ));

  async function find(state: SearchState, isCurrent: () => boolean): Promise<void> {
    const result = await (await load())(state);
    if (!isCurrent()) return;
    found = result;
    await showFound(page, state, result, isCurrent);
    const counts = await result.counts();
    if (isCurrent()) showCounts(page, counts);
  }

  async function search(): Promise<void> {
    const state = chosenState(page);
    const own = (latest += 1);
    const isCurrent = () => own === latest;
    const wait = reasonToWait(state);
    rememberInAddress(state);
    if (wait) {
      clearCounts(page);
      return showWaiting(page, wait);
    }
    if (!found) showWaiting(page, 'loading');
    try {
      await find(state, isCurrent);
    } catch (error) {
      finder = undefined;
      if (isCurrent()) showWaiting(page, 'failed');
      throw error;
    }
  }

  return {
    prepare: () => void load(),
    search: () => void search(),
    more: () => {
      const shown = found;
      if (shown) void showMore(page, shown, () => shown === found);
    },
  };
}
