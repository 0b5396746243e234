import type { Table } from '../../domain/schema/table.ts';
import { CAMPAIGN_TABLES, REFERENCE_TABLES, SITE_TABLES } from '../../domain/schema/tables.ts';
import type { Folder } from '../folder.ts';
import { mendTable, type Mend } from './table.ts';
import { isTidy } from './tidy.ts';

/** What would be changed in a file of the data folder. */
export interface FileMend extends Mend {
  /** Below the folder. */
  readonly file: string;
  /** As a person would type it. */
  readonly shown: string;
}

const tablesOf = (tables: object): readonly Table[] => Object.values(tables) as Table[];

/**
 * What is surely meant otherwise than it is written, in all tables of the data folder. Of files in which the check
 * found nothing (`isSound`) only the form is looked at, not each cell.
 */
export async function mendFolder(
  folder: Folder,
  isSound: (shown: string) => boolean = () => false,
): Promise<FileMend[]> {
  const campaigns = ((await folder.list('campaigns/')) ?? []).filter((name) => name.endsWith('/'));
  const places: (readonly [below: string, tables: readonly Table[]])[] = [
    ['', tablesOf(SITE_TABLES)],
    ['reference/', tablesOf(REFERENCE_TABLES)],
    ...campaigns.map((name) => [`campaigns/${name}`, tablesOf(CAMPAIGN_TABLES)] as const),
  ];
  const mends: FileMend[] = [];
  for (const [below, tables] of places) {
    const names = new Set(await folder.list(below));
    for (const table of tables.filter(({ name }) => names.has(`${name}.csv`))) {
      const file = `${below}${table.name}.csv`;
      const shown = `${folder.path}/${file}`;
      const bytes = await folder.read(file);
      if (isSound(shown) && isTidy(bytes)) continue;
      const mend = mendTable(shown, bytes, table);
      if (mend) mends.push({ ...mend, file, shown });
    }
  }
  return mends;
}
