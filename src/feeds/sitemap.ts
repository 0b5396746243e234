import type { Day } from '../domain/date.ts';
import type { CaseEntry, FirmEntry } from '../domain/publication/entries.ts';
import { addressOf, type FeedFile, type Source } from './source.ts';
import { xml } from './xml.ts';

/** The protocol allows 50,000 addresses a file. */
const LONGEST = 20_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The last of some days. */
const last = (days: readonly Day[]): Day => days.toSorted().at(-1) ?? '';

const lastOfCase = ({ status, timeline, measures }: CaseEntry): Day =>
  last([
    status.openedOn,
    ...timeline.map(({ date }) => date),
    ...measures.flatMap(({ doneOn, verifiedOn }) => [doneOn ?? '', verifiedOn ?? '']),
  ]);

/** The day on which the content of a page last changed, where the data tells: a notice's with its case, a firm's with its notices. */
function changesOf({ publication, bulletins }: Source): ReadonlyMap<string, Day> {
  const { notices, cases, firms } = publication;
  const ofCase = new Map(cases.map((entry) => [entry.id, lastOfCase(entry)]));
  const ofNotice = new Map(
    notices.map(({ id, publishedOn, corrections, case: file }) => [
      id,
      last([publishedOn, ...corrections.map(({ date }) => date), ofCase.get(file ?? '') ?? '']),
    ]),
  );
  const firmChange = ({ notices: own, cases: files, replies, credit }: FirmEntry): Day =>
    last([
      ...own.map((id) => ofNotice.get(id) ?? ''),
      ...files.map((id) => ofCase.get(id) ?? ''),
      ...[...replies, ...credit].map(({ date }) => date),
    ]);
  const pages = (folder: string, days: ReadonlyMap<string, Day>): [string, Day][] =>
    [...days].map(([id, day]) => [`${folder}/${id}/`, day]);
  return new Map([
    ...pages('notices', ofNotice),
    ...pages('rectification', ofCase),
    ...pages('firms', new Map(firms.map((firm) => [firm.id, firmChange(firm)]))),
    ...pages('bulletins', new Map(bulletins.map(({ id, publishedOn }) => [id, publishedOn]))),
  ]);
}

/** The path of the page in Chinese. */
const inChinese = (page: string): string => page.replace(/^en\//, '');

/** The kind of a page: the first part of its path, in any language. */
const kindOf = (page: string): string => /^(?:en\/)?([^/]+)\/./.exec(page)?.[1] ?? 'pages';

const pageFile = (
  path: string,
  pages: readonly string[],
  source: Source,
  changes: ReturnType<typeof changesOf>,
) => ({
  path,
  text: xml('urlset', {
    '@xmlns': NAMESPACE,
    url: pages.map((page) => ({
      loc: addressOf(page, source),
      lastmod: changes.get(inChinese(page)) || undefined,
    })),
  }),
});

/** Pages that are kept for those who know their address. */
const keptOnly = ({ publication: { history } }: Source): ReadonlySet<string> =>
  new Set([
    ...history.versions.map(({ id }) => `notices/${id}/`),
    ...history.withdrawn.map(({ id }) => `notices/${id}/`),
    ...history.formerFirms.map((id) => `firms/${id}/`),
  ]);

/** Sitemaps by kind of page, each of bounded length, and the index of them. `pages` are paths of all pages. */
export function sitemaps(pages: readonly string[], source: Source): FeedFile[] {
  const changes = changesOf(source);
  const unlisted = keptOnly(source);
  const listed = pages.filter((page) => !unlisted.has(inChinese(page)));
  const kinds = Map.groupBy(listed.toSorted(), kindOf);
  const files = [...kinds].flatMap(([kind, own]) =>
    Array.from({ length: Math.ceil(own.length / LONGEST) }, (_, n) =>
      pageFile(
        `sitemaps/${kind}-${n + 1}.xml`,
        own.slice(n * LONGEST, (n + 1) * LONGEST),
        source,
        changes,
      ),
    ),
  );
  const index = xml('sitemapindex', {
    '@xmlns': NAMESPACE,
    sitemap: files.map(({ path }) => ({ loc: addressOf(path, source) })),
  });
  return [{ path: 'sitemap.xml', text: index }, ...files];
}
