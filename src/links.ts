import { LOCALES, type Locale } from './messages/locale.ts';

/** Path of the site, with its final slash. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Addresses of the desk, which stand in the live preview alone. */
const deskLinks = (to: (...segments: readonly string[]) => string) => ({
  staff: to('staff'),
  staffNotice: (id: string) => to('staff', 'notices', id),
  staffBulletin: (id: string) => to('staff', 'bulletins', id),
  staffHelp: (code: string) => to('staff', 'help', code),
});

/** Addresses of the site's pages in one language. A published address never changes. */
function linksOf(locale: Locale) {
  const to = (...segments: readonly string[]) =>
    [base + (locale === 'zh' ? '' : `${locale}/`), ...segments.map((s) => `${s}/`)].join('');
  return {
    home: to(),
    search: to('search'),
    check: to('check'),
    bulletins: to('bulletins'),
    bulletin: (id: string) => to('bulletins', id),
    bulletinCard: (id: string) => `${to('bulletins', id)}card.png`,
    /** The badge of a notice or firm, the same in all languages; a folder that other sites may load from. */
    badge: (of: 'notices' | 'firms', id: string) => `${base}badges/${of}/${id}.svg`,
    /** The picture that pages without one of their own are shared with. */
    card: `${to()}card.png`,
    categories: to('categories'),
    category: (code: string) => to('categories', code),
    notices: to('notices'),
    notice: (id: string) => to('notices', id),
    version: (id: string, version: number) => to('notices', id, `v${version}`),
    noticesOfCategory: (code: string) => to('notices', 'category', code),
    noticesOfRegion: (code: string) => to('notices', 'region', code),
    noticesOfYear: (year: string) => to('notices', 'year', year),
    noticesOfMonth: (month: string) => to('notices', 'month', month),
    firms: to('firms'),
    firm: (id: string) => to('firms', id),
    regions: to('regions'),
    region: (code: string) => to('regions', code),
    items: to('items'),
    item: (id: string) => to('items', id),
    rectification: to('rectification'),
    case: (id: string) => to('rectification', id),
    casesInState: (state: string) => to('rectification', 'state', state),
    casesOfCategory: (code: string) => to('rectification', 'category', code),
    casesOfRegion: (code: string) => to('rectification', 'region', code),
    interviews: to('interviews'),
    interview: (id: string) => `${to('interviews')}#${id}`,
    aim: to('aim'),
    watch: to('watch'),
    watchTopic: (id: string) => to('watch', id),
    changes: to('changes'),
    methodology: to('methodology'),
    receipt: to('receipt'),
    ...deskLinks(to),
    subscribe: to('subscribe'),
    /** A feed: `all`, or what it is about, as `category/dairy`. */
    feed: (topic: string) => `${to('feeds')}${topic}.xml`,
    jsonFeed: (topic: string) => `${to('feeds')}${topic}.json`,
    calendar: `${to()}calendar.ics`,
    data: to('data'),
    api: to('api', 'v1'),
    about: to('about'),
  } as const;
}

export type Links = ReturnType<typeof linksOf>;

const LINKS: Readonly<Record<Locale, Links>> = { zh: linksOf('zh'), en: linksOf('en') };

export const links = (locale: Locale): Links => LINKS[locale];

/** The address of a file in `public/`. */
export const asset = (path: string): string => base + path;

/** The part of a path that stands for a language other than Chinese. */
const LANGUAGE = new RegExp(`^(${LOCALES.filter((locale) => locale !== 'zh').join('|')})(/|$)`);
const NOT_FOUND = /^404(\/|\.html)?$/;

/** What a page's own feed is about, by the page's address; `null` where it has none. */
export function topicOf(pathname: string): string | null {
  const path = pathname.slice(base.length).replace(LANGUAGE, '');
  const [, kind = '', id = ''] = /^(categories|regions|items|firms)\/([^/]+)\/$/.exec(path) ?? [];
  const topics = { categories: 'category', regions: 'region', items: 'item', firms: 'firm' };
  return id === '' ? null : `${topics[kind as keyof typeof topics]}/${id}`;
}

const RECORDS = /^(notices|firms|rectification|bulletins|categories|regions|items)\/([^/]+)\/$/;

/** The file by which programs get what a page is about, by the page's address; `null` where there is none. */
export function recordOf(pathname: string): string | null {
  const path = pathname.slice(base.length).replace(LANGUAGE, '');
  const [, kind = '', id = ''] = RECORDS.exec(path) ?? [];
  if (id === '') return null;
  return `api/v1/${kind === 'rectification' ? 'cases' : kind}/${id}.json`;
}

/** The same page in another language. The page for what is not found has no address of its own: it leads home. */
export function inLanguage(pathname: string, locale: Locale): string {
  const path = pathname.slice(base.length).replace(LANGUAGE, '').replace(NOT_FOUND, '');
  return LINKS[locale].home + path;
}
