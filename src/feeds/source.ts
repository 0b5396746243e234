import type { Day } from '../domain/date.ts';
import type { Publication } from '../domain/publication/publication.ts';
import type { Locale } from '../messages/locale.ts';

type Bilingual = Readonly<Record<Locale, string>>;

/** What feeds tell of a bulletin. */
export interface FeedBulletin {
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly publishedOn: Day;
  /** When the next is due. */
  readonly nextOn?: Day | undefined;
}

/** What everything here is made from. */
export interface Source {
  readonly publication: Publication;
  /** Public ones. */
  readonly bulletins: readonly FeedBulletin[];
  /** Base address of the site, with a slash at its end. */
  readonly address: URL;
}

/** A file of the site. */
export interface FeedFile {
  /** Relative to the site. */
  readonly path: string;
  readonly text: string;
}

/** A file that says the same as one before it, in another format: where that one is what it was, so is this. */
export interface OtherFormat {
  readonly path: string;
  /** Path of the one before. */
  readonly of: string;
  readonly make: () => string;
}

/** Path of a page or file in one language. */
export const inLocale = (locale: Locale, path: string): string =>
  locale === 'zh' ? path : `${locale}/${path}`;

/** Full address of a path. */
export const addressOf = (path: string, { address }: Pick<Source, 'address'>): string =>
  new URL(path, address).href;

/** A day begins at midnight in China, all of which keeps one time. */
export const instantOf = (day: Day): string => `${day}T00:00:00+08:00`;
