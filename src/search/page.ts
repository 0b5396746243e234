import type { Formats } from '../messages/format.ts';
import type { Facet } from '../domain/search/record.ts';

type State =
  | 'idle'
  | 'one'
  | 'several'
  | 'none'
  | 'noneChosen'
  | 'tooShort'
  | 'loading'
  | 'failed'
  | 'instead';

/** What the page says, in its language; handed over in the form's `data-words`. */
export interface Words {
  readonly state: Readonly<Record<State, string>>;
  readonly option: string;
  readonly more: string;
  readonly quoted: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The parts of the search page that the script works with. */
export interface SearchPage {
  readonly locale: 'zh' | 'en';
  readonly formats: Formats;
  readonly words: Words;
  /** Addresses of Pagefind's script, of the names, and of the home page in the page's language. */
  readonly script: string;
  readonly names: string;
  readonly home: string;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Holds the facets; open where there is room. */
  readonly choices: HTMLDetailsElement;
  readonly facets: ReadonlyMap<Facet, HTMLSelectElement>;
  readonly sort: HTMLSelectElement;
  readonly widen: HTMLButtonElement;
  readonly state: HTMLElement;
  readonly found: HTMLElement;
  readonly group: HTMLTemplateElement;
  readonly item: HTMLTemplateElement;
  readonly nothing: HTMLElement;
  /** Holds the words of a query that find something one by one. */
  readonly alone: HTMLElement;
}

/** The label that the page itself uses for a value of a facet. */
export const labelOf = (page: SearchPage, facet: Facet, value: string | undefined): string =>
  [...(page.facets.get(facet)?.options ?? [])].find((option) => option.value === value)?.dataset[
    'label'
  ] ?? '';
