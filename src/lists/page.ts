import { LISTS, type ListDefinition, type ListName } from '../domain/lists/list.ts';
import type { ListState } from '../domain/lists/state.ts';

/** What the page says, in its language; handed over in the form's `data-words`. */
interface Words {
  readonly state: Readonly<
    Record<'loading' | 'all' | 'first' | 'partly' | 'none' | 'saved' | 'failed', string>
  >;
  readonly unit: string;
  /** Titles of the columns of a downloaded list. */
  readonly columns: readonly string[];
}

/** The parts of a list's page that the script works with. */
export interface ListPage {
  readonly list: ListDefinition;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly words: Words;
  /** Address of the folder of the list's files. */
  readonly rows: string;
  /** Name of a downloaded list. */
  readonly file: string;
  readonly form: HTMLFormElement;
  readonly clear: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  readonly state: HTMLElement;
  /** The list as built, page by page. */
  readonly built: HTMLElement;
  readonly found: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly further: HTMLButtonElement;
  readonly nothing: HTMLElement;
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found as T;
}

/** Finds the parts of the page; `undefined` where it has no list that can be filtered. */
export function openListPage(): ListPage | undefined {
  const form = document.querySelector<HTMLFormElement>('#list-filter');
  const state = document.getElementById('list-state');
  if (!form || !state) return undefined;
  const { file = '', list = '', rows = '', words = '' } = form.dataset;
  return {
    list: LISTS[list as ListName],
    language: document.documentElement.lang,
    words: JSON.parse(words) as Words,
    rows,
    file,
    form,
    state,
    clear: element('list-clear'),
    save: element('list-save'),
    built: element('list-built'),
    found: element('list-found'),
    more: element('list-more'),
    further: element('list-further'),
    nothing: element('list-nothing'),
  };
}

type Field = HTMLInputElement | HTMLSelectElement;

const field = ({ form }: ListPage, name: string): Field => form.elements.namedItem(name) as Field;

/** What is typed and chosen. */
export function formState(page: ListPage): ListState {
  const chosen = page.list.facets
    .map((facet) => [facet, field(page, facet).value] as const)
    .filter(([, value]) => value !== '');
  return {
    q: field(page, 'q').value.trim(),
    sort: field(page, 'sort').value,
    chosen: Object.fromEntries(chosen),
  };
}

/** Puts a state into the form; a value that is not offered counts as none. */
export function fillForm(page: ListPage, { q, sort, chosen }: ListState): void {
  field(page, 'q').value = q;
  field(page, 'sort').value = sort;
  for (const facet of page.list.facets) {
    const menu = field(page, facet);
    menu.value = chosen[facet] ?? '';
    if (menu instanceof HTMLSelectElement && menu.selectedIndex === -1) menu.value = '';
  }
}
