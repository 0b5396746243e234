import {
  campaignSettings,
  siteSettings,
  type CampaignSettings,
  type SiteSettings,
} from '../../domain/schema/settings.ts';
import type { Table } from '../../domain/schema/table.ts';
import { CAMPAIGN_TABLES, REFERENCE_TABLES, SITE_TABLES } from '../../domain/schema/tables.ts';
import type { Folder } from '../folder.ts';
import { readLock } from '../lock/lock-file.ts';
import { LOCK_FILE, type LockedVersion } from '../lock/locked.ts';
import { problem, wholeFile, type Problem } from '../problems/problem.ts';
import { parseCsv } from './csv.ts';
import { fileReader, type FileReader } from './file-reader.ts';
import { readSettings, type SettingsRead } from './settings.ts';
import { readTable, unreadTable, type TableRead } from './table.ts';

type Tables = Readonly<Record<string, Table>>;

/** What became of the tables of a folder, by their names in code. */
export type TableReads = Readonly<Record<string, TableRead>>;

export interface CampaignInput {
  readonly id: string;
  /** `null` where the file is missing or not even text. */
  readonly settings: SettingsRead<CampaignSettings> | null;
  readonly tables: TableReads;
  /** What has been published; empty where there is no lock file. */
  readonly locked: readonly LockedVersion[];
}

/** The data folder, read file by file; nothing is compared yet. */
export interface Input {
  readonly site: SettingsRead<SiteSettings> | null;
  /** Reference and site tables. */
  readonly tables: TableReads;
  readonly campaigns: readonly CampaignInput[];
  /** Number of files read. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

async function readTableFile(reader: FileReader, file: string, table: Table): Promise<TableRead> {
  const shown = reader.shown(file);
  const text = await reader.text(file);
  if (text === null) return unreadTable(shown, table);
  const { sheet, problems } = parseCsv(shown, text);
  const read = readTable(sheet, table);
  const wrong = problems();
  return wrong.length > 0 ? unreadTable(shown, table, wrong) : read;
}

async function readTables(
  reader: FileReader,
  below: string,
  tables: Tables,
  present: ReadonlySet<string>,
): Promise<TableReads> {
  const reads: Record<string, TableRead> = {};
  for (const [key, table] of Object.entries(tables)) {
    const file = `${table.name}.csv`;
    const read = present.has(file)
      ? await readTableFile(reader, below + file, table)
      : unreadTable(reader.shown(below + file), table);
    for (const found of read.problems) reader.problems.push(found);
    reads[key] = read;
  }
  return reads;
}

async function readLocked(reader: FileReader, file: string): Promise<readonly LockedVersion[]> {
  const text = await reader.text(file);
  const { versions, problems } = readLock(reader.shown(file), text ?? '');
  reader.problems.push(...problems);
  return versions;
}

async function readCampaign(reader: FileReader, id: string): Promise<CampaignInput> {
  const below = `campaigns/${id}/`;
  const tables = CAMPAIGN_TABLES as unknown as Tables;
  const isLocked = (await reader.list(below)).includes(LOCK_FILE);
  const expected = ['campaign.yaml', ...csvFiles(tables), ...(isLocked ? [LOCK_FILE] : [])];
  const present = await reader.expect(below, expected);
  const file = `${below}campaign.yaml`;
  const text = present.has('campaign.yaml') ? await reader.text(file) : null;
  const settings = text === null ? null : readSettings(reader.shown(file), text, campaignSettings);
  reader.problems.push(...(settings?.problems ?? []));
  const locked = isLocked ? await readLocked(reader, below + LOCK_FILE) : [];
  return { id, settings, tables: await readTables(reader, below, tables, present), locked };
}

async function readCampaigns(reader: FileReader): Promise<CampaignInput[]> {
  const folders = (await reader.list('campaigns/')).filter((name) => name.endsWith('/'));
  await reader.expect('campaigns/', folders);
  const campaigns: CampaignInput[] = [];
  for (const folder of folders.map((name) => name.slice(0, -1))) {
    const place = wholeFile(reader.shown(`campaigns/${folder}`));
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder)) campaigns.push(await readCampaign(reader, folder));
    else reader.problems.push(problem('folder-name', place, { folder }));
  }
  return campaigns;
}

async function readSite(reader: FileReader, present: ReadonlySet<string>): Promise<Input['site']> {
  const text = present.has('site.yaml') ? await reader.text('site.yaml') : null;
  if (text === null) return null;
  const site = readSettings(reader.shown('site.yaml'), text, siteSettings);
  reader.problems.push(...site.problems);
  return site;
}

const csvFiles = (tables: Tables): string[] =>
  Object.values(tables).map(({ name }) => `${name}.csv`);

/** Reads every file of the data folder. */
export async function readInput(folder: Folder): Promise<Input> {
  const reader = fileReader(folder);
  const siteTables = SITE_TABLES as unknown as Tables;
  const referenceTables = REFERENCE_TABLES as unknown as Tables;
  const top = ['site.yaml', ...csvFiles(siteTables), 'reference/', 'campaigns/'];
  const present = await reader.expect('', top);
  const below = await reader.expect('reference/', csvFiles(referenceTables));
  const site = await readSite(reader, present);
  const tables = {
    ...(await readTables(reader, '', siteTables, present)),
    ...(await readTables(reader, 'reference/', referenceTables, below)),
  };
  const campaigns = await readCampaigns(reader);
  return { site, tables, campaigns, files: reader.count(), problems: reader.problems };
}

/** Number of rows of data in all tables. */
export const rowsOf = ({ tables, campaigns }: Input): number =>
  [tables, ...campaigns.map((campaign) => campaign.tables)]
    .flatMap((reads) => Object.values(reads))
    .reduce((rows, { records, lost }) => rows + records.length + lost.length, 0);
