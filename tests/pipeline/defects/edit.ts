import Papa from 'papaparse';

/** The files of the base that a defect touches, by path; `null` takes a file away. */
export type Files = Map<string, string | Uint8Array | null>;

/** Changes files; `base` gives the text of a file as it is so far. */
export type Edit = (files: Files, base: (file: string) => string) => void;

/** Fixtures by name, each with what is wrong in it. */
export type Defects = Readonly<Record<string, readonly Edit[]>>;

export const FIRMS = 'data/firms.csv';
export const SITE = 'data/site.yaml';
export const reference = (file: string): string => `data/reference/${file}`;
export const campaign = (file: string): string => `data/campaigns/2021-sample/${file}`;
export const CAMPAIGN = campaign('campaign.yaml');
export const bulletin = (file: string): string => `content/bulletins/findings/${file}`;

const BOM = '\ufeff';

/** Rewrites the text of a file. */
export const rewrite =
  (file: string, change: (text: string) => string): Edit =>
  (files, base) => {
    files.set(file, change(base(file)));
  };

/** Replaces the one place where a text stands. */
export const change = (file: string, from: string, to: string): Edit =>
  rewrite(file, (text) => {
    if (text.split(from).length !== 2) throw new Error(`${file}: not exactly one “${from}”`);
    return text.replace(from, () => to);
  });

export const write = (file: string, content: string): Edit => rewrite(file, () => content);

export const remove =
  (file: string): Edit =>
  (files) => {
    files.set(file, null);
  };

export const copy =
  (from: string, to: string): Edit =>
  (files, base) => {
    files.set(to, base(from));
  };

/** Saves a file in another encoding. */
export const recode =
  (file: string, encode: (text: string) => Uint8Array): Edit =>
  (files, base) => {
    files.set(file, encode(base(file)));
  };

/** Rewrites every line that is not empty; the header is line 0. */
export const lines = (file: string, change: (line: string, index: number) => string): Edit =>
  rewrite(file, (text) =>
    text
      .split('\n')
      .map((line, i) => (line === '' ? line : change(line, i)))
      .join('\n'),
  );

type Row = string[];

const table = (file: string, change: (rows: Row[]) => Row[]): Edit =>
  rewrite(file, (text) => {
    const rows = Papa.parse<Row>(text.replace(BOM, '').trimEnd()).data;
    return `${BOM}${Papa.unparse(change(rows), { newline: '\n' })}\n`;
  });

/** Index of the one row that has all these cells. */
function indexOf(rows: readonly Row[], cells: readonly string[]): number {
  const found = rows.flatMap((row, i) => (cells.every((cell) => row.includes(cell)) ? [i] : []));
  if (found.length !== 1) throw new Error(`not exactly one row with ${cells.join(' ')}`);
  return found[0]!;
}

function assign(header: Row, row: Row, values: Readonly<Record<string, string>>): Row {
  const unknown = Object.keys(values).filter((title) => !header.includes(title));
  if (unknown.length > 0) throw new Error(`no column ${unknown.join(' ')}`);
  return row.map((cell, i) => values[header[i] ?? ''] ?? cell);
}

/** Sets cells, by their headers, of the one row that has all the cells named. */
export const set = (file: string, named: readonly string[], values: Record<string, string>): Edit =>
  table(file, (rows) =>
    rows.with(indexOf(rows, named), assign(rows[0]!, rows[indexOf(rows, named)]!, values)),
  );

/** Adds a row like the one that has all the cells named, but for some cells. */
export const add = (file: string, like: readonly string[], values: Record<string, string>): Edit =>
  table(file, (rows) => [...rows, assign(rows[0]!, rows[indexOf(rows, like)]!, values)]);

/** Takes the one row away that has all the cells named. */
export const drop = (file: string, named: readonly string[]): Edit =>
  table(file, (rows) => rows.toSpliced(indexOf(rows, named), 1));
