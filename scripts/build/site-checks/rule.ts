import type { Page } from './page.ts';
import type { SiteProblem } from './problem.ts';

/** The built site that is checked. */
export interface Site {
  readonly folder: string;
  /** All files of the site, relative to its folder, with `/`. */
  readonly files: ReadonlySet<string>;
  /** Address at which it will be served, such as `https://example.org/bulletins/`. */
  readonly address: URL;
}

/** A rule at work: it sees every page or file once, and may have a last word when all have been seen. */
export interface Rule {
  readonly page?: (page: Page) => readonly SiteProblem[];
  /** Every file that holds text, pages among them. */
  readonly file?: (file: string, text: string) => readonly SiteProblem[];
  readonly end?: () => Promise<readonly SiteProblem[]>;
}

/** Makes a rule ready for one site; what it has to remember, it remembers for that site alone. */
export type RuleFor = (site: Site) => Rule;
