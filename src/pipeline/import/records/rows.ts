/** A row of one of the project's tables: texts by English key; a key that is missing is a blank cell. */
export type Row = Readonly<Record<string, string | undefined>>;

/** The tables to which an import adds rows, in the order in which these depend on each other. */
export const IMPORTED_TABLES = ['firms', 'samples', 'results', 'notices'] as const;

export type ImportedTable = (typeof IMPORTED_TABLES)[number];

export type RowsByTable = Readonly<Record<ImportedTable, readonly Row[]>>;
