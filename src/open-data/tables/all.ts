import { byKey } from '../../domain/group.ts';
import type { PublishedTable } from '../table.ts';
import { BULLETIN_LIST } from './bulletins.ts';
import { CASE_TABLES } from './cases.ts';
import { FIGURE_TABLES } from './figures.ts';
import { FIRM_TABLES } from './firms.ts';
import { HISTORY_TABLES } from './history.ts';
import { INTERVIEW_TABLES } from './interviews.ts';
import { NOTICE_TABLES } from './notices.ts';
import { official } from './official.ts';
import { CAMPAIGN_LIST, REFERENCE_LISTS } from './reference.ts';

/** Every table that readers may download, in the order in which they are listed. */
export const PUBLISHED_TABLES: readonly PublishedTable[] = [
  official,
  ...NOTICE_TABLES,
  ...HISTORY_TABLES,
  ...FIRM_TABLES,
  ...CASE_TABLES,
  ...INTERVIEW_TABLES,
  ...BULLETIN_LIST,
  ...FIGURE_TABLES,
  ...CAMPAIGN_LIST,
  ...REFERENCE_LISTS,
];

const byName = byKey(PUBLISHED_TABLES, ({ name }) => name);

/** A table by its name, which must be one. */
export function tableNamed(name: string): PublishedTable {
  const table = byName.get(name);
  if (!table) throw new Error(`No table is called ${name}`);
  return table;
}

/** The tables of one campaign, or of all with `null`. */
export const tablesOf = (campaign: string | null): readonly PublishedTable[] =>
  campaign === null ? PUBLISHED_TABLES : PUBLISHED_TABLES.filter(({ perCampaign }) => perCampaign);
