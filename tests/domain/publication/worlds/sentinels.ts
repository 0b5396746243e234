import type { Dataset } from '../../../../src/domain/dataset.ts';
import type { Table } from '../../../../src/domain/schema/table.ts';
import {
  CAMPAIGN_TABLES,
  REFERENCE_TABLES,
  SITE_TABLES,
} from '../../../../src/domain/schema/tables.ts';

/** Begins the value of every internal field, and nothing else. */
export const SENTINEL = '内部秘密';

type Row = Readonly<Record<string, unknown>>;

/** The record with its internal fields filled with values of their own. */
function filled({ name, fields }: Table, record: Row): Row {
  const internal = Object.entries(fields).filter(([, field]) => field.visibility === 'internal');
  const secrets = internal.map(([key]) => {
    const secret = `${SENTINEL} ${name}.${key}`;
    return [key, Array.isArray(record[key]) ? [secret] : secret] as const;
  });
  return { ...record, ...Object.fromEntries(secrets) };
}

const filledTables = (tables: object, records: object) =>
  Object.fromEntries(
    Object.entries(tables).map(([key, table]) => [
      key,
      (records as Record<string, readonly Row[]>)[key]?.map((row) => filled(table as Table, row)),
    ]),
  );

/** The data with a value in every internal field by which it is recognised wherever it stands. */
export const withSentinels = (dataset: Dataset): Dataset => ({
  ...dataset,
  ...filledTables({ ...REFERENCE_TABLES, ...SITE_TABLES }, dataset),
  campaigns: dataset.campaigns.map((campaign) => ({
    ...campaign,
    ...filledTables(CAMPAIGN_TABLES, campaign),
  })),
});
