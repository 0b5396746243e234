import { selectRows } from '../domain/lists/select.ts';
import { isWhole, readListState, writeListState } from '../domain/lists/state.ts';
import { fillForm, formState, type ListPage } from './page.ts';
import { readerOf, type Reader } from './reader.ts';
import { saveRows } from './save.ts';
import { ROWS_AT_ONCE, say, showBuilt, showFound } from './show.ts';

/** How much of an answer is shown, and how far down a long list it is looked for. */
interface Reach {
  readonly shown: number;
  readonly steps: number;
}

const FIRST: Reach = { shown: ROWS_AT_ONCE, steps: 1 };

/** Shows what the form asks for, unless the reader has asked for something else meanwhile. */
function showerOf(page: ListPage, read: Reader): (reach: Reach) => Promise<void> {
  const { language, list, words } = page;
  let turn = 0;
  return async ({ shown, steps }) => {
    const state = formState(page);
    turn += 1;
    const mine = turn;
    if (isWhole(state, list)) return showBuilt(page);
    page.found.ariaBusy = 'true';
    say(page, words.state.loading, {});
    const outcome = await read(state, steps);
    if (mine !== turn) return;
    showFound(page, selectRows(outcome.rows, state, list, language), shown, outcome);
  };
}

/** Hands over all rows that the form asks for. */
async function save(page: ListPage, read: Reader): Promise<void> {
  const state = formState(page);
  const { rows } = await read(state, Infinity);
  const selected = selectRows(rows, state, page.list, page.language);
  saveRows(page, selected);
  say(page, page.words.state.saved, { found: selected.length });
}

/** What a reader can do with a list; the state stands in the form and in the address. */
export function sessionOf(page: ListPage) {
  const { list, words } = page;
  const read = readerOf(page.rows);
  const shower = showerOf(page, read);
  /** Of the document that was loaded, which holds the list as built. */
  const own = window.location.pathname;
  let reach = FIRST;

  const failed = () => {
    page.found.ariaBusy = 'false';
    say(page, words.state.failed, {});
  };
  const show = (next: Reach): Promise<void> => {
    reach = next;
    return shower(reach).catch(failed);
  };
  return {
    /** Follows the form. A word being typed is one step of the way back, not one for each letter. */
    changed(typing: boolean): Promise<void> {
      const query = writeListState(formState(page), list);
      if (query !== window.location.search) {
        const sameWord = typing && new URLSearchParams(window.location.search).has('q');
        const address = query === '' ? own : page.form.action + query;
        history[sameWord ? 'replaceState' : 'pushState'](null, '', address);
      }
      return show(FIRST);
    },
    /** Follows the address. */
    opened(): Promise<void> {
      fillForm(page, readListState(window.location.search, list));
      return show(FIRST);
    },
    async more(): Promise<void> {
      const first = reach.shown;
      await show({ ...reach, shown: first + ROWS_AT_ONCE });
      page.found.querySelector('ol')?.children[first]?.querySelector('a')?.focus();
    },
    /** Looks further down a long list. */
    further: () => show({ ...reach, steps: reach.steps + 1 }),
    save: () => save(page, read).catch(failed),
  };
}
