import type { Formats } from '../messages/format.ts';
import type { Facet } from '../domain/search/record.ts';

/** What the page says, in its language; handed over in the form's `data-words`. */
export interface Words {
  readonly state: Readonly<
    Record<
      'idle' | 'one' | 'several' | 'none' | 'noneChosen' | 'tooShort' | 'loading' | 'failed',
      string
    >
  >;
  readonly option: string;
  readonly labelled: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The parts of the search page that the script works with. */
export interface SearchPage {
  readonly locale: 'zh' | 'en';
  readonly formats: Formats;
  readonly words: Words;
  /** Address of Pagefind's script, and of the home page in the page's language. */
  readonly script: string;
  readonly home: string;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Holds the facets; open where there is room. */
  readonly choices: HTMLDetailsElement;
  readonly facets: ReadonlyMap<Facet, HTMLSelectElement>;
  readonly sort: HTMLSelectElement;
  readonly widen: HTMLButtonElement;
  readonly state: HTMLElement;
  readonly list: HTMLOListElement;
  readonly item: HTMLTemplateElement;
  readonly more: HTMLButtonElement;
  readonly nothing: HTMLElement;
}

/** Fills in `{name}` in a text of the catalogue. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** An element that the page's markup promises. */
export function element<T extends Element>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
