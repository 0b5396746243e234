import type { Day } from '../date.ts';
import type { Publication } from '../publication/publication.ts';
import { aheadChanges, type Ahead, type AheadChange } from './ahead.ts';
import { bulletinChanges, type Bulletin, type BulletinChange } from './bulletins.ts';
import { figureChanges, type FigureChange } from './figures.ts';
import { noticeChanges, type NoticeChanges } from './notices.ts';
import { touchedPages } from './pages.ts';

/** All that the public can see on one day, and what is to come. */
export interface Side {
  readonly publication: Publication;
  /** Those that are public on the day. */
  readonly bulletins: readonly Bulletin[];
  readonly ahead: readonly Ahead[];
  /** Fingerprints of the files of prose, by path. */
  readonly prose: ReadonlyMap<string, string>;
}

/** What the public will see change. */
export interface Diff {
  /** The days that the sides are published as of. */
  readonly asOf: { readonly before: Day; readonly after: Day };
  readonly notices: NoticeChanges;
  readonly bulletins: readonly BulletinChange[];
  /** Every figure, of campaigns, categories, regions and others. */
  readonly figures: readonly FigureChange[];
  /** Files of prose that differ. */
  readonly prose: readonly string[];
  /** Addresses of pages, Chinese; each has its English one. */
  readonly pages: readonly string[];
  readonly ahead: readonly AheadChange[];
}

const changedFiles = (before: Side['prose'], after: Side['prose']): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .toSorted();

/** Pages of the prose: `bulletins/x/zh.mdx`, `pages/about/en.mdx`, `items/lead.yaml`. */
function pageOfProse(file: string): string {
  const [folder = '', name = ''] = file.split('/');
  if (folder === 'pages') return `/${name}/`;
  return name === '' ? '/methodology/' : `/${folder}/${name.replace(/\.yaml$/, '')}/`;
}

const hasPage = (file: string, { bulletins }: Side): boolean => {
  const [folder, name] = file.split('/');
  return folder !== 'bulletins' || bulletins.some(({ id }) => id === name);
};

export function diffOf(before: Side, after: Side): Diff {
  const figures = figureChanges(before.publication.stats, after.publication.stats);
  const bulletins = bulletinChanges(before.bulletins, after.bulletins, figures);
  const prose = changedFiles(before.prose, after.prose);
  const pages = [
    ...touchedPages(before.publication, after.publication, figures),
    ...bulletins.map(({ id }) => `/bulletins/${id}/`),
    ...prose.filter((file) => hasPage(file, after)).map(pageOfProse),
  ];
  return {
    asOf: { before: before.publication.asOf, after: after.publication.asOf },
    notices: noticeChanges(before.publication, after.publication),
    bulletins,
    figures,
    prose,
    pages: [...new Set(pages)].toSorted(),
    ahead: aheadChanges(before.ahead, after.ahead),
  };
}

/** Whether the public sees nothing change. */
export const isEmpty = ({ pages, notices }: Diff): boolean =>
  pages.length + notices.withdrawn.length === 0;
