import Papa from 'papaparse';
import { guarded } from '../../spreadsheet/guard.ts';
import { writeWorkbook } from '../../spreadsheet/write.ts';
import type { OfficialTable } from './official-table.ts';

/** UTF-8 byte order mark: with it a double click in Excel shows Chinese. */
const BOM = '\uFEFF';

const SHEET = '不合格食品信息';

const WIDTHS: Readonly<Record<string, number>> = { serial: 6, findings: 44 };

const asCsv = ({ columns, rows }: OfficialTable): Promise<Uint8Array> => {
  const cells = [columns.map(({ header }) => header), ...rows].map((row) => row.map(guarded));
  const text = Papa.unparse(cells, { newline: '\n' });
  return Promise.resolve(new TextEncoder().encode(`${BOM}${text}\n`));
};

const asXlsx = ({ columns, rows }: OfficialTable): Promise<Uint8Array> =>
  writeWorkbook([
    {
      name: SHEET,
      title: SHEET,
      columns: columns.map(({ key, header }) => {
        const width = WIDTHS[key];
        return width === undefined ? { header } : { header, width };
      }),
      rows,
    },
  ]);

/** Ways to write the official table. */
export const FORMATS = { csv: asCsv, xlsx: asXlsx } as const;

export type ExportFormat = keyof typeof FORMATS;
