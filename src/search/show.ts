import type { SearchState } from '../domain/search/state.ts';
import type { Alone, Found } from './finder.ts';
import { fillIn } from './markup.ts';
import { countOf, type SearchPage } from './page.ts';
import { resultGroup } from './result-group.ts';
import type { Understood } from './understood.ts';

/** Results shown at first: of a kind found alone, of the first kind, and of each other kind. */
const FIRST = { alone: 10, first: 5, other: 3 } as const;

/** So many names are told that were found instead of what was typed. */
const NAMES_TOLD = 3;

export type Wait = 'idle' | 'tooShort' | 'loading' | 'failed';

/** Says that there are no results to show, and why. */
export function showWaiting(page: SearchPage, wait: Wait): void {
  page.state.textContent = page.words.state[wait];
  page.nothing.hidden = true;
  page.further.hidden = true;
  page.found.ariaBusy = String(wait === 'loading');
  if (wait === 'loading') return;
  page.found.replaceChildren();
  page.found.classList.add('settled');
  page.widen.hidden = true;
}

const isNarrowed = ({ narrowed }: SearchState): boolean => Object.keys(narrowed).length > 0;

function countLine(page: SearchPage, state: SearchState, found: Found): string {
  const { formats, words } = page;
  const { backTo, count, isWhole } = found;
  if (!isWhole) {
    const text = count === 0 ? words.state.partlyNone : words.state.partly;
    const day = backTo === null ? '' : formats.shortDay(backTo);
    return fillIn(text, { count: formats.number(count), day, q: state.q.trim() });
  }
  if (count === 0) {
    const text = isNarrowed(state) || state.q === '' ? words.state.noneChosen : words.state.none;
    return fillIn(text, { q: state.q.trim() });
  }
  const text = count === 1 ? words.state.one : words.state.several;
  return fillIn(text, { count: formats.number(count) });
}

/** Where something else was found than what was typed, says so: it may be another product or firm. */
function insteadLines({ words }: SearchPage, understood: readonly Understood[]): Element[] {
  return understood
    .filter(({ manner }) => manner === 'sound' || manner === 'slip')
    .map(({ typed, words: taken }) => {
      const found = taken.slice(0, NAMES_TOLD).map((name) => name.join(''));
      const quoted = found.map((name) => fillIn(words.quoted, { text: name }));
      const line = document.createElement('span');
      const text = { typed: typed.join(''), found: quoted.join('') };
      line.textContent = fillIn(words.state.instead, text);
      return line;
    });
}

/** Offers each word that would find something without the others. */
export function offerAlone(page: SearchPage, words: readonly Alone[]): void {
  page.alone.querySelectorAll('button').forEach((button) => button.remove());
  page.alone.hidden = words.length === 0;
  for (const { count, isWhole, typed } of words) {
    const button = document.createElement('button');
    button.type = 'button';
    button.value = typed.join('');
    const told = { label: button.value, count: countOf(page, count, isWhole) };
    button.textContent = fillIn(page.words.option, told);
    page.alone.append(button);
  }
}

const firstOf = (groups: number, place: number): number => {
  if (groups === 1) return FIRST.alone;
  return place === 0 ? FIRST.first : FIRST.other;
};

/** Shows other groups. Who stands on a result goes on standing on it, or goes back to the field. */
function replaceFound({ field, found }: SearchPage, groups: readonly Element[]): void {
  const focused = document.activeElement;
  const href = found.contains(focused) ? focused?.getAttribute('href') : undefined;
  found.replaceChildren(...groups);
  if (href === undefined) return;
  const same = [...found.querySelectorAll('a')].find((link) => link.getAttribute('href') === href);
  (same ?? field).focus();
}

/** Shows the first results; `isCurrent` tells whether they still are what is looked for. */
export async function showFound(
  page: SearchPage,
  state: SearchState,
  found: Found,
  isCurrent: () => boolean,
): Promise<void> {
  const words = found.understood.flatMap((understood) => understood.words);
  const source = { words, show: found.show, isWhole: found.isWhole };
  const groups = await Promise.all(
    found.groups.map((group, place) =>
      resultGroup(page, group, source, firstOf(found.groups.length, place)),
    ),
  );
  if (!isCurrent()) return;
  replaceFound(page, groups);
  page.state.replaceChildren(
    countLine(page, state, found),
    ...(found.count > 0 ? insteadLines(page, found.understood) : []),
  );
  page.nothing.hidden = found.count > 0 || !found.isWhole;
  page.further.hidden = found.isWhole;
  page.widen.hidden = !isNarrowed(state);
  page.found.classList.add('settled');
}
