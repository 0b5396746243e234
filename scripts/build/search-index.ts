import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { nameBookOf } from '../../src/domain/search/name-book.ts';
import type { Searchable, SearchRecord } from '../../src/domain/search/record.ts';
import { searchRecords, type SearchTexts } from '../../src/domain/search/records.ts';
import { isRegistered } from '../../src/domain/search/register/leaves.ts';
import { shownOf } from '../../src/domain/search/shown-record.ts';
import { recordContent } from '../../src/domain/search/tokens.ts';
import { readerOfChinese } from './chinese.ts';
import { packed, writeRegister } from './search-register.ts';

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

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: record.path,
    language: NO_LANGUAGE,
    content: recordContent(record),
    meta: shownOf(record),
  });
  if (errors.length > 0) throw new Error(`${record.path}: ${errors.join('; ')}`);
}

async function writePagefind(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { errors, index } = await createIndex({ forceLanguage: NO_LANGUAGE });
  if (!index) throw new Error(`No search index: ${errors.join('; ')}`);
  try {
    for (const record of records) await add(index, record);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
  } finally {
    await close();
  }
}

/**
 * Writes what the search reads: Pagefind's index of all pages whose number does not grow with the notices to
 * `<out>/pagefind/`, and to `<out>/search/` the register of the others, and what names may also be typed
 * as. The same publication gives the same bytes; that is why facets are words of the index and not
 * Pagefind's filters, which it writes in the order of a hash table.
 */
export async function writeSearchIndex(
  publication: Searchable,
  texts: SearchTexts,
  out: string,
  onRecord: (done: number, all: number) => void,
): Promise<void> {
  const records = searchRecords(publication, texts);
  const reader = readerOfChinese();
  const [pagefind, register] = [join(out, 'pagefind'), join(out, 'search', 'register')];
  const registered = records.filter(isRegistered);
  await rm(pagefind, { recursive: true, force: true });
  await rm(register, { recursive: true, force: true });
  await writeRegister(registered, reader, register, (done) => onRecord(done, registered.length));
  const book = JSON.stringify(nameBookOf(records, reader));
  await writeFile(join(register, 'names.gz'), packed(book));
  await writePagefind(
    records.filter((record) => !isRegistered(record)),
    pagefind,
  );
}
