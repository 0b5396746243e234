import type { NameBook } from '../domain/search/name-book.ts';
import { searchWords } from '../domain/search/query.ts';
import { LEAVES_AT_ONCE } from '../domain/search/register/contents.ts';
import { writeState, type SearchState } from '../domain/search/state.ts';
import { chosenState, clearCounts, offered, showCounts } from './choices.ts';
import { finderOf, type Finder } from './finder.ts';
import { loadingOne, loadJson } from './load.ts';
import { otherWaysOf } from './name-book.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchPage } from './page.ts';
import { pagesOf } from './pages.ts';
import type { Reach } from './register.ts';
import { openShelf } from './shelf.ts';
import { offerAlone, showFound, showWaiting, type Wait } from './show.ts';

/** What the events of a page set off. */
export interface Session {
  /** Loads what a search needs, ahead of the first. */
  readonly prepare: () => void;
  /** Searches for what now is typed and chosen. */
  readonly search: () => void;
  /** Goes on with the last search where it stopped. */
  readonly further: () => void;
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

async function openFinder(page: SearchPage): Promise<Finder> {
  const { home, register, script } = page;
  const [pagefind, shelf] = await Promise.all([loadPagefind(script, home), openShelf(register)]);
  const book = loadingOne(() => loadJson<NameBook>(`${register}names.gz`));
  const otherWays = otherWaysOf(book, shelf);
  return finderOf({ pages: pagesOf(pagefind, offered(page)), shelf, otherWays, home });
}

/** A search of a page: what is looked for, through how many leaves at most, and whether it is still wanted. */
interface Order {
  readonly state: SearchState;
  readonly leaves: number;
  readonly isCurrent: () => boolean;
}

/** Shows what is found first, and again what is found in all that is looked through. */
async function findAndShow(page: SearchPage, finder: Finder, order: Order): Promise<void> {
  const { isCurrent, leaves, state } = order;
  const meaning = await finder.understand(state.q);
  const reaches: readonly Reach[] = leaves > LEAVES_AT_ONCE ? [leaves] : ['first', leaves];
  for (const reach of reaches) {
    const found = await finder.find(meaning, state, reach, isCurrent);
    if (!isCurrent()) return;
    await showFound(page, state, found, isCurrent);
    if (!isCurrent()) return;
    showCounts(page, found.counts, found.isCounted);
    const isAlone = found.count > 0 || meaning.understood.length < 2;
    offerAlone(page, isAlone ? [] : await finder.alone(meaning.understood));
    if (found.isWhole) break;
  }
  if (isCurrent()) page.found.ariaBusy = 'false';
}

/** A page's searches, of which only the latest is shown. */
export function sessionOf(page: SearchPage): Session {
  let hasFound = false;
  let latest = 0;
  let leaves = LEAVES_AT_ONCE;
  const open = loadingOne(() => openFinder(page));

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
      await findAndShow(page, await open(), { state, leaves, isCurrent });
      hasFound = true;
    } catch (error) {
      if (isCurrent()) showWaiting(page, 'failed');
      throw error;
    }
  }

  return {
    prepare: () => void open().then(({ prepare }) => prepare()),
    search: () => {
      leaves = LEAVES_AT_ONCE;
      void search();
    },
    further: () => {
      leaves += LEAVES_AT_ONCE;
      void search();
    },
  };
}
