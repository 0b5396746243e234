import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { loadDataset } from '../../src/pipeline/load.ts';
import { listFiles } from '../../scripts/build/files.ts';

/** Somebody's change of a file: which one and where in it are told by numbers, so that any change fits any state. */
export interface Edit {
  readonly file: number;
  readonly row: number;
  readonly cell: number;
  readonly change: 'say more' | 'say as another row' | 'drop the row' | 'another digit';
}

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(),
  row: fc.nat(),
  cell: fc.nat(),
  change: fc.constantFrom('say more', 'say as another row', 'drop the row', 'another digit'),
});

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

const anotherDigit = (text: string): string =>
  text.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10));

function editTable(text: string, { row, cell, change }: Edit): string {
  const [header = [], ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
  if (rows.length === 0) return text;
  const chosen = at(rows, row);
  const column = cell % header.length;
  const value = chosen[column] ?? '';
  const other = at(rows, row + 1)[column] ?? '';
  const edited = { 'say more': `${value}改`, 'say as another row': other }[change as string];
  const after =
    change === 'drop the row'
      ? rows.filter((one) => one !== chosen)
      : rows.map((one) => (one === chosen ? one.with(column, edited ?? anotherDigit(value)) : one));
  return `${Papa.unparse([header, ...after], { newline: '\n' })}\n`;
}

/** A line of prose, or of a description in YAML. */
function editLines(text: string, { row, change }: Edit): string {
  const lines = text.split('\n');
  const place = row % lines.length;
  const line = lines[place] ?? '';
  const edited =
    change === 'another digit' ? anotherDigit(line) : line.replace(/(\p{L})$/u, '$1改');
  return lines.with(place, edited).join('\n');
}

const isSound = async (folder: string): Promise<boolean> => {
  const [data, content] = [join(folder, 'data'), join(folder, 'content')];
  return (await loadDataset({ data, content })).dataset !== null;
};

/** Makes a change if the data are sound with it, and tells which; `null` where nothing was changed. */
export async function make(edit: Edit, folder: string): Promise<string | null> {
  const files = listFiles(folder).filter((file) =>
    /^(data|content)\/.*\.(csv|mdx|yaml)$/.test(file),
  );
  const file = at(files, edit.file);
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  const after = (file.endsWith('.csv') ? editTable : editLines)(before, edit);
  if (after.trim() === before.trim()) return null;
  await writeFile(path, after);
  if (await isSound(folder)) return `${file}: ${edit.change}, row ${edit.row}, cell ${edit.cell}`;
  await writeFile(path, before);
  return null;
}
