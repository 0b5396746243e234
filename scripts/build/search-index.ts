import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { nameBookOf } from '../../src/domain/search/name-book.ts';
import { SHOWN, type Searchable, type SearchRecord } from '../../src/domain/search/record.ts';
import { searchRecords, type SearchTexts } from '../../src/domain/search/records.ts';
import { recordContent } from '../../src/domain/search/tokens.ts';
import { readerOfChinese } from './chinese.ts';

/** No language's code: Pagefind then neither segments nor stems; the words are made by this project. */
const NO_LANGUAGE = 'zz';

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/** Records on their way to the indexer at the same time. */
const AT_ONCE = 500;

/** What a result shows without its page being loaded. */
const metaOf = ({ kind, title, shown, facets, date }: SearchRecord): Record<string, string> => ({
  kind,
  title: title.zh,
  ...(title.en !== null && { titleEn: title.en }),
  ...(date !== null && { date }),
  ...((kind === 'notice' || kind === 'case') &&
    facets.outcome && { outcome: facets.outcome.join() }),
  ...Object.fromEntries(SHOWN.flatMap((field) => (shown[field] ? [[field, shown[field]]] : []))),
});

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: record.path,
    language: NO_LANGUAGE,
    content: recordContent(record),
    meta: metaOf(record),
  });
  if (errors.length > 0) throw new Error(`${record.path}: ${errors.join('; ')}`);
}

async function fill(
  index: PagefindIndex,
  records: readonly SearchRecord[],
  onRecord: (done: number, all: number) => void,
): Promise<void> {
  for (let at = 0; at < records.length; at += AT_ONCE) {
    onRecord(at, records.length);
    await Promise.all(records.slice(at, at + AT_ONCE).map((record) => add(index, record)));
  }
}

async function writeNameBook(records: readonly SearchRecord[], out: string): Promise<void> {
  const folder = join(out, 'search');
  await mkdir(folder, { recursive: true });
  const book = nameBookOf(records, readerOfChinese());
  await writeFile(join(folder, 'names.json'), JSON.stringify(book));
}

/**
 * Writes the search index of a publication to `<out>/pagefind/`, and what names may also be typed as to
 * `<out>/search/names.json`. The same publication gives the same
 * bytes; that is why facets are words of the index and not Pagefind's filters, which it writes in the
 * order of a hash table.
 */
export async function writeSearchIndex(
  publication: Searchable,
  texts: SearchTexts,
  out: string,
  onRecord: (done: number, all: number) => void,
): Promise<void> {
  const { errors, index } = await createIndex({ forceLanguage: NO_LANGUAGE });
  if (!index) throw new Error(`No search index: ${errors.join('; ')}`);
  try {
    const records = searchRecords(publication, texts);
    await fill(index, records, onRecord);
    await writeNameBook(records, out);
    const outputPath = join(out, 'pagefind');
    await rm(outputPath, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
  } finally {
    await close();
  }
}
