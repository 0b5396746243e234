import { searchWords } from '../domain/search/query.ts';
import { writeState, type SearchState } from '../domain/search/state.ts';
import { chosenState, clearCounts, offered, showCounts } from './choices.ts';
import { finderOf, type Finder } from './finder.ts';
import { loadInterpreter, type Interpreter } from './name-book.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchPage } from './page.ts';
import { showFound, showWaiting, type Wait } from './show.ts';

/** What the events of a page set off. */
export interface Session {
  /** Loads what a search needs, ahead of the first. */
  readonly prepare: () => void;
  /** Searches for what now is typed and chosen. */
  readonly search: () => void;
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

/** Loads once; a failure is forgotten, so that the next search tries again. */
function loading<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

/** A page's searches, of which only the latest is shown. */
export function sessionOf(page: SearchPage): Session {
  let hasFound = false;
  let latest = 0;
  const interpreter = loading<Interpreter>(() => loadInterpreter(page.names));
  const finder = loading<Finder>(async () =>
    finderOf(await loadPagefind(page.script, page.home), offered(page), interpreter),
  );

  async function find(state: SearchState, isCurrent: () => boolean): Promise<void> {
    const found = await (await finder()).find(state);
    if (!isCurrent()) return;
    hasFound = true;
    await showFound(page, state, found, isCurrent);
    const counts = await found.counts();
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
    if (!hasFound) showWaiting(page, 'loading');
    try {
      await find(state, isCurrent);
    } catch (error) {
      if (isCurrent()) showWaiting(page, 'failed');
      throw error;
    }
  }

  return {
    prepare: () => void finder().then(({ prepare }) => prepare()),
    search: () => void search(),
  };
}
