import type { Publication } from '../domain/publication/publication.ts';
import type { Bilingual } from '../domain/schema/field.ts';
import type { PublishedTable } from './table.ts';
import { tablesOf } from './tables/all.ts';

/** What one package of files covers: a campaign, or the whole. */
export interface Scope {
  /** `null` for the whole. */
  readonly campaign: string | null;
  readonly title: Bilingual;
  /** From the root of the site, with a slash at its end. */
  readonly folder: string;
  readonly tables: readonly PublishedTable[];
}

export const LATEST = 'data/latest/';
export const VERSIONS = 'data/versions/';

/** The folder of a scope in {@link LATEST} or in that of a version. */
export const folderOf = (campaign: string | null): string =>
  campaign === null ? 'all' : `campaigns/${campaign}`;

/** The whole, then each campaign, newest first. */
export const scopesOf = ({ campaigns, site }: Publication): Scope[] => [
  {
    campaign: null,
    title: site.title,
    folder: `${LATEST}${folderOf(null)}/`,
    tables: tablesOf(null),
  },
  ...campaigns.map(({ id, title }) => ({
    campaign: id,
    title,
    folder: `${LATEST}${folderOf(id)}/`,
    tables: tablesOf(id),
  })),
];
