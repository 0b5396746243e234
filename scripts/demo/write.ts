import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { CAMPAIGN_TABLES, SITE_TABLES } from '../../src/domain/schema/tables.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import { LOCK_FILE } from '../../src/pipeline/lock/locked.ts';
import { rowsOfBlock, type Rows } from './block.ts';
import { campaignYaml, HEAD, settingsOf } from './campaign.ts';
import { blockLocker } from './lock.ts';
import { plansOf, totalsOf } from './plan.ts';
import { readReference } from './reference.ts';
import { headerOf, serialiser } from './serialise.ts';

export const CAMPAIGN = '2021-six-categories';

export interface Order {
  readonly seed: number;
  readonly batches: number;
  /** Data folder to write to. */
  readonly out: string;
  /** Data folder that holds the settings and the reference tables. */
  readonly source: string;
}

type Append = (rows: Rows) => void;

/**
 * Why the folder must not be written to, or `null`: the table of firms is shared by all campaigns, and
 * writing it anew would take away the firms of campaigns that are not this demonstration.
 */
export function refusal(out: string): 'otherData' | 'otherCampaigns' | null {
  if (!existsSync(join(out, 'firms.csv'))) return null;
  const own = join(out, 'campaigns', CAMPAIGN, 'campaign.yaml');
  if (!existsSync(own) || !readFileSync(own, 'utf8').startsWith(HEAD)) return 'otherData';
  return readdirSync(join(out, 'campaigns')).length > 1 ? 'otherCampaigns' : null;
}

/** Opens a table's file, with its header. */
function openTable(folder: string, key: keyof Rows, table: Table): { append: Append; fd: number } {
  const fd = openSync(join(folder, `${table.name}.csv`), 'w');
  const write = serialiser(table);
  writeSync(fd, headerOf(table));
  return { fd, append: (rows) => void writeSync(fd, write(rows[key])) };
}

function openTables(out: string) {
  const campaign = join(out, 'campaigns', CAMPAIGN);
  mkdirSync(campaign, { recursive: true });
  const open = (folder: string, tables: Readonly<Record<string, unknown>>) =>
    Object.entries(tables).map(([key, table]) =>
      openTable(folder, key as keyof Rows, table as Table),
    );
  return [...open(out, { firms: SITE_TABLES.firms }), ...open(campaign, CAMPAIGN_TABLES)];
}

/** Opens the file that says what is public. */
function openLock({ source, out }: Order): { append: Append; fd: number } {
  const fd = openSync(join(out, 'campaigns', CAMPAIGN, LOCK_FILE), 'w');
  const locked = blockLocker(source, CAMPAIGN);
  return { fd, append: (rows) => void writeSync(fd, locked(rows)) };
}

function copyReference({ source, out }: Order): void {
  if (resolve(source) === resolve(out)) return;
  mkdirSync(out, { recursive: true });
  for (const file of ['site.yaml', 'concerns.csv']) cpSync(join(source, file), join(out, file));
  cpSync(join(source, 'reference'), join(out, 'reference'), { recursive: true });
}

/**
 * Writes a data folder with the demonstration campaign, block by block, so that memory does not grow
 * with the number of batches. The same order gives the same bytes.
 */
export function writeDemo(order: Order): ReturnType<typeof totalsOf> {
  const { seed, batches, out, source } = order;
  const reference = readReference(join(source, 'reference'));
  copyReference(order);
  const files = [...openTables(out), openLock(order)];
  const totals = { firms: 0, samples: 0, failed: 0, suspected: 0 };
  const groups = new Set<string>();
  let block = 0;
  for (const plan of plansOf(batches)) {
    const rows = rowsOfBlock(plan, block, seed, reference);
    for (const { append } of files) append(rows);
    for (const { group } of rows.visits) groups.add(group);
    const ofBlock = totalsOf(plan);
    for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += ofBlock[key];
    block += 1;
  }
  for (const { fd } of files) closeSync(fd);
  const settings = settingsOf({ ...totals, groups: groups.size });
  writeFileSync(join(out, 'campaigns', CAMPAIGN, 'campaign.yaml'), campaignYaml(settings));
  return totals;
}
