import type { Campaign } from '../../domain/dataset.ts';
import { describeCell } from '../../domain/schema/cell.ts';
import type { SiteSettings } from '../../domain/schema/settings.ts';
import type { Table } from '../../domain/schema/table.ts';
import { CAMPAIGN_TABLES, REFERENCE_TABLES, SITE_TABLES } from '../../domain/schema/tables.ts';
import { privateIn } from '../private.ts';
import { finding, type Finding } from '../problems/problem.ts';
import { textsIn } from '../read/texts.ts';
import type { CampaignCheck, SharedCheck } from './check.ts';

/** Batch numbers and results are digits by nature. */
const NUMERIC = new Set(['batch', 'value', 'limit']);

/** Public columns into which anything can be typed. */
const freeTexts = (table: Table): string[] =>
  Object.entries(table.fields)
    .filter(([key, { cell, visibility }]) => {
      const { kind } = describeCell(cell).form;
      return visibility === 'public' && kind === 'text' && !NUMERIC.has(key);
    })
    .map(([key]) => key);

type Allowed = ReadonlySet<string>;

/** Texts that somebody has looked at and allowed, with a reason. */
export const allowedTexts = (site: SiteSettings | null): Allowed =>
  new Set(site?.privacy?.allow.map(({ text }) => text));

const textFindings = (record: object, key: string, text: string, allowed: Allowed): Finding[] =>
  privateIn(text, allowed).map(({ rule, masked }) => ({
    ...finding(rule, record, key, { found: masked }),
    value: masked,
  }));

type Row = Readonly<Record<string, string | readonly string[] | null>>;

function tableFindings(table: Table, records: readonly object[], allowed: Allowed): Finding[] {
  const keys = freeTexts(table);
  return (records as readonly Row[]).flatMap((record) =>
    keys.flatMap((key) => {
      const value = record[key] ?? '';
      const text = typeof value === 'string' ? value : value.join(';');
      return textFindings(record, key, text, allowed);
    }),
  );
}

const tablesFindings = (tables: object, records: object, allowed: Allowed): Finding[] =>
  Object.entries(tables).flatMap(([name, table]) =>
    tableFindings(
      table as Table,
      (records as Record<string, readonly object[]>)[name] ?? [],
      allowed,
    ),
  );

/** The authority's own number and address are there to be published; the list of what is allowed is not published. */
const NOT_SEARCHED = new Set<string | number>(['hotline', 'contact', 'privacy']);

const settingsFindings = (settings: object, allowed: Allowed): Finding[] =>
  textsIn(settings)
    .filter(({ path }) => !NOT_SEARCHED.has(path[0] ?? ''))
    .flatMap(({ path, text }) => textFindings(settings, path.join('.'), text, allowed));

/** No private numbers and names in what is published of firms, in reference tables and in the site's texts. */
export const sharedPrivacy: SharedCheck = {
  needs: [],
  run(readings) {
    const allowed = allowedTexts(readings.site);
    const tables = { ...SITE_TABLES, ...REFERENCE_TABLES };
    return [
      ...tablesFindings(tables, readings, allowed),
      ...(readings.site ? settingsFindings(readings.site, allowed) : []),
    ];
  },
};

/** Nor in what is published of a campaign. */
export const campaignPrivacy: CampaignCheck = {
  needs: [],
  run(campaign: Campaign, { site }) {
    const allowed = allowedTexts(site);
    return [
      ...tablesFindings(CAMPAIGN_TABLES, campaign, allowed),
      ...settingsFindings(campaign.settings, allowed),
    ];
  },
};
