import { isWhole, readListState } from '../domain/lists/state.ts';
import { fillForm, type ListPage } from './page.ts';
import { sessionOf } from './session.ts';

/** How long after a keystroke the list follows, in milliseconds. */
const PAUSE = 200;

/** Makes a page's filter work. The list as built is its empty state. */
export function startFilter(page: ListPage): void {
  const { clear, form, further, list, more, save } = page;
  const session = sessionOf(page);
  let pause: ReturnType<typeof setTimeout> | undefined;

  const follow = (what: () => Promise<void>) => {
    clearTimeout(pause);
    void what();
  };
  form.addEventListener('input', ({ target }) => {
    clearTimeout(pause);
    const typing = target instanceof HTMLInputElement;
    pause = setTimeout(() => follow(() => session.changed(typing)), typing ? PAUSE : 0);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow(() => session.changed(false));
  });
  clear.addEventListener('click', () => {
    fillForm(page, readListState('', list));
    form.querySelector('input')?.focus();
    follow(() => session.changed(false));
  });
  save.addEventListener('click', () => void session.save());
  more.addEventListener('click', () => follow(session.more));
  further.addEventListener('click', () => follow(session.further));
  window.addEventListener('popstate', () => follow(session.opened));

  if (isWhole(readListState(window.location.search, list), list)) return;
  form.closest('details')?.setAttribute('open', '');
  follow(session.opened);
}
