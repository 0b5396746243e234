import type { Formats } from '../messages/format.ts';
import type { Facet } from '../domain/search/record.ts';
import { fillIn } from './markup.ts';

type State =
  | 'idle'
  | 'one'
  | 'several'
  | 'none'
  | 'noneChosen'
  | 'tooShort'
  | 'loading'
  | 'failed'
  | 'partly'
  | 'partlyNone'
  | 'instead';

/** What the page says, in its language; handed over in the form's `data-words`. */
export interface Words {
  readonly state: Readonly<Record<State, string>>;
  readonly option: string;
  /** A number of which there may be more. */
  readonly atLeast: string;
  readonly more: string;
  readonly quoted: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The parts of the search page that the script works with. */
export interface SearchPage {
  readonly locale: 'zh' | 'en';
  readonly formats: Formats;
  readonly words: Words;
  /** Addresses of Pagefind's script, of the register's folder, and of the home page in the page's language. */
  readonly script: string;
  readonly register: string;
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
  /** Holds the button that goes on with a search. */
  readonly further: HTMLElement;
  readonly nothing: HTMLElement;
  /** Holds the words of a query that find something one by one. */
  readonly alone: HTMLElement;
}

/** A number of results as it is told; `isWhole` unless there may be more. */
export function countOf({ formats, words }: SearchPage, count: number, isWhole: boolean): string {
  const number = formats.number(count);
  return isWhole ? number : fillIn(words.atLeast, { count: number });
}

/** The label that the page itself uses for a value of a facet. */
export const labelOf = (page: SearchPage, facet: Facet, value: string | undefined): string =>
  [...(page.facets.get(facet)?.options ?? [])].find((option) => option.value === value)?.dataset[
    'label'
  ] ?? '';
