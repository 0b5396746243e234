import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../src/domain/date.ts';
import { ALL_TABLES, CAMPAIGN_TABLES } from '../../src/domain/schema/tables.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import type { Environment } from '../../src/pipeline/environment.ts';
import { nodeFolder, shownPath } from '../../src/pipeline/node-folder.ts';
import { readInput } from '../../src/pipeline/read/input.ts';
import { bulletinFiles } from '../../src/pipeline/starters/bulletin.ts';
import { campaignFiles } from '../../src/pipeline/starters/campaign.ts';
import { emptyTable, withExample } from '../../src/pipeline/starters/csv.ts';
import { exampleRow } from '../../src/pipeline/starters/example.ts';
import { templateColumns } from '../../src/pipeline/starters/template.ts';
import { writeWorkbook } from '../../src/spreadsheet/write.ts';
import { replaceFile } from '../check/write-file.ts';
import { writeFolder, writeNew } from './write-new.ts';

/** What is asked for: the name given, the campaign it belongs to, and the day. */
export interface Request {
  readonly name: string;
  readonly campaign: string | null;
  readonly today: Day;
  readonly environment: Environment;
}

/** Makes what is asked for and tells what was made, in paths as a person would type them. */
type Kind = (request: Request) => Promise<readonly string[]>;

const shown = (path: string): string => shownPath(path, process.cwd());

const inputOf = ({ environment }: Request) =>
  readInput(nodeFolder(environment.data, process.cwd()));

const campaign: Kind = async (request) => {
  const { tables } = await inputOf(request);
  const [first] = (tables['categories']?.records ?? []) as readonly { readonly code: string }[];
  const path = join(request.environment.data, 'campaigns', request.name);
  await writeFolder(path, campaignFiles(request.today, first?.code ?? 'dairy'));
  return [shown(path)];
};

const bulletin: Kind = async (request) => {
  const { campaigns } = await inputOf(request);
  const ids = campaigns.map(({ id }) => id);
  if (request.campaign === null || !ids.includes(request.campaign)) {
    throw new Error(`--campaign：写行动编号 name a campaign: ${ids.join(' | ')}`);
  }
  const path = join(request.environment.content, 'bulletins', request.name);
  await writeFolder(path, bulletinFiles(request.campaign, request.today));
  return [shown(path)];
};

/** Adds an example to tables of a campaign that is there. */
const rowsIn =
  (...names: readonly (keyof typeof CAMPAIGN_TABLES)[]): Kind =>
  async ({ name, environment }) => {
    const written: string[] = [];
    for (const table of names.map((key) => CAMPAIGN_TABLES[key] as unknown as Table)) {
      const path = join(environment.data, 'campaigns', name, `${table.name}.csv`);
      const text = withExample(await readFile(path, 'utf8'), table);
      if (text === null) continue;
      await replaceFile(path, text);
      written.push(shown(path));
    }
    return written;
  };

/** Rows to fill in below the example. */
const SPARE_ROWS = 500;

const template: Kind = async (request) => {
  const table = ALL_TABLES.find(({ name }) => name === request.name);
  if (!table) throw new Error(`TABLE: ${ALL_TABLES.map(({ name }) => name).join(' | ')}`);
  const columns = templateColumns(table, await inputOf(request), request.campaign);
  const sheet = { name: table.title.zh, columns, rows: [exampleRow(table)], spareRows: SPARE_ROWS };
  const [workbook, csv] = ['xlsx', 'csv'].map((ending) =>
    join('templates', `${table.name}.${ending}`),
  );
  await writeNew(workbook as string, await writeWorkbook([sheet]));
  await writeNew(csv as string, emptyTable(table));
  return [shown(workbook as string), shown(csv as string)];
};

/** Everything that can be begun. */
export const KINDS: Readonly<Record<string, Kind>> = {
  campaign,
  bulletin,
  correction: rowsIn('corrections'),
  interview: rowsIn('interviews', 'attendance', 'commitments'),
  template,
};
