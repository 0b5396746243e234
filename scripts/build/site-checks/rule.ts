import type { Page } from './page.ts';
import type { SiteProblem } from './problem.ts';
import type { Having } from './shared-set.ts';

/** The built site that is checked. */
export interface Site {
  readonly folder: string;
  /** Tells of a file whether the site has it; relative to its folder, with `/`. */
  readonly files: Having;
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
