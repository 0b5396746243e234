import type { Campaign } from '../../domain/dataset.ts';
import type { CAMPAIGN_TABLES, REFERENCE_TABLES, SITE_TABLES } from '../../domain/schema/tables.ts';
import type { Finding, Readings } from '../problems/problem.ts';

type CampaignTable = keyof typeof CAMPAIGN_TABLES;
type SharedTable = keyof typeof REFERENCE_TABLES | keyof typeof SITE_TABLES;

/**
 * A rule over what all campaigns share, or over all of them together. Where a table of `needs` was not
 * read to the last row, in any campaign, the check would blame the wrong record, and waits until that is
 * mended.
 */
export interface SharedCheck {
  readonly needs: readonly (SharedTable | CampaignTable)[];
  readonly run: (readings: Readings) => readonly Finding[];
}

/** A rule over one campaign, which waits for the tables of that campaign alone. */
export interface CampaignCheck {
  readonly needs: readonly (SharedTable | CampaignTable)[];
  readonly run: (campaign: Campaign, readings: Readings) => readonly Finding[];
}
