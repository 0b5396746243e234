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
import { knownFrom, rowsOfBlock, type Rows } from './block.ts';
import { campaignYaml, HEAD, settingsOf } from './campaign.ts';
import type { Edition } from './edition.ts';
import { FIVE_CATEGORIES } from './editions/five-categories.ts';
import { SIX_CATEGORIES } from './editions/six-categories.ts';
import { blockLocker } from './lock.ts';
import { NOBODY, type Known } from './members.ts';
import { planOf, plansOf, sizeOf, totalsOf } from './plan.ts';
import { readReference } from './reference.ts';
import { headerOf, serialiser } from './serialise.ts';

/** The campaigns that are written, the current one first. */
const EDITIONS = [SIX_CATEGORIES, FIVE_CATEGORIES];

export interface Order {
  readonly seed: number;
  /** Batches of the current campaign; the earlier one keeps its size. */
  readonly batches: number;
  /** Data folder to write to. */
  readonly out: string;
  /** Data folder that holds the settings and the reference tables. */
  readonly source: string;
}

type Totals = ReturnType<typeof totalsOf>;
type Append = (rows: Rows) => void;

/** A file that is being written. */
interface Opened {
  readonly fd: number;
  readonly append: Append;
}

const folderOf = (out: string, { id }: Edition): string => join(out, 'campaigns', id);

const isOurs = (folder: string): boolean => {
  const file = join(folder, 'campaign.yaml');
  return existsSync(file) && readFileSync(file, 'utf8').startsWith(HEAD);
};

/**
 * Why the folder must not be written to, or `null`: the table of firms is shared by all campaigns, and
 * writing it anew would take away the firms of campaigns that are not this demonstration.
 */
export function refusal(out: string): 'otherData' | 'otherCampaigns' | null {
  if (!existsSync(join(out, 'firms.csv'))) return null;
  if (!EDITIONS.some((edition) => isOurs(folderOf(out, edition)))) return 'otherData';
  const ours = new Set(EDITIONS.map(({ id }) => id));
  const others = readdirSync(join(out, 'campaigns')).filter((id) => !ours.has(id));
  return others.length > 0 ? 'otherCampaigns' : null;
}

/** Opens a table's file, with its header. */
function openTable(folder: string, key: keyof Rows, table: Table): Opened {
  const fd = openSync(join(folder, `${table.name}.csv`), 'w');
  const write = serialiser(table);
  writeSync(fd, headerOf(table));
  return { fd, append: (rows) => void writeSync(fd, write(rows[key])) };
}

function openTables(folder: string): Opened[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(CAMPAIGN_TABLES).map(([key, table]) =>
    openTable(folder, key as keyof Rows, table as unknown as Table),
  );
}

/** Opens the file that says what is public. */
function openLock({ source, out }: Order, edition: Edition): Opened {
  const fd = openSync(join(folderOf(out, edition), LOCK_FILE), 'w');
  const locked = blockLocker(source, edition);
  return { fd, append: (rows) => void writeSync(fd, locked(rows)) };
}

function copyReference({ source, out }: Order): void {
  if (resolve(source) === resolve(out)) return;
  mkdirSync(out, { recursive: true });
  for (const file of ['site.yaml', 'concerns.csv']) cpSync(join(source, file), join(out, file));
  cpSync(join(source, 'reference'), join(out, 'reference'), { recursive: true });
}

/** Writes a campaign block by block, so that memory does not grow with the number of batches. */
function writeEdition(
  edition: Edition,
  batches: number,
  order: Order,
  known: Known,
  appendFirms: Append,
): Totals {
  const { seed, out } = order;
  const reference = readReference(join(order.source, 'reference'));
  const files = [...openTables(folderOf(out, edition)), openLock(order, edition)];
  const totals = { firms: 0, samples: 0, failed: 0, suspected: 0 };
  const groups = new Set<string>();
  const written = new Set(known.members.map(({ firm }) => firm.id));
  let number = 0;
  for (const plan of plansOf(edition, batches)) {
    const rows = rowsOfBlock({ edition, plan, number, seed, reference, known });
    for (const { append } of files) append(rows);
    appendFirms({ ...rows, firms: rows.firms.filter(({ id }) => !written.has(id)) });
    for (const { group } of rows.visits) groups.add(group);
    const ofBlock = totalsOf(plan);
    for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += ofBlock[key];
    number += 1;
  }
  for (const { fd } of files) closeSync(fd);
  const settings = settingsOf(edition, { ...totals, groups: groups.size });
  writeFileSync(join(folderOf(out, edition), 'campaign.yaml'), campaignYaml(settings));
  return totals;
}

/** The firms of the first block of the current campaign, to which the earlier one had come before. */
function knownOf({ seed, batches, source }: Order): Known {
  const edition = SIX_CATEGORIES;
  const plan = planOf(edition, Math.min(batches, sizeOf(edition).samples));
  const reference = readReference(join(source, 'reference'));
  return knownFrom({ edition, plan, number: 0, seed, reference, known: NOBODY });
}

/**
 * Writes a data folder with the demonstration campaigns, and returns the totals of the current one. The same
 * order gives the same bytes.
 */
export function writeDemo(order: Order): Totals {
  copyReference(order);
  const earlier = sizeOf(FIVE_CATEGORIES).samples;
  const { fd, append } = openTable(order.out, 'firms', SITE_TABLES.firms as unknown as Table);
  const totals = writeEdition(SIX_CATEGORIES, order.batches, order, NOBODY, append);
  writeEdition(FIVE_CATEGORIES, earlier, order, knownOf(order), append);
  closeSync(fd);
  return totals;
}
