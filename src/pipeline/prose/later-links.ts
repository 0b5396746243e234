import { isOut, type Release } from '../../domain/release.ts';
import type { Notice } from '../../domain/schema/tables.ts';
import { atLine, problem, type Problem } from '../problems/problem.ts';
import type { BulletinRead } from './bulletin.ts';
import type { Link } from './links.ts';

/** A bulletin in one language. */
export interface BulletinPage {
  readonly file: string;
  /** Its folder, `bulletins/findings/`, which is its address as well. */
  readonly below: string;
  readonly isChinese: boolean;
  readonly read: BulletinRead;
}

/** When something comes out, by the address of its page in Chinese. */
export type Releases = ReadonlyMap<string, Release>;

/** Of bulletins; the Chinese head says it for both languages. */
export const bulletinReleases = (pages: readonly BulletinPage[]): [string, Release][] =>
  pages.flatMap(({ below, isChinese, read }): [string, Release][] =>
    isChinese && read.head?.settings ? [[`/${below}`, read.head.settings]] : [],
  );

/** Of notices. What may hold one back besides its day and its approval is not known beforehand. */
export const noticeReleases = (notices: readonly Notice[]): Releases =>
  new Map(
    notices.map(({ id, approval, publishedOn, publishedAt }) => [
      `/notices/${id}/`,
      { publishedOn, publishedAt, draft: approval === 'draft' },
    ]),
  );

/** Stands for the site, whose own address a link does not name. */
const SITE = 'https://site.invalid/';

/** The page on this site that a link leads to, in Chinese. */
function targetOf({ address }: Link, { below, isChinese }: BulletinPage): string | null {
  const url = URL.parse(address, `${SITE}${isChinese ? '' : 'en/'}${below}`);
  return url?.href.startsWith(SITE) ? url.pathname.replace(/^\/en\//, '/') : null;
}

function whenIsIt({ publishedOn, publishedAt, draft }: Release): readonly [zh: string, en: string] {
  if (draft === true) return ['还没有定稿', 'is still a draft'];
  const moment = publishedAt ? `${publishedOn} ${publishedAt}` : publishedOn;
  return [`${moment} 才公布`, `is out on ${moment}`];
}

/** Links of a bulletin to what is not yet public when it comes out itself. */
export function laterLinks(page: BulletinPage, releases: Releases): Problem[] {
  const own = page.read.head?.settings;
  if (!own) return [];
  const moment = { day: own.publishedOn, time: own.publishedAt ?? '00:00' };
  return page.read.links.flatMap((link) => {
    const release = releases.get(targetOf(link, page) ?? '');
    if (!release || isOut(release, moment)) return [];
    const [when, whenEn] = whenIsIt(release);
    const place = atLine(page.file, link.line, link.character);
    const details = { own: own.publishedOn, when, whenEn };
    return [problem('prose-link-later', place, details, link.address)];
  });
}
