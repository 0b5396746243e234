import type { Campaign } from '../domain/dataset.ts';
import { descending } from '../domain/group.ts';
import type { Readings } from './problems/problem.ts';
import type { CampaignInput, Input, TableReads } from './read/input.ts';

const recordsOf = (tables: TableReads) =>
  Object.fromEntries(Object.entries(tables).map(([key, { records }]) => [key, records]));

/** A campaign whose description could be read; without it nothing can be said of its rows. */
function campaignOf({ id, settings, tables }: CampaignInput): Campaign[] {
  if (!settings?.settings) return [];
  const campaign = { id, settings: settings.settings, ...recordsOf(tables) };
  return [Object.freeze(campaign) as unknown as Campaign];
}

/** All that could be read, in the shape of the dataset; campaigns newest first. */
export function assemble({ site, tables, campaigns }: Input): Readings {
  const newestFirst = campaigns
    .flatMap(campaignOf)
    .toSorted(descending(({ settings, id }) => `${settings.window.to} ${id}`));
  return Object.freeze({
    ...recordsOf(tables),
    site: site?.settings ?? null,
    campaigns: Object.freeze(newestFirst),
  }) as unknown as Readings;
}
