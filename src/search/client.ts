import { readState } from '../domain/search/state.ts';
import { choose, chosenState } from './choices.ts';
import { steerByKeys } from './keys.ts';
import { openPage } from './open-page.ts';
import type { SearchPage } from './page.ts';
import { sessionOf } from './session.ts';

/** How long after a keystroke the search begins, in milliseconds. */
const PAUSE = 40;

/** From here on the style sheet keeps room for the choices. */
const ROOMY = '(min-width: 48rem)';

/** Makes the form of the page search as one types. */
function start(page: SearchPage): void {
  const { further, prepare, search } = sessionOf(page);
  let pause: ReturnType<typeof setTimeout> | undefined;

  const searchSoon = () => {
    page.found.ariaBusy = 'true';
    clearTimeout(pause);
    pause = setTimeout(search, PAUSE);
  };
  const searchNow = () => {
    clearTimeout(pause);
    search();
  };

  page.field.addEventListener('focus', prepare, { once: true });
  // Half a Han character, still being put together, is no query.
  page.field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) searchSoon();
  });
  page.field.addEventListener('compositionend', searchSoon);
  page.form.addEventListener('change', ({ target }) => {
    if (target !== page.field) searchNow();
  });
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchNow();
  });
  page.widen.addEventListener('click', () => {
    choose(page, { ...chosenState(page), narrowed: {} });
    page.field.focus();
    searchNow();
  });
  page.further.addEventListener('click', further);
  page.alone.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    page.field.value = target.value;
    page.field.focus();
    searchNow();
  });
  steerByKeys(page.field, page.found);

  const state = readState(window.location.search);
  choose(page, state);
  page.choices.open = window.matchMedia(ROOMY).matches || Object.keys(state.narrowed).length > 0;
  search();
}

start(openPage(document));
