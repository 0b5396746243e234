import type { CampaignSettings, SiteSettings } from './schema/settings.ts';
import type { CAMPAIGN_TABLES, Records, REFERENCE_TABLES, SITE_TABLES } from './schema/tables.ts';

/** A campaign: its description and the records of its tables. */
export interface Campaign extends Records<typeof CAMPAIGN_TABLES> {
  readonly id: string;
  readonly settings: CampaignSettings;
}

/** All that staff have committed, read and checked; frozen. */
export interface Dataset extends Records<typeof REFERENCE_TABLES>, Records<typeof SITE_TABLES> {
  readonly site: SiteSettings;
  /** Newest first, by the last day of the window. */
  readonly campaigns: readonly Campaign[];
}
