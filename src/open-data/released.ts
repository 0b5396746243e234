import type { Publication } from '../domain/publication/publication.ts';
import type { OpenBulletin } from './bulletins.ts';

/** What open data is made from. */
export interface Released extends Publication {
  readonly bulletins: readonly OpenBulletin[];
}

const CAMPAIGN_SCOPE = /^campaign:(\S+)/;

/**
 * The publication without the figures of campaigns of which no result is known: as on the pages, days of visits
 * would warn the firms that are visited next. Such a campaign is listed only where a public record names it.
 */
export function released(publication: Publication, bulletins: readonly OpenBulletin[]): Released {
  const { campaigns, stats, notices, cases, interviews } = publication;
  const analysed = new Set(
    stats
      .filter(({ stats: figures }) => figures['samples.failRate'] !== undefined)
      .map(({ id }) => CAMPAIGN_SCOPE.exec(id)?.[1]),
  );
  const named = new Set([...notices, ...cases, ...interviews].map(({ campaign }) => campaign));
  return {
    ...publication,
    bulletins,
    campaigns: campaigns
      .filter(({ id }) => analysed.has(id) || named.has(id))
      .map((entry) => (analysed.has(entry.id) ? entry : { ...entry, calendar: [], progress: [] })),
    stats: stats.filter(({ id }) => {
      const campaign = CAMPAIGN_SCOPE.exec(id)?.[1];
      return campaign === undefined || analysed.has(campaign);
    }),
  };
}
