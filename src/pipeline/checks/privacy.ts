import { describeCell } from '../../domain/schema/cell.ts';
import type { Table } from '../../domain/schema/table.ts';
import { CAMPAIGN_TABLES, SITE_TABLES } from '../../domain/schema/tables.ts';
import { finding, type Finding } from '../problems/problem.ts';
import type { CampaignCheck, SharedCheck } from './check.ts';

/** A mobile number, or one with an area code and hyphen, that is no part of a longer number. */
const PHONE = /(?<![\dA-Za-z])(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?![\dA-Za-z])/;
/** An identity number (GB 11643): county, day of birth, serial, check character. */
const IDENTITY =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/;
/** One test for both, for nearly all texts are neither. */
const LONG_NUMBER = /\d{11}|0\d{2,3}-\d{7}/;

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

const masked = (found: string): string =>
  found.length > 12
    ? `${found.slice(0, 6)}${'*'.repeat(found.length - 10)}${found.slice(-4)}`
    : `${found.slice(0, 3)}${'*'.repeat(found.length - 7)}${found.slice(-4)}`;

function textFindings(record: object, key: string, text: string): Finding[] {
  if (!LONG_NUMBER.test(text)) return [];
  const rules = [
    ['text-identity', IDENTITY],
    ['text-phone', PHONE],
  ] as const;
  return rules.flatMap(([rule, pattern]) => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return [];
    const hidden = masked(found);
    return [{ ...finding(rule, record, key, { found: hidden }), value: hidden }];
  });
}

type Row = Readonly<Record<string, string | readonly string[] | null>>;

const tableFindings = (table: Table, records: readonly object[]): Finding[] => {
  const keys = freeTexts(table);
  return (records as readonly Row[]).flatMap((record) =>
    keys.flatMap((key) => {
      const value = record[key] ?? '';
      const text = typeof value === 'string' ? value : value.join(';');
      return textFindings(record, key, text);
    }),
  );
};

/** No phone and identity numbers in what is published of firms. */
export const firmPrivacy: SharedCheck = {
  needs: [],
  run: ({ firms }) => tableFindings(SITE_TABLES.firms as unknown as Table, firms),
};

/** Nor in what is published of a campaign. */
export const campaignPrivacy: CampaignCheck = {
  needs: [],
  run: (campaign) =>
    (Object.keys(CAMPAIGN_TABLES) as (keyof typeof CAMPAIGN_TABLES)[]).flatMap((name) =>
      tableFindings(CAMPAIGN_TABLES[name] as unknown as Table, campaign[name]),
    ),
};
